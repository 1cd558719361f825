import assert from 'node:assert/strict';
import { noFigures } from '../../src/privacy/no-figures';
import { monthOf } from '../../src/values/month';
import { completeChoice, nothingChosen } from '../../taskpane/views/statistics/choice';
import { examplesOf } from '../../taskpane/views/statistics/examples';
import { hiddenGroups } from '../../taskpane/views/statistics/hidden-groups';
import { choiceOf, keepSource, keptOf, readKeptSource } from '../../taskpane/views/statistics/kept-source';
import { serialOf } from '../../taskpane/views/statistics/now';
import { FakeHost } from '../support/fake-host';

const file = (name: string) => new File(['content'], name);

describe('the choice of a source', () => {
  it('is complete with both files, or with the one of PAXml, or with both places', () => {
    const [spells, employees] = [file('a.csv'), file('b.csv')];
    assert.equal(completeChoice(nothingChosen), undefined);
    assert.equal(completeChoice({ ...nothingChosen, files: { spells } }), undefined);
    assert.deepEqual(completeChoice({ ...nothingChosen, files: { spells, employees } }), {
      kind: 'files',
      spells,
      employees,
      isMadeUp: false,
    });
    assert.equal(completeChoice({ ...nothingChosen, kind: 'paxml', files: { spells, employees } }), undefined);
    assert.deepEqual(completeChoice({ ...nothingChosen, kind: 'paxml', paxml: spells }), { kind: 'paxml', file: spells });
    assert.equal(completeChoice({ ...nothingChosen, kind: 'cells', places: { spells: { table: 'Sjukfall' } } }), undefined);
  });

  it('is kept in the workbook without the names and the contents of files', () => {
    const kept = keptOf({ kind: 'files', spells: file('nilsson.csv'), employees: file('b.csv'), isMadeUp: false });
    assert.deepEqual(kept, { kind: 'files', isMadeUp: false });
    assert.deepEqual(choiceOf(kept), nothingChosen);
  });

  it('comes back from the workbook with its places', async () => {
    const host = new FakeHost('Blad1');
    const places = { spells: { table: 'Sjukfall' }, employees: { sheet: 'Personal', address: 'A1:I200' } } as const;
    await host.run([keepSource(keptOf({ kind: 'cells', ...places }))]);
    const kept = await readKeptSource(host);
    assert.deepEqual(kept && choiceOf(kept), { ...nothingChosen, kind: 'cells', places });
  });

  for (const written of ['', '{', '{"kind":"files"}', '{"kind":"cells","spells":{"table":1}}', 'null']) {
    it(`is not taken from settings that cannot be read: ${written}`, async () => {
      const host = new FakeHost('Blad1');
      host.settings.set('Friskdag.PullSource', written);
      assert.equal(await readKeptSource(host), undefined);
    });
  }
});

describe('the examples of what columns hold', () => {
  const preview = {
    headings: ['Nr', 'Namn', 'Enhet', 'Lön', 'Född'],
    columns: { employee: 0, unit: 2, monthlySalary: 3, birthYear: 4 },
    fingerprint: '',
    rows: [
      ['A01', 'Person A', 'Norra förskolan vid ån', '30000', '1980'],
      ['A02', 'Person B', 'Söder', '31000', '1981'],
      ['A03', 'Person C', 'Öster', '32000', '1982'],
    ],
    missing: [],
    read: 3,
    used: 3,
  } as const;

  it('are of the columns that are used, two rows of each, shortened; of what is about a person there are none', () => {
    assert.deepEqual(examplesOf(preview), [
      { field: 'employee', heading: 'Nr', values: undefined },
      { field: 'unit', heading: 'Enhet', values: ['Norra förskol…', 'Söder'] },
      { field: 'monthlySalary', heading: 'Lön', values: undefined },
      { field: 'birthYear', heading: 'Född', values: undefined },
    ]);
  });

  it('are empty where a row has no such cell', () => {
    const [, , short] = examplesOf({ ...preview, columns: { employee: 0, from: 1, unit: 2 }, rows: [['A01']] });
    assert.deepEqual(short?.values, ['']);
  });
});

describe('the groups that are hidden', () => {
  it('are counted once, however many months they are hidden', () => {
    const row = { ...noFigures, month: monthOf(2018, 11), level: 'unit', name: 'Norr', status: 'hidden' } as const;
    const rows = [row, { ...row, month: row.month + 1 }, { ...row, name: 'Söder' }, { ...row, name: 'Öster', status: 'shown' } as const];
    assert.equal(hiddenGroups(rows), 2);
    assert.equal(hiddenGroups([]), 0);
  });
});

describe('the time of a pull', () => {
  it('is Excel’s number of the user’s own clock', () => {
    assert.equal(serialOf(new Date(2018, 10, 1, 12)), 43_405.5);
    assert.equal(serialOf(new Date(2018, 10, 1, 0, 0, 0)), 43_405);
  });
});
