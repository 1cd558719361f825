import type { EmploymentField, SpellField } from '../sources/columns/headings';
import { readPaxml } from '../sources/paxml/paxml';
import type { RowKind } from '../sources/rows/row-cells';
import { TableReader, type TableOptions, type TableTally } from '../sources/table-reader';
import { readText } from '../sources/tables';
import { namedContent, type Bytes, type Watch } from '../sources/text/bytes';
import type { PartTally } from './absence-data';
import { Gathering } from './gathering';
import type { PullProgress } from './result';
import type { PullSettings } from './settings';
import type { PullSource, SourceCells, SourceFile } from './source';
import { pause, type PullWatch } from './watch';

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
  if (source.kind === 'paxml') return readPaxmlFile(source.file, settings, watch);
  return source.kind === 'files' ? readFiles(source, settings, watch) : readRanges(source, settings, watch);
}

async function readFiles(
  { spells, employees }: Extract<PullSource, { kind: 'files' }>,
  { spellColumns, employmentColumns, rules }: ReadingSettings,
  watch: PullWatch,
): Promise<Reading> {
  const gathered = new Gathering();
  const employeeTally = await readText(contentOf(employees), gathered.employmentKind, (row) => gathered.addEmployment(row), {
    remembered: employmentColumns,
    ...watchOf(employees, 'reading-employees', watch),
  });
  const spellTally = await readText(contentOf(spells), gathered.spellKind, (row, number) => gathered.addSpell(row, number), {
    remembered: spellColumns,
    ...watchOf(spells, 'reading-spells', watch),
  });
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

function contentOf({ name, size, open }: SourceFile): Bytes {
  return namedContent(open(), name, size);
}

function watchOf({ size }: SourceFile, stage: PullProgress['stage'], { signal, onProgress }: PullWatch): Watch {
  return { signal, onProgress: (bytes) => onProgress?.({ stage, share: size === 0 ? 1 : Math.min(1, bytes / size) }) };
}

async function readRanges(
  { spells, employees }: Extract<PullSource, { kind: 'cells' }>,
  { spellColumns, employmentColumns, rules }: ReadingSettings,
  watch: PullWatch,
): Promise<Reading> {
  const gathered = new Gathering();
  const ofEmployees = reading('reading-employees', employees, watch);
  const employeeTally = await readCells(gathered.employmentKind, (row) => gathered.addEmployment(row), ofEmployees, {
    remembered: employmentColumns,
  });
  const ofSpells = reading('reading-spells', spells, watch);
  const spellTally = await readCells(gathered.spellKind, (row, number) => gathered.addSpell(row, number), ofSpells, {
    remembered: spellColumns,
  });
  gathered.addDaysOff(rules?.holidays);
  return { gathered, spellTally, employeeTally, mergedRows: 0, daysOff: gathered.daysOff };
}

interface CellsReading {
  readonly rows: SourceCells['rows'];
  /** Says how far the reading has come. */
  readonly pauseAt: (share: number) => Promise<void>;
}

function reading(stage: PullProgress['stage'], { rows }: SourceCells, watch: PullWatch): CellsReading {
  return { rows, pauseAt: (share) => pause(watch, stage, share) };
}

/** So few that a cancel is noticed at once. */
const rowsTogether = 10_000;

async function readCells<Row, Field extends string>(
  kind: RowKind<Row, Field>,
  use: (row: Row, number: number) => void,
  { rows, pauseAt }: CellsReading,
  options: TableOptions<Field>,
): Promise<TableTally<Field>> {
  const reader = new TableReader(kind, use, options);
  for (let first = 0; first < rows.length; first += rowsTogether) {
    await pauseAt(first / rows.length);
    rows.slice(first, first + rowsTogether).forEach((cells, place) => reader.add({ number: first + place + 1, cells }));
  }
  await pauseAt(1);
  return reader.finish();
}
