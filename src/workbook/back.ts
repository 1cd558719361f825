import { cellsReferredTo, columnsOf, type SheetCells } from '../sheets/address';
import type { SheetState, StandingTable, WorkbookState } from './host';
import { dropRecord, keepRecord, type AdditionRecord, type InsertionRecord, type SheetRecord } from './record';
import type { Step } from './steps';
import { rowsBack } from './table-rows';
import { sameName } from './taken';

/**
 * The steps that make the workbook what it was before an insertion, however far that came. Taken twice they do no more than once.
 * If it had not been done, the insertion before it can be undone again.
 *
 * @param state the workbook as it is now: what is not there need not be taken away
 * @param tables those of its tables that were given rows, as they stand now
 */
export function stepsBack(record: InsertionRecord, state: WorkbookState, tables: readonly StandingTable[] = []): Step[] {
  const isSwapped = record.state !== 'writing';
  const former = record.state === 'done' ? undefined : record.former;
  return [
    ...formerGone(record, state),
    // Should these steps be cut short, they are taken up again when the pane next starts.
    keepRecord({ ...record, former, state: isSwapped && record.tableRows.length > 0 ? 'swapping' : 'writing' }),
    ...record.tableRows.flatMap((rows) => rowsBack(rows, tables, state, isSwapped)),
    ...record.sheets.flatMap((sheet) => replacedBack(sheet, state)),
    // While the inserted sheets are still there: a name whose sheet is deleted is lost to the formulas that use it.
    ...record.names.flatMap(({ name, before }) => nameBack(name, before, state)),
    ...record.sheets.flatMap((sheet) => insertedGone(sheet, state)),
    ...record.tables.flatMap(({ name, backup }) => tableBack(name, backup, state)),
    ...record.additions.flatMap((addition) => additionBack(addition, state)),
    ...standBack(record, state),
    former ? keepRecord(former) : dropRecord(),
  ];
}

/** What is left of the insertion before, once another is done. */
function formerGone({ state: progress, former }: InsertionRecord, state: WorkbookState): Step[] {
  return former && progress === 'done' ? keptGone(former, state) : [];
}

/** What was replaced takes its name again, from the sheet that was inserted. */
function replacedBack(record: SheetRecord, state: WorkbookState): Step[] {
  const { name, replaced } = record;
  const old = replaced && state.sheets.find(({ id }) => id === replaced.id);
  if (!old) return [];
  const isAway = sameName(old.name, replaced.backup);
  return [
    ...(replaced.shown ? [{ do: 'show-sheet', name: old.name, shown: true } as const] : []),
    ...(isAway && hasItsName(record, state) ? [{ do: 'rename-sheet', from: name, to: record.temporary } as const] : []),
    ...(isAway ? [{ do: 'rename-sheet', from: old.name, to: name } as const] : []),
  ];
}

function insertedGone(record: SheetRecord, state: WorkbookState): Step[] {
  const inserted = insertedSheet(record, state);
  if (!inserted) return [];
  return [{ do: 'delete-sheet', name: record.replaced && hasItsName(record, state) ? record.temporary : inserted.name }];
}

function hasItsName(record: SheetRecord, state: WorkbookState): boolean {
  const inserted = insertedSheet(record, state);
  return inserted !== undefined && sameName(inserted.name, record.name);
}

/** The sheet that was inserted, under whatever name it has now. */
function insertedSheet({ name, temporary, id, replaced }: SheetRecord, { sheets }: WorkbookState): SheetState | undefined {
  if (id !== undefined) return sheets.find((sheet) => sheet.id === id);
  const written = sheets.find((sheet) => sheet.name === temporary);
  return written ?? sheets.find((sheet) => sameName(sheet.name, name) && sheet.id !== replaced?.id);
}

function tableBack(name: string, backup: string | undefined, { tables }: WorkbookState): Step[] {
  const isAway = backup !== undefined && tables.some((table) => sameName(table.name, backup));
  return isAway ? [{ do: 'rename-table', from: backup, to: name }] : [];
}

/** Where the cells are now, the marker tells; without it they were never written. */
function additionBack({ marker, columnWidths }: AdditionRecord, { names }: WorkbookState): Step[] {
  const mark = names.find(({ name }) => sameName(name, marker));
  if (!mark) return [];
  const cells = cellsReferredTo(mark.refersTo);
  return [...(cells ? clearedSteps(cells, columnWidths) : []), { do: 'remove-name', name: marker }];
}

function clearedSteps({ sheet, at }: SheetCells, columnWidths: readonly number[]): Step[] {
  const widths = columnsOf(at).flatMap((column, index): Step[] => {
    const pixels = columnWidths[index];
    return pixels === undefined ? [] : [{ do: 'set-column-width', sheet, column, pixels }];
  });
  return [{ do: 'clear', sheet, at }, ...widths];
}

function nameBack(name: string, before: string | undefined, { names }: WorkbookState): Step[] {
  const isThere = names.some((other) => sameName(other.name, name));
  if (before === undefined) return isThere ? [{ do: 'remove-name', name }] : [];
  return [isThere ? { do: 'point-name', name, refersTo: before } : { do: 'add-name', name, refersTo: before }];
}

/** To where the user stood, unless they have gone elsewhere since the insertion was done. */
function standBack({ active, sheets, state: progress }: InsertionRecord, state: WorkbookState): Step[] {
  const isOnInserted = sheets.some(({ id }) => id === state.active.sheetId);
  if (state.active.sheetId === active.sheetId || (progress === 'done' && !isOnInserted)) return [];
  const replaced = sheets.find((sheet) => sheet.replaced?.id === active.sheetId);
  const name = replaced?.name ?? state.sheets.find(({ id }) => id === active.sheetId)?.name;
  return name === undefined
    ? []
    : [
        { do: 'activate-sheet', name },
        { do: 'select', sheet: name, at: active.selection },
      ];
}

/**
 * The steps that let go of what the insertion before a done one has kept: it can no longer be undone.
 *
 * @param record of the insertion that is done
 */
export function stepsToForgetFormer(record: InsertionRecord, state: WorkbookState): Step[] {
  return [...formerGone(record, state), keepRecord({ ...record, former: undefined })];
}

/** What an insertion has replaced goes for good. */
function keptGone(record: InsertionRecord, { sheets, names }: WorkbookState): Step[] {
  const replacedSheets = record.sheets.flatMap(({ replaced }) =>
    sheets.filter(({ id, name }) => replaced !== undefined && id === replaced.id && sameName(name, replaced.backup)),
  );
  const replacedRows = record.tableRows.flatMap(({ backup }) =>
    sheets.filter(({ name }) => backup !== undefined && sameName(name, backup)),
  );
  const markers = record.additions.filter(({ marker }) => names.some(({ name }) => sameName(name, marker)));
  return [
    ...[...replacedSheets, ...replacedRows].map(({ name }): Step => ({ do: 'delete-sheet', name })),
    ...markers.map(({ marker }): Step => ({ do: 'remove-name', name: marker })),
  ];
}
