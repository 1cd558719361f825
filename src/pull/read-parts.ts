import type { EmploymentField, SpellField } from '../sources/columns/headings';
import { readPaxml } from '../sources/paxml/paxml';
import type { PartTally } from './absence-data';
import { Gathering } from './gathering';
import { contentOf, readRows, watchOf } from './read-rows';
import type { PullSettings } from './settings';
import type { PullSource, SourceFile } from './source';
import type { PullWatch } from './watch';

/** What of the settings the reading needs. */
export type ReadingSettings = Partial<Pick<PullSettings, 'spellColumns' | 'employmentColumns' | 'channels' | 'rules' | 'threshold'>>;

/** What became of the rows of both parts. */
export interface Reading {
  readonly gathered: Gathering;
  readonly spellTally: PartTally<SpellField>;
  readonly employeeTally: PartTally<EmploymentField>;
  /** See `AbsenceData`. */
  readonly mergedRows: number;
  readonly daysOff: number;
}

/** Reads both parts of a source, whatever becomes of their rows; `readAbsence` says when that is not enough. */
export function readParts(source: PullSource, settings: ReadingSettings, watch: PullWatch): Promise<Reading> {
  return source.kind === 'paxml' ? readPaxmlFile(source.file, settings, watch) : readTables(source, settings, watch);
}

async function readTables(
  { spells, employees }: Exclude<PullSource, { kind: 'paxml' }>,
  { spellColumns, employmentColumns, rules }: ReadingSettings,
  watch: PullWatch,
): Promise<Reading> {
  const gathered = new Gathering();
  const ofEmployees = { use: gathered.addEmployment.bind(gathered), remembered: employmentColumns, stage: 'reading-employees' } as const;
  const employeeTally = await readRows(employees, { kind: gathered.employmentKind, ...ofEmployees }, watch);
  const ofSpells = { use: gathered.addSpell.bind(gathered), remembered: spellColumns, stage: 'reading-spells' } as const;
  const spellTally = await readRows(spells, { kind: gathered.spellKind, ...ofSpells }, watch);
  gathered.addDaysOff(rules?.holidays);
  return { gathered, spellTally, employeeTally, mergedRows: 0, daysOff: gathered.daysOff };
}

async function readPaxmlFile(file: SourceFile, { rules }: ReadingSettings, watch: PullWatch): Promise<Reading> {
  const gathered = new Gathering();
  const { spells, employments } = await readPaxml(contentOf(file), {
    keys: gathered.employees,
    holidays: rules?.holidays,
    ...watchOf(file, 'reading-spells', watch),
  });
  for (const row of employments.rows) gathered.addKeyedEmployment(row);
  for (const row of spells.rows) gathered.addKeyedSpell(row);
  return { gathered, spellTally: spells, employeeTally: employments, mergedRows: spells.merged, daysOff: spells.bridged };
}
