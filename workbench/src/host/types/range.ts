import { columnCount, EXCEL_COLUMNS, EXCEL_ROWS, formatAddress, rowCount } from '../../engine/a1';
import { isError, type Area, type CellInput, type CellValue, type Engine } from '../../engine/engine';
import { clipToUsed, readArea, sheetOf } from '../addresses';
import { toR1C1 } from '../../input/relative-formula';
import { readAddInValue } from '../cell-input';
import { HostError, invalidArgument, NotEmulated } from '../errors';
import type { HostObject } from '../host-object';
import { withCopiedPrompts } from '../input-prompts';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import { RangeNavigation } from './range-navigation';

const WRONG_SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Cells of a worksheet. */
export class Range extends RangeNavigation<Range> {
  readonly typeName = 'Range';

  protected at(area: Area): Range {
    return new Range(this.host, area);
  }

  get Address(): string {
    return formatAddress(sheetOf(this.host.engine, this.area.sheetId).name, this.rectangle);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.rectangle.top;
  }
  get ColumnIndex(): number {
    return this.rectangle.left;
  }
  get RowCount(): number {
    return rowCount(this.rectangle);
  }
  get ColumnCount(): number {
    return columnCount(this.rectangle);
  }
  get CellCount(): number {
    return this.RowCount * this.ColumnCount;
  }
  get IsEntireColumn(): boolean {
    return this.RowCount === EXCEL_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.ColumnCount === EXCEL_COLUMNS;
  }

  get Values(): CellValue[][] {
    const { cells } = this.host.engine;
    return this.each((sheetId, row, column) => cells.value(sheetId, row, column));
  }
  set Values(given: unknown) {
    this.writeInputs(given);
  }
  get Formulas(): CellValue[][] {
    const { cells } = this.host.engine;
    return this.each((sheetId, row, column) => cells.formula(sheetId, row, column) ?? cells.value(sheetId, row, column));
  }
  set Formulas(given: unknown) {
    this.writeInputs(given);
  }
  get FormulasR1C1(): CellValue[][] {
    const { cells } = this.host.engine;
    return this.each((sheetId, row, column) => {
      const formula = cells.formula(sheetId, row, column);
      return formula === null ? cells.value(sheetId, row, column) : toR1C1(formula, row, column);
    });
  }
  get Text(): string[][] {
    return this.each((sheetId, row, column) => this.host.engine.cells.text(sheetId, row, column));
  }
  get ValueTypes(): string[][] {
    return this.Values.map((row) => row.map(valueType));
  }
  get NumberFormat(): string[][] {
    return this.each((sheetId, row, column) => this.host.engine.cells.style(sheetId, row, column).numberFormat ?? 'General');
  }
  set NumberFormat(given: unknown) {
    const area = clipToUsed(this.host.engine, this.area);
    if (!Array.isArray(given)) this.host.engine.cells.applyStyle(area, { numberFormat: readFormat(given) });
    else
      this.write(
        this.matrix(given).map((row) => row.map((format) => (format === null ? undefined : { numberFormat: readFormat(format) }))),
      );
  }

