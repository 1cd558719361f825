import type { PartPreview } from '../../../src/pull/preview';

/** What the first rows hold of one field. */
export interface Example<Field extends string> {
  readonly field: Field;
  readonly heading: string;
  /** One of each row; undefined when they are about a person more than about absence. */
  readonly values: readonly string[] | undefined;
}

/** Two fit beside their heading in 320 pixels. */
const rowsShown = 2;
const longestValue = 14;

/**
 * What the first rows hold, of the columns alone that are taken for something: others may hold names. Of who is meant
 * nothing is shown, nor when they were born or what they earn.
 */
export function examplesOf<Field extends string>({ columns, headings, rows }: PartPreview<Field>): Example<Field>[] {
  const taken = Object.entries(columns) as [Field, number | undefined][];
  return taken.flatMap(([field, column]) => {
    if (column === undefined) return [];
    const values = rows.slice(0, rowsShown).map((row) => shortened(row[column] ?? ''));
    return [{ field, heading: headings[column] ?? '', values: personal.has(field) ? undefined : values }];
  });
}

const personal: ReadonlySet<string> = new Set(['employee', 'birthYear', 'monthlySalary']);

function shortened(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
}
