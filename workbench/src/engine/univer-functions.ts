import { BUSY, CellError, type Evaluate, type FunctionArgument, type Functions, type FunctionValue } from './engine';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanNumber,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type Nullable,
  type Spreadsheet,
} from './univer';

/** An executor that answers synchronously: Univer's own asynchronous ones run one at a time and lose results. */
class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    return toUniverResult(this.evaluate(cell, variants.map(toArgument)));
  }
}

/** Makes functions known to the formulas and to the list that helps while typing. */
export function createFunctions({ injector }: Spreadsheet): Functions {
  return {
    register: ({ name, description, parameters }, evaluate) => {
      injector.get(IFunctionService).registerExecutors(new CustomFunction(name, evaluate));
      const functionParameter = parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      }));
      injector
        .get(IDescriptionService)
        .registerDescriptions([
          { functionName: name, functionType: FunctionType.User, description, abstract: description, functionParameter },
        ]);
    },
  };
}

function toArgument(variant: FunctionVariantType): FunctionArgument {
  if (isReference(variant)) {
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = variant.getRangePosition();
    const area = { sheetId: variant.getSheetId(), rectangle: { top, left, bottom, right } };
    return { rows: toRows(variant.toArrayValueObject()), area, isOmitted: false };
  }
  if (variant instanceof ArrayValueObject) return { rows: toRows(variant), area: null, isOmitted: false };
  return { rows: [[toValue(variant)]], area: null, isOmitted: variant.isNull() };
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

/** Univer leaves out the rows and cells that are empty. */
function toRows(array: ArrayValueObject): FunctionValue[][] {
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_cell, column) => toValue(array.get(row, column))),
  );
}

function toValue(value: Nullable<BaseValueObject>): FunctionValue {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) {
    const code = value.getErrorType();
    return new CellError(code === ErrorType.CONNECT ? BUSY : code);
  }
  return value.getValue();
}

function toUniverResult(result: FunctionValue | FunctionValue[][]): BaseValueObject {
  if (!Array.isArray(result)) return toUniverValue(result);
  const first = result[0];
  if (!first || first.length === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(toUniverValue)),
    rowCount: result.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toUniverValue(value: FunctionValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (value instanceof CellError) return ErrorValueObject.create(toErrorType(value.code));
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function toErrorType(code: string): ErrorType {
  if (code === BUSY) return ErrorType.CONNECT;
  return Object.values(ErrorType).find((type: string) => type === code) ?? ErrorType.VALUE;
}
