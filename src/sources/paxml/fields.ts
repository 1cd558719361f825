import type { Fault } from '../../values/problem';
import type { CellReader } from '../cells/read-cell';
import type { Columns } from '../columns/guess';
import { RowCells } from '../rows/row-cells';
import type { XmlRecord } from './record';

/** Reads an element's attributes (`@name`) and children as a row's cells, so that the first fault is kept with its place. */
export class ElementFields {
  private readonly cells: RowCells<string>;

  /**
   * @param names attributes and children; a list that is used for every element should be a constant
   * @param others values that are found in another way, by the name that reports shall give them
   */
  constructor(record: XmlRecord, names: readonly string[], others: Readonly<Record<string, string | undefined>> = {}) {
    const own = names.map((name) => (name.startsWith('@') ? record.attribute(name.slice(1)) : record.text(name)));
    const otherNames = Object.keys(others);
    const columns = otherNames.length === 0 ? columnsOf(names) : placesOf([...names, ...otherNames]);
    this.cells = new RowCells([...own, ...Object.values(others)], columns);
  }

  get failure(): { readonly field: string; readonly value: unknown; readonly fault: Fault } | undefined {
    const { failure } = this.cells;
    return failure && { ...failure, value: this.cells.given(failure.field) };
  }

  given(name: string): string | undefined {
    return this.cells.given(name) as string | undefined;
  }

  required<Value>(name: string, read: CellReader<Value>): Value | undefined {
    return this.cells.required(name, read);
  }

  optional<Value>(name: string, read: CellReader<Value>): Value | undefined {
    return this.cells.optional(name, read);
  }

  fail(name: string, fault: Fault): undefined {
    return this.cells.fail(name, fault);
  }
}

const known = new WeakMap<readonly string[], Columns<string>>();

/** The places of a list's names; worked out once a list, for there may be millions of elements. */
function columnsOf(names: readonly string[]): Columns<string> {
  const columns = known.get(names) ?? placesOf(names);
  known.set(names, columns);
  return columns;
}

function placesOf(names: readonly string[]): Columns<string> {
  return Object.fromEntries(names.map((name, place) => [name, place]));
}

/** Who an element is about: the employment number and the personal number, at least one of them. */
export interface Identity {
  readonly employeeNumber?: string;
  readonly personalNumber?: string;
}

/** Attributes that name a person, which no report may carry. */
export const personalFields: ReadonlySet<string> = new Set(['@anstid', '@persnr']);

export function identityOf(fields: ElementFields): Identity | undefined {
  const employeeNumber = fields.given('@anstid');
  const personalNumber = fields.given('@persnr');
  if (employeeNumber === undefined && personalNumber === undefined) return fields.fail('@anstid', { code: 'missing' });
  return { employeeNumber, personalNumber };
}
