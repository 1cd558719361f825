import type { Language } from '../locale/language';
import { unitCostSheetTexts as texts } from '../locale/sheets/unit-cost';
import { addressOf, columnLetters } from './address';
import { formula, headings } from './cells';
import { formats } from './formats';
import type { Planned, PlannedAddition } from './plan';
import type { UnitCostNames } from './unit-cost-names';

/** The columns of a user's table of units; each is the sheet's column, counted from 0. */
export interface UnitColumns {
  readonly shortDays: number;
  readonly longDays: number;
  readonly veryLongDays: number;
  readonly monthlySalary: number;
  readonly spells?: number;
}

/** A table of units in the user's own sheet; rows are counted from 0. */
export interface UnitTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: UnitColumns;
}

/** How many columns the costs take. */
export const costColumns = 5;

/**
 * The cells that the costs of a table of units fill.
 *
 * @param firstColumn where they begin, counted from 0
 * @example areaOfCosts({ headerRow: 0, lastRow: 20, ... }, 7) // 'H1:L21'
 */
export function areaOfCosts({ headerRow, lastRow }: UnitTable, firstColumn: number): string {
  return addressOf({ top: headerRow, left: firstColumn, bottom: lastRow, right: firstColumn + costColumns - 1 });
}

/**
 * A column of the table's cells, without its heading.
 *
 * @example columnOf({ headerRow: 0, lastRow: 20, ... }, 1) // 'B2:B21'
 */
export function columnOf({ headerRow, lastRow }: UnitTable, column: number): string {
  return addressOf({ top: headerRow + 1, left: column, bottom: lastRow, right: column });
}

/**
 * The costs beside a table of units: three formulas, each spilled over all rows. A spilled formula cannot stand inside an Excel
 * table, but well beside one, and so it is the same beside a table and beside plain cells.
 *
 * @param firstColumn where they begin, counted from 0
 */
export function costAddition(table: UnitTable, firstColumn: number, names: UnitCostNames, language: Language): PlannedAddition {
  const cost = (parameters: string) => `FRISKDAG.ENHETSKOSTNAD(${argumentsOf(table).join(',')},${parameters})`;
  const all = columnOf(table, firstColumn + 2);
  const real = columnOf(table, firstColumn + 3);
  const spilled: Planned[] = Array.from({ length: costColumns }, () => ({ format: formats.kronor }));
  const first: Planned[] = [
    formula(`=${cost(names.parameters)}`, formats.kronor),
    ...spilled.slice(0, 2),
    formula(`=INDEX(${cost(names.sickPayParameters)},0,3)`, formats.kronor),
    formula(`=${all}-${real}`, formats.kronor),
  ];
  const others = Array.from({ length: table.lastRow - table.headerRow - 1 }, () => spilled);
  return {
    sheet: table.sheet,
    at: areaOfCosts(table, firstColumn),
    columnWidth: 150,
    cells: [
      {
        at: `${columnLetters(firstColumn)}${table.headerRow + 1}`,
        rows: [headings(...headingsOf(language)), first, ...others],
      },
    ],
  };
}

/** Without a column of spells there are none: all short days are priced as day 2 to 14. */
function argumentsOf(table: UnitTable): string[] {
  const { shortDays, longDays, veryLongDays, monthlySalary, spells } = table.columns;
  const columns = [shortDays, longDays, veryLongDays, monthlySalary].map((column) => columnOf(table, column));
  return [...columns, spells === undefined ? '0' : columnOf(table, spells)];
}

function headingsOf(language: Language): string[] {
  const { shortColumn, longColumn, allColumn, realColumn, estimatedColumn } = texts;
  return [shortColumn, longColumn, allColumn, realColumn, estimatedColumn].map((text) => text[language]);
}
