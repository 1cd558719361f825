import { InputError, type Problem } from '../values/problem';
import { usualThreshold } from '../privacy/suppress';
import type { AbsenceData, Part, PartTally } from './absence-data';
import { withoutIdentitiesAsNames } from './group-names';
import { identitiesOf } from './mask';
import { readParts, type Reading, type ReadingSettings } from './read-parts';
import type { PullSource } from './source';
import type { PullWatch } from './watch';

/**
 * Reads the spells and the employees of a source into columns, ready to be counted: files as streams, cells as they stand.
 * Employees are the same in both parts, whether they go by employee number or personal number.
 *
 * What comes out is about persons: it is counted, and then let go.
 *
 * @param source a CSV or text file for each part, one PAXml file, or cells of the workbook; see `PullSource`
 * @param settings the columns that the user has corrected, and the most employees of a group that is hidden
 * @throws {InputError} when a part has no header that is understood, or no row that can be used; the problem's argument is
 *   the part: `spells` or `employees`
 * @throws the signal's reason when the reading is cancelled
 */
export async function readAbsence(source: PullSource, settings: ReadingSettings = {}, watch: PullWatch = {}): Promise<AbsenceData> {
  const reading = await readParts(source, settings, watch);
  const problems = [...problemsOf('employees', reading.employeeTally), ...problemsOf('spells', reading.spellTally)];
  if (problems.length > 0) throw new InputError(problems);
  return dataOf(reading, settings.threshold ?? usualThreshold);
}

/** What makes a part of no use as a whole. */
export function problemsOf(part: Part | 'extract', { read, used, rejections }: PartTally<string>): Problem[] {
  const noHeader = rejections.find(({ fault }) => fault.code === 'no-header');
  if (noHeader) return [{ argument: part, ...noHeader.fault }];
  return used === 0 ? [{ argument: part, code: 'no-usable-rows', rows: read }] : [];
}

function dataOf({ gathered, ...tallies }: Reading, threshold: number): AbsenceData {
  const { salaries, employees } = gathered;
  const { spells, spellRows, employments } = gathered.finish();
  const identities = identitiesOf(employees.identities.names, (text) => employees.isIdentity(text));
  return { spells, ...withoutIdentitiesAsNames(employments, identities.isLike, threshold), ...tallies, salaries, spellRows, identities };
}