  get Format(): HostObject {
    return new RangeFormat(this.host, this.area);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.host, this.area);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.host, this.area);
  }
  get Worksheet(): HostObject {
    return this.host.worksheet(this.area.sheetId);
  }

  Select(): void {
    this.host.engine.selection.select(this.area);
  }

  /** Takes away contents or looks; or both, and then what the cells say too. Conditional formats stay. */
  Clear(what: string | null): void {
    const area = clipToUsed(this.host.engine, this.area);
    if (what !== 'Formats') this.write(this.eachOf(area, () => ({ value: null })));
    if (what !== 'Contents') this.host.engine.cells.clearStyle(area);
    if (!what || what === 'All') this.DataValidation.Clear();
  }

  /** Contents, looks and input prompts of as many cells, or of one row of them again and again. Conditional formats do not come along. */
  CopyFrom(given: unknown, what: string | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    if ((what && what !== 'All') || skipBlanks || transpose) throw new NotEmulated('Range.copyFrom(of a part, or transposed)');
    const { engine } = this.host;
    const from = given instanceof Range ? given.area : readArea(engine, String(given), this.area.sheetId);
    const isOneRow = rowCount(from.rectangle) === 1;
    const isAsWide = columnCount(from.rectangle) === this.ColumnCount;
    if (!isAsWide || !(isOneRow || rowCount(from.rectangle) === this.RowCount))
      throw new NotEmulated('Range.copyFrom(cells of another size)');
    const isMovedAside = from.rectangle.left !== this.rectangle.left;
    if (isMovedAside && hasFormulas(engine, from)) throw new NotEmulated('Range.copyFrom(formulas, to other columns)');
    engine.cells.copy(from, this.area);
    this.host.state.prompts = withCopiedPrompts(this.host.state.prompts, from, this.area);
  }

  Merge(across: boolean | null): void {
    if (across) throw new NotEmulated('Range.merge(across)');
    this.host.engine.cells.merge(this.area);
  }

  Unmerge(): void {
    this.host.engine.cells.unmerge(this.area);
  }

  /** Makes room. Whole rows and columns only: moving a part of them is not emulated. */
  Insert(shift: string): Range {
    const { sheets } = this.host.engine;
    const { top, left } = this.rectangle;
    const before = this.area;
    if (shift === 'Down' && this.IsEntireRow) sheets.insertRows(before.sheetId, top, this.RowCount);
    else if (shift === 'Right' && this.IsEntireColumn) sheets.insertColumns(before.sheetId, left, this.ColumnCount);
    else throw new NotEmulated(`Range.insert(${shift}) of a part of a row or column`);
    return this.at(before);
  }

  Delete(shift: string): void {
    const { sheets } = this.host.engine;
    const { top, left } = this.rectangle;
    if (shift === 'Up' && this.IsEntireRow) sheets.deleteRows(this.area.sheetId, top, this.RowCount);
    else if (shift === 'Left' && this.IsEntireColumn) sheets.deleteColumns(this.area.sheetId, left, this.ColumnCount);
    else throw new NotEmulated(`Range.delete(${shift}) of a part of a row or column`);
  }

  Calculate(): void {
    const places = this.eachOf(clipToUsed(this.host.engine, this.area), (sheetId, row, column) => ({ sheetId, row, column }));
    this.host.engine.calculation.recalculate(places.flat());
  }

  /** Asked before a large write, which office.js splits into many. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument(WRONG_SIZE);
  }

  private writeInputs(given: unknown): void {
    const { cells } = this.host.engine;
    const { sheetId } = this.area;
    const { top, left } = this.rectangle;
    const isText = (i: number, j: number): boolean => cells.style(sheetId, top + i, left + j).numberFormat === '@';
    const read = (value: unknown, i: number, j: number) => readAddInValue(value, typeof value === 'string' && isText(i, j));
    this.write(this.matrix(given).map((row, i) => row.map((value, j) => read(value, i, j))));
  }

  private write(inputs: (CellInput | undefined)[][]): void {
    this.host.engine.cells.write(this.area.sheetId, this.rectangle.top, this.rectangle.left, inputs);
  }

  /** One value may be given for the whole range; a matrix must be as large as the range. */
  private matrix(given: unknown): unknown[][] {
    if (!Array.isArray(given)) {
      if (this.CellCount > EXCEL_ROWS) throw new HostError('InvalidOperation');
      return Array.from({ length: this.RowCount }, () => new Array<unknown>(this.ColumnCount).fill(given));
    }
    const rows = given as unknown[];
    const fits = rows.length === this.RowCount && rows.every((row) => Array.isArray(row) && row.length === this.ColumnCount);
    if (!fits) throw invalidArgument(WRONG_SIZE);
    return rows as unknown[][];
  }

  private each<Result>(read: (sheetId: string, row: number, column: number) => Result): Result[][] {
    return this.eachOf(clipToUsed(this.host.engine, this.area), read);
  }

  private eachOf<Result>({ sheetId, rectangle: r }: Area, read: (sheetId: string, row: number, column: number) => Result): Result[][] {
    return Array.from({ length: rowCount(r) }, (_row, i) =>
      Array.from({ length: columnCount(r) }, (_column, j) => read(sheetId, r.top + i, r.left + j)),
    );
  }
}

/** Excel would move their references along. */
function hasFormulas({ cells }: Engine, { sheetId, rectangle: r }: Area): boolean {
  for (let row = r.top; row <= r.bottom; row += 1) {
    for (let column = r.left; column <= r.right; column += 1) if (cells.formula(sheetId, row, column) !== null) return true;
  }
  return false;
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (isError(value)) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number' | 'boolean' | 'string'];
}

function readFormat(given: unknown): string {
  if (typeof given !== 'string') throw invalidArgument();
  return given;
}
