import { quotedSheet, refersTo } from '../sheets/address';
import type { PlannedAddition, PlannedName, PlannedSheet, PlannedWorkbook } from '../sheets/plan';
import { stepsToForgetFormer } from './back';
import type { WorkbookState } from './host';
import { keepRecord, nextNumber, readRecord, type AdditionRecord, type InsertionRecord, type SheetRecord } from './record';
import { additionSteps, cellSteps } from './sheet-steps';
import type { RowsToPut } from './standing-tables';
import type { Step } from './steps';
import { rowsBeside, rowsKept, rowsSwapped, tableRowsRecord } from './table-rows';
import { freeName, sameName } from './taken';

/**
 * What will be done to put a plan into a workbook, before any of it is.
 *
 * @param columnWidths how wide the columns of each of the plan's additions are, in pixels
 * @param rows the tables of the workbook that the plan has rows for
 */
export function recordOf(
  plan: PlannedWorkbook,
  state: WorkbookState,
  columnWidths: readonly number[][],
  rows: readonly RowsToPut[] = [],
): InsertionRecord {
  const sheetNames = state.sheets.map(({ name }) => name);
  const tableNames = state.tables.map(({ name }) => name);
  const free = (wanted: string, taken: string[], separator?: string) => {
    const name = freeName(wanted, taken, separator);
    taken.push(name);
    return name;
  };
  const sheets = plan.sheets.map(({ name }): SheetRecord => {
    const old = state.sheets.find((sheet) => sameName(sheet.name, name));
    // A sheet whose name is free needs no other while it is hidden.
    if (!old) return { name, temporary: name };
    const backup = free('Friskdag ångrar', sheetNames);
    return { name, temporary: free('Friskdag skriver', sheetNames), replaced: { id: old.id, backup, shown: old.shown } };
  });
  const tables = plan.sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map(({ name }) => {
      const isTaken = state.tables.some((table) => sameName(table.name, name));
      const temporary = free('Friskdag_skriver', tableNames, '_');
      return isTaken ? { name, temporary, backup: free('Friskdag_angrar', tableNames, '_') } : { name, temporary };
    }),
  );
  const names = (plan.names ?? []).map(({ name }) => ({
    name,
    before: state.names.find((old) => sameName(old.name, name))?.refersTo,
  }));
  const namesInUse = state.names.map(({ name }) => name);
  const additions = columnWidths.map((widths) => ({ marker: free('Friskdag_infogat', namesInUse, '_'), columnWidths: widths }));
  const tableRows = rows.map((one) => tableRowsRecord(one, (wanted) => free(wanted, sheetNames)));
  const own = { number: nextNumber(state), state: 'writing', sheets, tables, names, additions, tableRows, active: state.active } as const;
  return { ...own, former: readRecord(state) };
}

/**
 * The steps that write a plan beside what stands in the workbook: hidden, and under other names.
 *
 * @param rows the tables of the workbook that the plan has rows for
 */
export function besideSteps(plan: PlannedWorkbook, record: InsertionRecord, rows: readonly RowsToPut[] = []): Step[] {
  return [
    keepRecord(record),
    ...record.sheets.map(({ temporary }): Step => ({ do: 'add-hidden-sheet', name: temporary })),
    // Before the cells: a formula that is written before the name it mentions would begin as an error.
    ...newNames(plan, record).map((name): Step => ({ do: 'add-name', name: name.name, refersTo: beside(name, record) })),
    ...plan.sheets.flatMap((sheet) => sheetSteps(sheet, record)),
    ...rows.flatMap((one, index) => {
      const kept = record.tableRows[index];
      return kept ? rowsBeside(one, kept) : [];
    }),
  ];
}

function sheetSteps(planned: PlannedSheet, record: InsertionRecord): Step[] {
  const sheet = temporaryOf(planned.name, record.sheets);
  const tables = (planned.tables ?? []).map((table): Step => ({
    do: 'add-table',
    sheet,
    table: { ...table, name: temporaryOf(table.name, record.tables) },
  }));
  const charts = (planned.charts ?? []).map((chart): Step => ({ do: 'add-chart', sheet, chart }));
  return [...cellSteps(planned, sheet), ...tables, ...charts];
}

