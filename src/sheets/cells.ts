import type { CellStyle, Planned, PlannedCell } from './plan';

/* Words with which a plan reads like the sheet that it becomes. */

/** The sheet's title. */
export function title(text: string): PlannedCell {
  return { value: text, style: 'title' };
}

/** A heading over a column or a group of lines. */
export function heading(text: string): PlannedCell {
  return { value: text, style: 'heading' };
}

/** A row of headings. */
export function headings(...texts: readonly string[]): PlannedCell[] {
  return texts.map(heading);
}

/** A cell that the user is meant to change. */
export function input(value: string | number, format?: string, note?: string): PlannedCell {
  return { value, style: 'input', ...given({ format, note }) };
}

/** A remark in small print. */
export function remark(text: string): PlannedCell {
  return { value: text, style: 'note' };
}

/** A cell that calculates. */
export function formula(text: string, format?: string, note?: string): PlannedCell {
  return { formula: text, ...given({ format, note }) };
}

/** A calculated cell that the sheet is there for. */
export function result(text: string, format?: string, note?: string): PlannedCell {
  return { formula: text, style: 'result', ...given({ format, note }) };
}

/** A number with its format. */
export function figure(value: number, format: string, style?: CellStyle): PlannedCell {
  return { value, format, ...given({ style }) };
}

/** Cells of a heading's row that hold no text of their own, or get it from a formula that spills. */
export function emptyHeadings(count: number): PlannedCell[] {
  return Array.from({ length: count }, () => ({ style: 'heading' }));
}

/** Cells that a formula fills from elsewhere: only their format is planned. */
export function formattedCells(count: number, format: string): PlannedCell[] {
  return Array.from({ length: count }, () => ({ format }));
}

/** A column under each other: every row has one cell. */
export function column(cells: readonly Planned[]): Planned[][] {
  return cells.map((cell) => [cell]);
}

/** Without the keys that have no value, so that a plan written as JSON holds nothing needless. */
function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
