import assert from 'node:assert/strict';
import type { CareRules } from '../../src/followup/care-rules';
import { usualCareRules } from '../../src/followup/care-rules';
import { KnownEmployees } from '../../src/sources/identities';
import { parseDay, writeDay } from '../../src/values/day';
import { additionTo, careOf, readRecord } from '../../taskpane/views/care/care';
import { departmentsOf } from '../../taskpane/views/care/departments';
import { readEmployments, readSpells } from '../../taskpane/views/care/read-sources';
import { today } from '../../taskpane/parts/calendar';
import { keepRules, readKeptRules } from '../../taskpane/views/care/kept-rules';
import { formOf, readRules, usualForm, type RulesForm } from '../../taskpane/views/care/rules-form';
import { FakeHost } from '../support/fake-host';
import { areaAt } from '../../src/sheets/address';

const day = (written: string) => parseDay(written)!;
const usual = usualForm(day('2019-05-10'));
const read = (changed: Partial<RulesForm> = {}) => readRules({ ...usual, ...changed }, 'sv');

describe('the rules of the view Omtanke', () => {
  it('are those of the reports until the user changes them', () => {
    assert.deepEqual(read().read, { rules: usualCareRules, day: day('2019-05-10') });
  });

  it('begin with the day that it is on the user’s own calendar', () => {
    assert.equal(writeDay(today(new Date(2026, 0, 1, 0, 5))), '2026-01-01');
    assert.equal(writeDay(today(new Date(2026, 0, 1, 23, 55))), '2026-01-01');
  });

  it('take another ladder, without a step that is left blank, and periods that are set aside', () => {
    const { rules } = read({
      lateAfterDays: '21',
      windowMonths: '6',
      ladder: { conversation: '3', hrContact: '', threePartyTalk: '5', hrCheck: '' },
      periodsSetAside: [
        { from: '2020-03-11', to: '2020-06-30' },
        { from: '', to: '' },
        { from: '2021-12-01', to: '2022-02-08' },
      ],
    }).read!;
    assert.deepEqual(rules, {
      ...usualCareRules,
      lateAfterDays: 21,
      windowMonths: 6,
      ladder: [
        { step: 'conversation', occasion: 3 },
        { step: 'threePartyTalk', occasion: 5 },
      ],
      periodsSetAside: [
        { from: day('2020-03-11'), to: day('2020-06-30') },
        { from: day('2021-12-01'), to: day('2022-02-08') },
      ],
    } satisfies CareRules);
  });

  const ladder = (conversation: string, hrContact: string) => ({ ladder: { conversation, hrContact, threePartyTalk: '', hrCheck: '' } });
  const wrong: readonly (readonly [string, Partial<RulesForm>, string])[] = [
    ['a day that is none', { day: '2019-02-30' }, 'day'],
    ['no day', { day: '' }, 'day'],
    ['half a period', { periodsSetAside: [{ from: '2020-03-11', to: '' }] }, 'period'],
    ['a period that ends before it begins', { periodsSetAside: [{ from: '2020-03-11', to: '2020-03-10' }] }, 'period'],
    ['a ladder that does not rise', ladder('5', '5'), 'ladder'],
    ['a ladder without steps', ladder('', ' '), 'ladder'],
    ['text for a number of days', { lateAfterDays: 'två veckor' }, 'försent efter ska vara ett tal, men är ”två veckor”.'],
    ['no number of days', { lateAfterDays: '' }, 'försent efter saknas. Fyll i ett värde.'],
    ['days below 0', { lateAfterDays: '-1' }, 'försent efter är −1, men ska vara från 0 till 366.'],
    ['half a month', { windowMonths: '1,5' }, 'antal månader ska vara ett heltal, men är 1,5.'],
    ['no months', { windowMonths: '0' }, 'antal månader är 0, men ska vara från 1 till 120.'],
    ['text for an occasion', ladder('fyra', '5'), 'tillfälle för chefens samtal ska vara ett tal, men är ”fyra”.'],
  ];
  for (const [what, changed, told] of wrong) {
    it(`are not read from ${what}`, () => {
      const { read: rules, fault, faults } = read(changed);
      assert.equal(rules, undefined);
      assert.equal((fault ?? Object.values(faults)[0] ?? '').toLowerCase(), told.toLowerCase());
    });
  }
});

describe('the rules that a workbook keeps', () => {
  const rules: CareRules = {
    windowMonths: 6,
    ladder: [{ step: 'hrCheck', occasion: 3 }],
    lateAfterDays: 0,
    continuationIsOccasion: false,
    periodsSetAside: [{ from: day('2020-03-11'), to: day('2020-06-30') }],
    causesSetAside: new Set(['Covid']),
  };

  it('are the same when they are read again, and in the form', async () => {
    const host = new FakeHost();
    await host.run([keepRules(rules)]);
    const kept = await readKeptRules(host);
    assert.deepEqual(kept, rules);
    assert.deepEqual(readRules(formOf(kept, day('2020-07-01')), 'sv').read, { rules, day: day('2020-07-01') });
  });

  for (const kept of ['', '{', '{"windowMonths":0}', JSON.stringify({ ...rules, causesSetAside: [], ladder: [] })]) {
    it(`are none when the workbook has ${kept || 'an empty text'}`, async () => {
      const host = new FakeHost();
      await host.run([{ do: 'set-setting', key: 'Friskdag.CareRules', value: kept }]);
      assert.equal(await readKeptRules(host), undefined);
    });
  }
});

