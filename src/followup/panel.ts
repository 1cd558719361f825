import { partsOf } from '../absence/parts';
import type { Month } from '../values/month';

/** A unit in a month. */
export interface UnitMonth {
  readonly unit: string;
  readonly month: Month;
  /** Net days per employee in the month, 0 or more. */
  readonly perEmployee: number;
  /** Whether the unit is supported in the month. */
  readonly isSupported: boolean;
}

/** The units of one group, each with a line of months. Whole numbers, so that the order of adding changes nothing. */
export interface Panel {
  readonly units: number;
  readonly months: number;
  /** Parts of a day per employee: `parts[unit * months + month]`; 0 where there is no row. */
  readonly parts: Float64Array;
  /** 1 where there is a row. */
  readonly isThere: Uint8Array;
}

/** Two groups of units, month by month. */
export interface Groups {
  /** The months of the rows, in order. */
  readonly months: readonly Month[];
  /** Units that are supported in any month ... */
  readonly supported: Panel;
  /** ... and those that never are. */
  readonly others: Panel;
  /** The first month in which any unit is supported; its place among the months. */
  readonly supportFrom: number;
}

/**
 * Sorts rows into the two groups. Units stand by name, so that the order of the rows changes nothing.
 *
 * @param rows each unit at most once a month, in any order
 */
export function groupsOf(rows: readonly UnitMonth[]): Groups {
  const months = [...new Set(rows.map(({ month }) => month))].sort((one, other) => one - other);
  const supported = new Set(rows.filter(({ isSupported }) => isSupported).map(({ unit }) => unit));
  const firstSupported = rows.reduce((first, { isSupported, month }) => (isSupported ? Math.min(first, month) : first), Infinity);
  return {
    months,
    supported: panelOf(
      rows.filter(({ unit }) => supported.has(unit)),
      months,
    ),
    others: panelOf(
      rows.filter(({ unit }) => !supported.has(unit)),
      months,
    ),
    supportFrom: months.indexOf(firstSupported),
  };
}

function panelOf(rows: readonly UnitMonth[], months: readonly Month[]): Panel {
  const units = placesOf([...new Set(rows.map(({ unit }) => unit))].sort());
  const columns = placesOf(months);
  const parts = new Float64Array(units.size * columns.size);
  const isThere = new Uint8Array(parts.length);
  for (const { unit, month, perEmployee } of rows) {
    const cell = (units.get(unit) ?? 0) * columns.size + (columns.get(month) ?? 0);
    parts[cell] = partsOf(perEmployee);
    isThere[cell] = 1;
  }
  return { units: units.size, months: columns.size, parts, isThere };
}

function placesOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  return new Map(values.map((value, place) => [value, place]));
}
