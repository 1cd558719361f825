import { fileOf } from './sources';
import type { PullSource } from '../../src/pull/source';
import { usualPullSettings, type PullSettings } from '../../src/pull/settings';
import type { StatisticsRow } from '../../src/absence/statistics-row';
import { noFigures } from '../../src/privacy/no-figures';
import { monthOf } from '../../src/values/month';

/*
 * A municipality of three employees in two units, January and February 2018, small enough to be counted by hand. The figures
 * of so small groups are shown only because the tests set the threshold to 0.
 */

const january = monthOf(2018, 1);
const february = monthOf(2018, 2);

export const handCountedSettings: PullSettings = { ...usualPullSettings({ from: january, to: february }), threshold: 0 };

export const employeeCells: readonly (readonly (string | number)[])[] = [
  ['Anst.nr', 'Enhet', 'Anställd fr.o.m.', 'Anställd t.o.m.', 'Månadslön'],
  ['M00001', 'Norr', '2010-01-01', '', 30000],
  ['M00002', 'Norr', '2010-01-01', '', 34000],
  ['M00003', 'Söder', '2010-01-01', '', 41000],
];

/** The second row touches the first: the two are one spell, whose eighth to fifteenth day lie in February. */
export const spellCells: readonly (readonly (string | number)[])[] = [
  ['Anst.nr', 'Datum fr.o.m.', 'Datum t.o.m.', 'Omfattning'],
  ['M00001', '2018-01-25', '2018-01-31', 100],
  ['M00001', '2018-02-01', '2018-02-08', 100],
  ['M00003', '2018-02-05', '2018-02-06', 50],
];

/** As files: CSV with semicolons. */
export function asFiles(spells = spellCells, employees = employeeCells): PullSource {
  return { kind: 'files', spells: fileOf('franvaro.csv', csv(spells)), employees: fileOf('anstallda.csv', csv(employees)) };
}

/** As cells of the workbook. */
export function asCells(spells = spellCells, employees = employeeCells): PullSource {
  return { kind: 'cells', spells: { name: 'Frånvaro!A1:D4', rows: spells }, employees: { name: 'Personal!A1:E4', rows: employees } };
}

/** As PAXml, written by hand. */
export function asPaxml(): PullSource {
  return { kind: 'paxml', file: fileOf('lon.xml', paxml) };
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.join(';')}\n`).join('');
}

const paxml = `<?xml version="1.0" encoding="UTF-8"?>
<paxml>
  <header><version>2.0</version></header>
  <resultatenheter>
    <resultatenhet dim="1" id="10" namn="Norr"/>
    <resultatenhet dim="1" id="20" namn="Söder"/>
  </resultatenheter>
  <tidtransaktioner>
    <tidtrans anstid="M00001"><tidkod>SJK</tidkod><datumfrom>2018-01-25</datumfrom><datumtom>2018-01-31</datumtom><omfattning>100</omfattning></tidtrans>
    <tidtrans anstid="M00001"><tidkod>SJK</tidkod><datumfrom>2018-02-01</datumfrom><datumtom>2018-02-08</datumtom><omfattning>100</omfattning></tidtrans>
    <tidtrans anstid="M00003"><tidkod>SJK</tidkod><datumfrom>2018-02-05</datumfrom><datumtom>2018-02-06</datumtom><omfattning>50</omfattning></tidtrans>
  </tidtransaktioner>
  <personal>
    <person anstid="M00001"><anstdatum>2010-01-01</anstdatum><manlon>30000</manlon><resenheter><resenhet dim="1" id="10"/></resenheter></person>
    <person anstid="M00002"><anstdatum>2010-01-01</anstdatum><manlon>34000</manlon><resenheter><resenhet dim="1" id="10"/></resenheter></person>
    <person anstid="M00003"><anstdatum>2010-01-01</anstdatum><manlon>41000</manlon><resenheter><resenhet dim="1" id="20"/></resenheter></person>
  </personal>
</paxml>
`;

/*
 * By hand. M00001 is ill from Thursday 25 January (day 1) to Thursday 8 February (day 15). Working days: five in January
 * (25, 26, 29, 30, 31), all within day 14; in February 1, 2, 5, 6 and 7 (days 8, 9, 12, 13, 14) and 8 (day 15). M00003 is half
 * ill on Monday 5 and Tuesday 6 February: one net day.
 */
const incomplete = { ...noFigures, status: 'incomplete' } as const;
const none = { netDays15To90: 0, netDays91: 0 };
const inJanuary = { ...incomplete, month: january };
const inFebruary = { ...incomplete, month: february };
/** Interpolated between 0 (Söder) and 2.5 (Norr); between 1 (Söder) and 2.5 (Norr). */
const unitsOfJanuary = { p10: 0.25, p50: 1.25, p90: 2.25 };
const unitsOfFebruary = { p10: 1.15, p50: 1.75, p90: 2.35 };

const wholeInJanuary = { ...inJanuary, ...none, headcount: 3, spells: 1, netDays1To14: 5, shortPerEmployee: 5 / 3 };
const wholeInFebruary = { ...inFebruary, headcount: 3, spells: 1, netDays1To14: 6, netDays15To90: 1, netDays91: 0, shortPerEmployee: 2 };

export const countedByHand: readonly StatisticsRow[] = [
  { ...wholeInJanuary, level: 'municipality', name: 'all', ...unitsOfJanuary },
  { ...wholeInJanuary, level: 'department', name: 'unknown', ...unitsOfJanuary },
  { ...inJanuary, ...none, level: 'unit', name: 'Norr', headcount: 2, spells: 1, netDays1To14: 5, shortPerEmployee: 2.5 },
  { ...inJanuary, ...none, level: 'unit', name: 'Söder', headcount: 1, spells: 0, netDays1To14: 0, shortPerEmployee: 0 },
  { ...wholeInJanuary, level: 'sex', name: 'unknown' },
  { ...wholeInJanuary, level: 'age', name: 'unknown' },
  { ...wholeInFebruary, level: 'municipality', name: 'all', ...unitsOfFebruary },
  { ...wholeInFebruary, level: 'department', name: 'unknown', ...unitsOfFebruary },
  {
    ...inFebruary,
    level: 'unit',
    name: 'Norr',
    headcount: 2,
    spells: 0,
    netDays1To14: 5,
    netDays15To90: 1,
    netDays91: 0,
    shortPerEmployee: 2.5,
  },
  { ...inFebruary, ...none, level: 'unit', name: 'Söder', headcount: 1, spells: 1, netDays1To14: 1, shortPerEmployee: 1 },
  { ...wholeInFebruary, level: 'sex', name: 'unknown' },
  { ...wholeInFebruary, level: 'age', name: 'unknown' },
];
