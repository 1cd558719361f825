/* The only file that names Univer's packages. Not '@univerjs/presets': that one brings proprietary packages along. */
import { LocaleType, LogLevel, mergeLocales, Univer, type IStyleData, type Injector, type Workbook } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  CommandType,
  HorizontalAlign,
  ICommandService,
  InterceptorEffectEnum,
  LifecycleStages,
  mergeWorksheetSnapshotWithDefault,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IColumnData,
  type ICommandInfo,
  type IBorderStyleData,
  type IRange,
  type IStyleData,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
export type { FUniver } from '@univerjs/core/facade';
export {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFunctionService,
  LexerTreeBuilder,
  NullValueObject,
  NumberValueObject,
  ReferenceNodeFactory,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
export { IDescriptionService, TriggerCalculationController } from '@univerjs/sheets-formula';
export {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';

export type FWorkbook = ReturnType<FUniver['createWorkbook']>;
export type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;

export const UNIT_ID = 'workbook';
/** The command with which Univer writes cells. */
export const SET_RANGE_VALUES = 'sheet.mutation.set-range-values';
/** A trigger of it that tells Univer that nothing has to be calculated. */
export const STYLE_ONLY = 'sheet.command.set-style';
/** Sheets have a fixed size in Univer; this one is roomy for the product and still boots fast. */
export const SHEET_ROWS = 65_536;
export const SHEET_COLUMNS = 256;

export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
}

/** Starts Univer in an element, with an empty workbook of one sheet. */
export function startUniver(container: HTMLElement, sheetName: string): Spreadsheet {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, tableTexts) },
  });
  const presets = [UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true }), UniverSheetsTablePreset()];
  for (const plugin of presets.flatMap((preset) => preset.plugins).filter(Boolean)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as never);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const defaultStyle: IStyleData = { ff: 'Calibri, Carlito, Arial', fs: 11 };
  const workbook = api.createWorkbook({
    id: UNIT_ID,
    name: 'Arbetsbok1',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: sheetName, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS, defaultStyle } },
  });
  return { api, injector: univer.__getInjector(), workbook: workbook.getWorkbook() };
}
