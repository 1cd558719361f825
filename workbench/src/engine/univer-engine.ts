import type { Engine } from './engine';
import { startUniver, UNIT_ID } from './univer';
import { createCalculation } from './univer-calculation';
import { createCells } from './univer-cells';
import { createTints, interceptDisplay } from './univer-display';
import { createChangeEvents } from './univer-events';
import { shortenFormulaSearch } from './univer-formula-search';
import { createFunctions } from './univer-functions';
import { createNames, createSheets, createTables } from './univer-sheets';
import { readTableNamesWithUnderscores } from './univer-table-names';
import { interceptTyping, type ReadTyped } from './univer-typing';
import { createGeometry, createSelection } from './univer-view';

/**
 * Starts the spreadsheet in an element.
 *
 * @param container The element that it fills.
 * @param sheetName The name of its first and only sheet.
 * @param readTyped Says what a person's typed text means.
 */
export function createUniverEngine(container: HTMLElement, sheetName: string, readTyped: ReadTyped): Engine {
  const spreadsheet = startUniver(container, sheetName);
  spreadsheet.api.getWorkbook(UNIT_ID)?.setNumfmtLocal('sv');
  readTableNamesWithUnderscores(spreadsheet.injector);
  const formulaSearch = shortenFormulaSearch(spreadsheet);
  interceptTyping(spreadsheet, readTyped);
  interceptDisplay(spreadsheet);
  const { whileHost, ...changes } = createChangeEvents(spreadsheet);
  return {
    ...changes,
    sheets: createSheets(spreadsheet),
    cells: { ...createCells(spreadsheet, formulaSearch, whileHost), setTints: createTints(spreadsheet) },
    names: createNames(spreadsheet),
    tables: createTables(spreadsheet),
    calculation: createCalculation(spreadsheet),
    functions: createFunctions(spreadsheet),
    selection: createSelection(spreadsheet),
    geometry: createGeometry(spreadsheet, container),
  };
}
