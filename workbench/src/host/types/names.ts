import { formatFixedAddress, parseReference } from '../../engine/a1';
import type { DefinedName } from '../../engine/engine';
import { readArea, sheetOf } from '../addresses';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from '../host-object';
import { Range } from './range';

/** Whether Excel takes a name for cells or tables: it begins with a letter and looks like no address. */
export function isValidName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) && parseReference(name) === null;
}

/** The workbook's defined names. Names that belong to one worksheet are not told apart. */
export class NamedItemCollection extends HostCollection {
  readonly typeName = 'NamedItemCollection';

  constructor(private readonly host: Host) {
    super();
  }

  members(): HostObject[] {
    return this.host.engine.names.list().map(({ name }) => new NamedItem(this.host, name));
  }

  find(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.host.engine.names.list().find(({ name }) => name.toLowerCase() === wanted);
    return found ? new NamedItem(this.host, found.name) : null;
  }

  Add(name: string, refersTo: unknown): HostObject {
    if (!isValidName(name)) throw invalidArgument();
    if (this.find(name)) throw itemAlreadyExists();
    this.host.engine.names.add(name, this.formulaOf(refersTo));
    return new NamedItem(this.host, name);
  }

  AddFormulaLocal(name: string, formula: string): HostObject {
    return this.Add(name, formula);
  }

  private formulaOf(refersTo: unknown): string {
    if (!(refersTo instanceof Range)) return String(refersTo);
    const { sheetId, rectangle } = refersTo.area;
    return `=${formatFixedAddress(sheetOf(this.host.engine, sheetId).name, rectangle)}`;
  }
}

class NamedItem extends HostObject {
  readonly typeName = 'NamedItem';

  constructor(
    private readonly host: Host,
    private readonly itemName: string,
  ) {
    super();
  }

  private get definition(): DefinedName {
    const definition = this.host.engine.names.list().find(({ name }) => name === this.itemName);
    if (!definition) throw itemNotFound();
    return definition;
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.itemName };
  }

  get Name(): string {
    return this.definition.name;
  }
  get Formula(): string {
    return this.definition.formula;
  }
  set Formula(formula: string) {
    this.host.engine.names.point(this.itemName, formula);
  }
  get Type(): string {
    return parseReference(this.definition.formula) ? 'Range' : 'String';
  }
  get Value(): string {
    return this.definition.formula.slice(1);
  }
  get Scope(): string {
    return 'Workbook';
  }
  get Visible(): boolean {
    return true;
  }

  GetRangeOrNullObject(): Range | null {
    const { formula } = this.definition;
    if (!parseReference(formula)) return null;
    return new Range(this.host, readArea(this.host.engine, formula, this.host.engine.sheets.activeId()));
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  Delete(): void {
    this.host.engine.names.remove(this.itemName);
  }
}
