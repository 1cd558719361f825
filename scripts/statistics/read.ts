import { createReadStream } from 'node:fs';
import { EmploymentColumnsBuilder, type EmploymentColumns } from '../../src/absence/employment';
import { Identities } from '../../src/absence/identities';
import { SpellColumnsBuilder, type SpellColumns } from '../../src/absence/spell';
import { employeeKeys } from '../../src/sources/identities';
import { employmentKind } from '../../src/sources/rows/employments';
import type { RowKind } from '../../src/sources/rows/row-cells';
import { spellKind } from '../../src/sources/rows/spells';
import { readText, type TextTally } from '../../src/sources/tables';
import { InputError } from '../../src/values/problem';

/** A file that cannot be opened; the message is a sentence for the user. */
export class UnreadableFile extends Error {}

/** What both files held. */
export interface Sources {
  readonly spells: SpellColumns;
  readonly employments: EmploymentColumns;
  /** Row number in the spells' file of each row of `spells`. */
  readonly spellRows: readonly number[];
  readonly tallies: { readonly employees: TextTally<string>; readonly spells: TextTally<string> };
}

/**
 * Reads both files as streams, row by row into columns.
 *
 * @throws {UnreadableFile} when a file cannot be opened
 * @throws {InputError} when a file has no header that is understood
 */
export async function readSources(spellsFile: string, employeesFile: string): Promise<Sources> {
  const identities = new Identities();
  const keys = employeeKeys();
  const employments = new EmploymentColumnsBuilder(identities);
  const employees = await readFile('--employees', employeesFile, employmentKind({ keys }), (row) => employments.add(row));
  const columns = new SpellColumnsBuilder(identities);
  const spellRows: number[] = [];
  const spells = await readFile('--spells', spellsFile, spellKind({ keys }), (row, number) => {
    columns.add(row);
    spellRows.push(number);
  });
  return { spells: columns.finish(), employments: employments.finish(), spellRows, tallies: { employees, spells } };
}

async function readFile<Row, Field extends string>(
  argument: string,
  file: string,
  kind: RowKind<Row, Field>,
  use: (row: Row, number: number) => void,
): Promise<TextTally<Field>> {
  const tally = await readText(createReadStream(file), kind, use).catch((error: unknown) => {
    if (!isFileError(error)) throw error;
    throw new UnreadableFile(`${argument}: the file ${file} cannot be read. Check the name and that you may open it.`);
  });
  const noHeader = tally.rejections.find(({ fault }) => fault.code === 'no-header');
  if (noHeader) throw new InputError([{ argument, ...noHeader.fault }]);
  return tally;
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