function temporaryOf(name: string, records: readonly { name: string; temporary: string }[]): string {
  return records.find((record) => record.name === name)?.temporary ?? name;
}

function newNames(plan: PlannedWorkbook, record: InsertionRecord): PlannedName[] {
  return (plan.names ?? []).filter(({ name }) => record.names.some((kept) => kept.name === name && kept.before === undefined));
}

/** Whether a name has another meaning until the swap than it is to have. */
function isElsewhere(planned: PlannedName, record: InsertionRecord): boolean {
  const wasThere = record.names.some(({ name, before }) => name === planned.name && before !== undefined);
  return wasThere || beside(planned, record) !== planned.refersTo;
}

function beside({ refersTo }: PlannedName, { sheets }: InsertionRecord): string {
  return sheets.reduce((text, { name, temporary }) => text.replaceAll(`${quotedSheet(name)}!`, `${quotedSheet(temporary)}!`), refersTo);
}

/**
 * The steps that put what has been written in its place, all in one request.
 *
 * @param state the workbook as it is when all has been written beside
 * @param rows the tables of the workbook that the plan has rows for
 */
export function swapSteps(plan: PlannedWorkbook, record: InsertionRecord, state: WorkbookState, rows: readonly RowsToPut[] = []): Step[] {
  const sheets = record.sheets.map((sheet) => ({ ...sheet, id: state.sheets.find(({ name }) => name === sheet.temporary)?.id }));
  const [first] = sheets;
  const done: InsertionRecord = { ...record, state: 'done', sheets };
  return [
    ...swapRows(record, rows),
    ...sheets.flatMap(swapSheet),
    ...record.tables.flatMap(({ name, temporary, backup }): Step[] => [
      ...(backup === undefined ? [] : [{ do: 'rename-table', from: name, to: backup } as const]),
      { do: 'rename-table', from: temporary, to: name },
    ]),
    ...(plan.names ?? [])
      .filter((name) => isElsewhere(name, record))
      .map(({ name, refersTo }): Step => ({ do: 'point-name', name, refersTo })),
    ...(plan.additions ?? []).flatMap((addition, index) => swapAddition(addition, record.additions[index])),
    ...(first ? [{ do: 'activate-sheet', name: first.name } as const] : []),
    // As late as can be: a swap that was cut short is not done.
    keepRecord(done),
    ...(done.former ? stepsToForgetFormer(done, state) : []),
  ];
}

/** The marker comes first: without it nothing would be taken back. */
function swapAddition(addition: PlannedAddition, record: AdditionRecord | undefined): Step[] {
  if (!record) return [];
  const marker: Step = { do: 'add-name', name: record.marker, refersTo: refersTo(addition.sheet, addition.at) };
  return [marker, ...additionSteps(addition, record.columnWidths)];
}

/** The new sheet is shown before the old is hidden: Excel wants one in sight at all times. */
function swapSheet({ name, temporary, replaced }: SheetRecord): Step[] {
  if (!replaced) return [{ do: 'show-sheet', name, shown: true }];
  return [
    { do: 'rename-sheet', from: name, to: replaced.backup },
    { do: 'rename-sheet', from: temporary, to: name },
    { do: 'show-sheet', name, shown: true },
    { do: 'show-sheet', name: replaced.backup, shown: false },
  ];
}

/** All that is replaced is kept before anything is: only then can it be taken back. */
function swapRows(record: InsertionRecord, rows: readonly RowsToPut[]): Step[] {
  const both = rows.flatMap(({ planned, standing }, index) => {
    const kept = record.tableRows[index];
    return kept ? [{ planned, standing, kept }] : [];
  });
  if (both.length === 0) return [];
  return [
    ...both.flatMap(({ standing, kept }) => rowsKept(kept, standing)),
    keepRecord({ ...record, state: 'swapping' }),
    ...both.flatMap(({ planned, standing, kept }) => rowsSwapped(kept, standing, planned.rows.length)),
  ];
}
