import assert from 'node:assert/strict';
import fc from 'fast-check';
import { previewOf } from '../../src/pull/preview';
import { pullPlan } from '../../src/pull/plan';
import { pullContents } from '../../src/pull/statistics-contents';
import { pull } from '../../src/pull/pull';
import { pullSettingsStep, usualPullSettings, type PullSettings } from '../../src/pull/settings';
import type { PullSource } from '../../src/pull/source';
import { nothingStanding } from '../../src/pull/standing';
import { layoutFingerprint } from '../../src/sources/columns/layout';
import { monthOf } from '../../src/values/month';
import { InputError } from '../../src/values/problem';
import { FakeHost } from '../support/fake-host';
import { insert } from '../../src/workbook/insertion';
import { fileOf } from './sources';

const period = { from: monthOf(2018, 1), to: monthOf(2018, 3) };
const spellHeader = ['Anst.nr', 'Fr.o.m.', 'T.o.m.', 'Omfattning', 'Orsak'];
const employeeHeader = ['Anst.nr', 'Enhet', 'Förvaltning', 'Kön', 'Födelseår', 'Anställd fr.o.m.', 'Månadslön', 'Kategori'];

// Made-up identities: the last four digits of the personal numbers are zeros.
const usualIdentity = fc.oneof(
  fc.integer({ min: 1000, max: 99_999 }).map((number) => `M${number}`),
  fc.integer({ min: 100_000, max: 999_999 }).map(String),
  fc.constantFrom('750501-0000', '19750501-0000', '7505610000', '197505010000', '800229+0000', '19800229 0000'),
);
/** In a form that nobody else's has: known by the rows of his own. */
const unusualIdentity = fc.constantFrom('ANNAND01', 'sign4711', 'a.b@kommun.example');

/** Where an identity may have got to that it should not be in. */
const slip = fc.record({
  // Of somebody who has rows of his own, or of nobody who has.
  who: fc.oneof(fc.record({ id: usualIdentity, isKnown: fc.boolean() }), fc.record({ id: unusualIdentity, isKnown: fc.constant(true) })),
  place: fc.oneof(
    fc.record({ part: fc.constant('spells' as const), column: fc.nat(4) }),
    fc.record({ part: fc.constant('employees' as const), column: fc.nat(7) }),
    fc.record({ part: fc.constantFrom('spellHeading' as const, 'employeeHeading' as const), column: fc.constantFrom(4, 5, 8) }),
    fc.record({ part: fc.constant('fileName' as const), column: fc.constant(0) }),
  ),
});
type Slip = typeof slip extends fc.Arbitrary<infer Value> ? Value : never;

interface Tables {
  readonly spells: string[][];
  readonly employees: string[][];
  fileName: string;
}

/** Forty employees in two units, and the slips. */
function tablesWith(slips: readonly Slip[]): Tables {
  const numbers = Array.from({ length: 40 }, (_, place) => `M${String(place + 1).padStart(5, '0')}`);
  const known = slips.filter(({ who }) => who.isKnown).map(({ who }) => who.id);
  const employeeRow = (id: string, place: number) => [
    id,
    place % 2 ? 'Norr' : 'Söder',
    'Skola',
    'K',
    '1980',
    '2010-01-01',
    '30000',
    'tillsvidare',
  ];
  const tables: Tables = {
    spells: [spellHeader, ...[...numbers, ...known].map((id) => [id, '2018-01-08', '2018-01-10', '1', 'Sjukdom'])],
    employees: [employeeHeader, ...[...numbers, ...known].map(employeeRow)],
    fileName: 'franvaro 2018-11',
  };
  slips.forEach((each, place) => plant(tables, each, place));
  return tables;
}

function plant(tables: Tables, { who: { id }, place: { part, column } }: Slip, place: number): void {
  const row = 3 + place;
  if (part === 'fileName') tables.fileName += ` ${id}`;
  else if (part === 'spellHeading') tables.spells[0] = withCell(spellHeader, column, id);
  else if (part === 'employeeHeading') tables.employees[0] = withCell(employeeHeader, column + 3, id);
  else tables[part][row] = withCell(tables[part][row] ?? [], column, id);
}

function withCell(cells: readonly string[], column: number, id: string): string[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, place) => (place === column ? id : (cells[place] ?? '')));
}

function sourceOf({ spells, employees, fileName }: Tables, asCells: boolean): PullSource {
  if (asCells) return { kind: 'cells', spells: { name: fileName, rows: spells }, employees: { name: 'Personal', rows: employees } };
  const csv = (rows: readonly string[][]) => rows.map((cells) => cells.join(';')).join('\n');
  return { kind: 'files', spells: fileOf(`${fileName}.csv`, csv(spells)), employees: fileOf('anstallda.csv', csv(employees)) };
}

/** All that a pull leaves behind: tables, settings, and what goes wrong. */
async function leftBehind(tables: Tables, asCells: boolean): Promise<string> {
  const host = new FakeHost('Blad1');
  const columns = { employee: 0, start: 1, end: 2, extent: 3, cause: 4 };
  // As if the user had corrected the columns of every row that could be taken for a header.
  const spellColumns = Object.fromEntries(tables.spells.slice(0, 1).map((row) => [layoutFingerprint(row), columns]));
  const settings: PullSettings = { ...usualPullSettings(period), spellColumns };
  const heard: unknown[] = [];
  try {
    const result = await pull(sourceOf(tables, asCells), settings, { onProgress: (progress) => heard.push(progress) });
    await insert(pullPlan(pullContents(result, 43_405.5), { standing: nothingStanding, language: 'sv' }), host);
    await host.run([pullSettingsStep(settings)]);
    heard.push(result);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    heard.push(error.message, error.problems);
  }
  const cells = host.sheets.map(({ name, cells: ofSheet }) => [name, ...ofSheet.values()]);
  return JSON.stringify([heard, cells, [...host.settings], host.names]);
}

describe('whatever is wrong with a source', () => {
  it('no identity of an employee is left behind, wherever it has got to', async () => {
    const slips = fc.array(slip, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(slips, fc.boolean(), async (planted, asCells) => {
        const left = await leftBehind(tablesWith(planted), asCells);
        for (const { who } of planted) assert.ok(!left.includes(who.id), `${who.id} in ${left}`);
        assert.ok(!/M000\d\d/.test(left));
      }),
      { numRuns: 100 },
    );
  });

  it('the search finds what it looks for: the preview, which is shown and never kept, holds employee numbers', async () => {
    const { spells } = await previewOf(sourceOf(tablesWith([]), false));
    assert.ok(JSON.stringify(spells).includes('M00001'));
  });
});
