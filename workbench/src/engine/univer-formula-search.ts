import {
  BooleanNumber,
  FormulaDataModel,
  ICommandService,
  UNIT_ID,
  type ICellData,
  type Nullable,
  type Spreadsheet,
  type Worksheet,
} from './univer';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** Brings cells into a sheet without their being written. */
const MOVE_RANGE = 'sheet.mutation.move-range';

/** Knows of sheets whether they hold formulas. */
export interface FormulaSearch {
  isPlain(sheet: Worksheet): boolean;
}

/**
 * Univer looks for formulas in every cell of the workbook each time that it calculates, that cells are written and that sheets
 * and tables come, go or change their names; a quarter of a million cells take it a second. It is spared the sheets without
 * formulas, and the writes that change none: there it would find nothing, or what it knew. Nor does it ask of all the 65 536 rows
 * of each sheet whether they are hidden, but of those in use.
 */
export function shortenFormulaSearch({ injector, workbook }: Spreadsheet): FormulaSearch {
  const formulas = injector.get(FormulaDataModel);
  const search = formulas.getSheetFormulaData.bind(formulas);
  const update = formulas.updateFormulaData.bind(formulas);
  const plainSheets = new PlainSheets();
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === MOVE_RANGE) plainSheets.forget();
  });
  formulas.getFormulaData = () => {
    const sheets = workbook
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), plainSheets.has(sheet) ? {} : search(UNIT_ID, sheet.getSheetId())]);
    return { [UNIT_ID]: Object.fromEntries(sheets) as ReturnType<typeof formulas.getFormulaData>[string] };
  };
  formulas.getHiddenRowsFiltered = () => ({
    [UNIT_ID]: Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRowsOf(sheet)])),
  });
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    const isConcerned = !sheet || someCell(cells, isFormula) || (!plainSheets.has(sheet) && replacesFormula(sheet, cells));
    if (!isConcerned) return {};
    const changed = update(unitId, sheetId, cells);
    plainSheets.forget();
    return changed;
  };
  return { isPlain: (sheet) => plainSheets.has(sheet) };
}

function hiddenRowsOf(sheet: Worksheet): Record<number, { hd: BooleanNumber }> {
  const rows: Record<number, { hd: BooleanNumber }> = {};
  const inUse = sheet.getCellMatrix().getLength();
  for (let row = 0; row < inUse; row += 1) if (!sheet.getRowVisible(row)) rows[row] = { hd: BooleanNumber.TRUE };
  return rows;
}

/** Sheets that have been looked through and hold no formula. */
class PlainSheets {
  private readonly known = new Set<Worksheet>();

  has(sheet: Worksheet): boolean {
    if (this.known.has(sheet)) return true;
    const isPlain = !someCell(sheet.getCellMatrix().getMatrix(), isFormula);
    if (isPlain) this.known.add(sheet);
    return isPlain;
  }

  forget(): void {
    this.known.clear();
  }
}

function someCell(cells: Cells, test: (cell: Nullable<ICellData>) => boolean): boolean {
  return Object.values(cells).some((line) => line && Object.values(line).some(test));
}

function replacesFormula(sheet: Worksheet, cells: Cells): boolean {
  return Object.entries(cells).some(([row, line = {}]) =>
    Object.keys(line).some((column) => isFormula(sheet.getCellRaw(Number(row), Number(column)))),
  );
}

/** A formula is written out, or shared with another cell. */
function isFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}