describe('the department of an employee', () => {
  const { on } = departmentsOf([
    { employee: 'A1', unit: 'x', department: 'Skola', from: day('2019-03-01') },
    { employee: 'A1', unit: 'x', department: 'Vård', from: day('2018-01-01'), to: day('2019-02-28') },
    { employee: 'A2', unit: 'x', department: 'unknown', from: day('2018-01-01') },
    { employee: 'A3', unit: 'x', department: 'Vård', from: day('2018-01-01'), to: day('2018-12-31') },
  ]);

  it('is that of the day', () => {
    assert.equal(on('A1', day('2019-02-28')), 'Vård');
    assert.equal(on('A1', day('2019-03-01')), 'Skola');
  });

  it('is the last one known when no row is valid, and none where nothing says it', () => {
    assert.equal(on('A3', day('2019-05-01')), 'Vård');
    assert.equal(on('A1', day('2017-05-01')), undefined);
    assert.equal(on('A2', day('2019-05-01')), undefined);
    assert.equal(on('nobody', day('2019-05-01')), undefined);
  });
});

const text = (written: string) => ({ kind: 'file', name: 'franvaro.csv', content: new TextEncoder().encode(written) }) as const;
const spellText = [
  'anstnr;from;tom',
  ...['02-04', '03-04', '04-01', '05-06'].map((date) => `T-1001;2019-${date};2019-${date}`),
  'T-1002;;',
].join('\n');

describe('what the view reads of files', () => {
  it('is spells as text, with the rows that cannot be used', async () => {
    const { rows, tally } = await readSpells(text(spellText), new KnownEmployees(), {});
    assert.equal(rows.length, 4);
    assert.deepEqual(
      tally.rejections.map(({ row, fault }) => [row, fault.code]),
      [[6, 'missing']],
    );
  });

  it('is spells and employments as PAXml', async () => {
    const content = `<?xml version="1.0" encoding="UTF-8"?><paxml><header><version>2.0</version></header>
      <tidtransaktioner><tidtrans anstid="T-1001"><tidkod>SJK</tidkod><datum>2019-05-06</datum><timmar>8</timmar></tidtrans></tidtransaktioner></paxml>`;
    const { rows, table } = await readSpells({ ...text(content), name: 'lön.paxml' }, new KnownEmployees(), {});
    assert.deepEqual(
      rows.map(({ employee, start }) => [employee, writeDay(start)]),
      [['T-1001', '2019-05-06']],
    );
    assert.equal(table, undefined);
    assert.deepEqual((await readEmployments({ ...text(content), name: 'lön.paxml' }, new KnownEmployees(), {})).rows, []);
  });
});

describe('rows for the user’s own table', () => {
  const headings = ['Anställd', 'Steg', 'Hållet'];
  const record = (rows: string[][], table?: string) => ({
    table,
    cells: { sheet: 'Samtal', address: 'B3:D9', area: areaAt('B3:D9'), rows: [headings, ...rows] },
  });
  const add = async (rows: string[][], { table = 'Samtal', own = headings, isTable = true } = {}) => {
    const keys = new KnownEmployees();
    const { rows: spells } = await readSpells(text(spellText), keys, {});
    const given = { spells, employments: [], rules: usualCareRules, day: day('2019-05-10') };
    const read = { ...record(rows, isTable ? table : undefined), cells: { ...record(rows).cells, rows: [own, ...rows] } };
    const addition = additionTo(read, readRecord(read, keys, usualCareRules, {}), given, (key) => key, 'sv');
    return 'why' in addition ? addition.why : addition.rows;
  };

  it('are one for each who is called', async () => {
    assert.deepEqual(await add([]), { table: 'Samtal', how: 'append', rows: [['T-1001', 'Chefens omtankessamtal', null]] });
  });

  it('are none when they are there, when a row cannot be read, when columns are missing, and for plain cells', async () => {
    assert.equal(await add([['T-1001', '4', '']]), 'nothing');
    assert.equal(await add([['T-1001', '4', 'i går']]), 'rejected');
    assert.equal(await add([], { own: ['x', 'y', 'z'] }), 'unread');
    assert.equal(await add([], { isTable: false }), 'noTable');
  });

  it('come with a count of conversations about others, and a word when the source begins late', async () => {
    const { rows: spells } = await readSpells(text(spellText), new KnownEmployees(), {});
    const given = { spells, employments: [], rules: usualCareRules, day: day('2019-05-10') };
    const { strangers, beginsLate } = careOf(given, [{ employee: 'T-9999' }]);
    assert.deepEqual([strangers, beginsLate && writeDay(beginsLate)], [1, '2019-02-01']);
    assert.equal(careOf({ ...given, day: day('2020-01-31') }, []).beginsLate, undefined);
  });
});
