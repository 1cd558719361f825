import { FormulaDataModel, UNIT_ID, type ICellData, type Nullable, type Spreadsheet, type Worksheet } from './univer';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/**
 * Univer looks for formulas in every cell of the workbook each time that it calculates, that cells are written and that sheets
 * and tables come, go or change their names; a quarter of a million cells take it a second. It is spared the sheets without
 * formulas, and the writes that change none: there it would find nothing, or what it knew.
 */
export function shortenFormulaSearch({ injector, workbook }: Spreadsheet): void {
  const formulas = injector.get(FormulaDataModel);
  const search = formulas.getSheetFormulaData.bind(formulas);
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.getFormulaData = () => {
    const sheets = workbook
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), holdsFormulas(sheet) ? search(UNIT_ID, sheet.getSheetId()) : {}]);
    return { [UNIT_ID]: Object.fromEntries(sheets) as ReturnType<typeof formulas.getFormulaData>[string] };
  };
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    return !sheet || changesFormulas(sheet, cells) ? update(unitId, sheetId, cells) : {};
  };
}

function holdsFormulas(sheet: Worksheet): boolean {
  const rows: Cells = sheet.getCellMatrix().getMatrix();
  return Object.values(rows).some((row) => row && Object.values(row).some(isFormula));
}

/** Whether one of the new cells, or of those that they replace, is a formula. */
function changesFormulas(sheet: Worksheet, cells: Cells): boolean {
  return Object.entries(cells).some(([row, line = {}]) =>
    Object.entries(line).some(([column, cell]) => isFormula(cell) || isFormula(sheet.getCellRaw(Number(row), Number(column)))),
  );
}

/** A formula is written out, or shared with another cell. */
function isFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}
