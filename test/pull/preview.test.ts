import assert from 'node:assert/strict';
import { previewOf } from '../../src/pull/preview';
import { layoutFingerprint } from '../../src/sources/columns/layout';
import { monthOf } from '../../src/values/month';
import { asCells, asFiles, asPaxml, employeeCells, spellCells } from './municipality';

describe('the preview of a source', () => {
  for (const [kind, source] of Object.entries({ files: asFiles(), cells: asCells() })) {
    it(`shows the columns, the first rows and the months: ${kind}`, async () => {
      const { spells, employees, months } = await previewOf(source);
      assert.deepEqual(spells.headings, ['Anst.nr', 'Datum fr.o.m.', 'Datum t.o.m.', 'Omfattning']);
      assert.deepEqual(spells.columns, { employee: 0, start: 1, end: 2, extent: 3 });
      assert.deepEqual(spells.rows[0], ['M00001', '2018-01-25', '2018-01-31', '100']);
      assert.deepEqual([spells.missing, spells.read, spells.used], [[], 3, 3]);
      assert.deepEqual(employees.columns, { employee: 0, unit: 1, from: 2, to: 3, monthlySalary: 4 });
      assert.deepEqual(months, { from: monthOf(2018, 1), to: monthOf(2018, 2) });
    });
  }

  it('says what is missing when the header is not understood, and shows what is most like one', async () => {
    const source = asCells([['Frånvaro 2018'], ['Anst.nr', 'Kolumn B', 'Omfattning'], ['M00001', '2018-01-25', 100]], employeeCells);
    const { spells, months } = await previewOf(source);
    assert.deepEqual(spells.headings, ['Anst.nr', 'Kolumn B', 'Omfattning']);
    assert.deepEqual([spells.columns, spells.missing], [{ employee: 0, extent: 2 }, [['start', 'day']]]);
    assert.equal(spells.fingerprint, layoutFingerprint(spells.headings));
    assert.deepEqual([spells.rows, spells.used, months], [[['M00001', '2018-01-25', '100']], 0, undefined]);
  });

  it('follows the columns that the user has corrected', async () => {
    const source = asCells(spellCells, employeeCells);
    const { spells } = await previewOf(source);
    const corrected = { employee: 0, start: 2 };
    const again = await previewOf(source, { spellColumns: { [spells.fingerprint]: corrected } });
    assert.deepEqual(again.spells.columns, corrected);
  });

  it('keeps a corrected column while another is still missing', async () => {
    const source = asCells(
      [
        ['Vem', 'När', 'Omfattning'],
        ['M00001', '2018-01-25', 100],
      ],
      employeeCells,
    );
    const { spells } = await previewOf(source);
    const again = await previewOf(source, { spellColumns: { [spells.fingerprint]: { employee: 0 } } });
    assert.deepEqual([again.spells.columns, again.spells.missing], [{ employee: 0 }, [['start', 'day']]]);
  });

  it('shows what the column of reporting channels holds, and what it stands for', async () => {
    const channels = ['Anmäld via hälsostöd', 'Ja', 'ja', '070123456'];
    const source = asCells(spellCells.map((row, place) => [...row, channels[place]!]));
    const { channels: values, spells } = await previewOf(source);
    assert.equal(spells.columns.channel, 4);
    assert.deepEqual(values, [
      { value: 'Ja', key: 'ja', rows: 2, kind: 'support', isNameable: true },
      { value: '070123456', key: '070123456', rows: 1, kind: 'unknown', isNameable: false },
    ]);
    const again = await previewOf(source, { channels: { [spells.fingerprint]: { ja: 'other' } } });
    assert.equal(again.channels[0]?.kind, 'other');
    assert.deepEqual((await previewOf(asCells())).channels, []);
  });

  it('tells when the causes are more like pay codes', async () => {
    const withCauses = (...causes: string[]) => asCells(spellCells.map((row, place) => [...row, causes[place]!]));
    const hasPayCodes = async (...causes: string[]) => (await previewOf(withCauses(...causes))).hasPayCodes;
    assert.ok(await hasPayCodes('Orsak', '130 Sjuklön dag 2-14', 'Karensavdrag sjuk', 'Sjukdom'));
    assert.ok(!(await hasPayCodes('Orsak', 'Sjukdom', 'Arbetssjukdom', 'Sjukdom, del av dag')));
    assert.ok(!(await hasPayCodes('Löneart', '130 Sjuklön dag 2-14', 'Karensavdrag', 'Sjuklön')), 'they are no causes');
    assert.ok(!(await previewOf(asCells())).hasPayCodes);
  });

  it('of PAXml has no columns, but what can be used and the months', async () => {
    const { spells, employees, months } = await previewOf(asPaxml());
    assert.deepEqual([spells.headings, spells.rows, spells.missing, spells.used, employees.used], [[], [], [], 3, 3]);
    assert.deepEqual(months, { from: monthOf(2018, 1), to: monthOf(2018, 2) });
  });

  it('of an empty source is empty, and stops when it is cancelled', async () => {
    const { spells, months } = await previewOf(asCells([], []));
    assert.deepEqual([spells.headings, spells.read, months], [[], 0, undefined]);
    await assert.rejects(previewOf(asCells(), {}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});
