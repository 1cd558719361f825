import { createReadStream } from 'node:fs';
import type { Holidays } from '../../src/absence/rules';
import type { AbsenceData } from '../../src/pull/absence-data';
import { readAbsence } from '../../src/pull/read';
import type { SourceFile } from '../../src/pull/source';
import { InputError } from '../../src/values/problem';

/** A file that cannot be opened; the message is a sentence for the user. */
export class UnreadableFile extends Error {}

/**
 * Reads both files as streams, row by row into columns.
 *
 * @param holidays whether public holidays between rows of a day each are days off
 * @throws {UnreadableFile} when a file cannot be opened
 * @throws {InputError} when a file is of no use; its problems name the options
 */
export async function readSources(spellsFile: string, employeesFile: string, holidays: Holidays): Promise<AbsenceData> {
  const spells = fileOf('--spells', spellsFile);
  const employees = fileOf('--employees', employeesFile);
  try {
    // Whoever runs the command has the files: groups keep the names that they have there.
    return await readAbsence({ kind: 'files', spells, employees }, { rules: { holidays }, threshold: 0 });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // It names the option and the file, and says what to do on a command line.
    if (error.cause instanceof UnreadableFile) throw error.cause;
    throw new InputError(error.problems.map((problem) => ({ ...problem, argument: `--${problem.argument}` })));
  }
}

/** Nobody watches how far the reading has come, so the size need not be known. */
function fileOf(option: string, name: string): SourceFile {
  return { name, size: 0, open: () => bytesOf(option, name) };
}

/** So large, in bytes, that a file is read in few pieces. */
const piece = 1 << 20;

async function* bytesOf(option: string, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: piece })) yield chunk as Uint8Array;
  } catch {
    throw new UnreadableFile(`${option}: the file ${file} cannot be read. Check the name and that you may open it.`);
  }
}
