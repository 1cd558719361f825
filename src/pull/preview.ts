import { otherCauses } from '../absence/cause-names';
import type { Period } from '../absence/period';
import { channelValues, type ChannelValue } from './channel-values';
import { openEnd, type SpellColumns } from '../absence/spell';
import { monthOfDay } from '../values/month';
import { guessColumns, type Columns } from '../sources/columns/guess';
import type { EmploymentField, Headings, SpellField } from '../sources/columns/headings';
import { layoutFingerprint, type Expected, type Layout, type Required } from '../sources/columns/layout';
import { textOf } from '../sources/cells/read-cell';
import { employmentKind } from '../sources/rows/employments';
import { arePayCodes } from '../sources/rows/causes';
import { spellKind } from '../sources/rows/spells';
import type { PartTally } from './absence-data';
import { readParts, type ReadingSettings } from './read-parts';
import type { PullSource } from './source';
import type { PullWatch } from './watch';

/** A source as it is understood before the pull, for the user to check. Shown, never kept. */
export interface SourcePreview {
  readonly spells: PartPreview<SpellField>;
  readonly employees: PartPreview<EmploymentField>;
  /** The months in which the first and the last spell begin; undefined without spells. */
  readonly months: Period | undefined;
  /** What the column of reporting channels holds; empty without one. */
  readonly channels: readonly ChannelValue[];
  /** Whether the causes of absence are more like pay codes. */
  readonly hasPayCodes: boolean;
}

/** One part of a source. PAXml has no columns: there headings, rows and missing fields are empty. */
export interface PartPreview<Field extends string> {
  /** The header row, or what is most like one when none is understood. */
  readonly headings: readonly string[];
  readonly columns: Columns<Field>;
  /** Under which corrected columns are remembered in `PullSettings`. */
  readonly fingerprint: string;
  /** The first rows below the header, without what looks like a personal number. */
  readonly rows: readonly (readonly string[])[];
  /** What the table must have and has no column for: one field of each group. */
  readonly missing: Required<Field>;
  /** All rows below the header, and those of them that can be used. */
  readonly read: number;
  readonly used: number;
}

/**
 * How a source would be understood: its columns, its first rows and the months that it covers.
 *
 * @param settings the columns that the user has corrected
 * @throws {InputError} when a file is no PAXml
 * @throws the signal's reason when it is cancelled
 */
export async function previewOf(source: PullSource, settings: ReadingSettings = {}, watch: PullWatch = {}): Promise<SourcePreview> {
  const { gathered, spellTally, employeeTally } = await readParts(source, settings, watch);
  const { spells } = gathered.finish();
  const meanings = settings.channels?.[spellTally.layout?.fingerprint ?? ''] ?? {};
  return {
    spells: partPreview(spellTally, { ...spellKind(), remembered: settings.spellColumns }),
    employees: partPreview(employeeTally, { ...employmentKind(), remembered: settings.employmentColumns }),
    months: monthsIn(spells),
    channels: channelValues(spells, meanings),
    hasPayCodes: arePayCodes(spells.causes.filter((cause) => cause !== otherCauses)),
  };
}

const rowsShown = 5;

/** How a part was understood. */
export function partPreview<Field extends string>(
  { layout, preview = [], read, used }: PartTally<Field>,
  { headings: words, required, remembered }: Expected<Field>,
): PartPreview<Field> {
  const rows = preview.map((row) => row.map(textOf));
  const header = headerRow(rows, layout, words);
  const headings = rows[header] ?? [];
  const fingerprint = layout?.fingerprint ?? layoutFingerprint(headings);
  // What has been corrected does not suffice to be a layout until all that is missing has a column.
  const columns = layout?.columns ?? remembered?.[fingerprint] ?? guessColumns(headings, words);
  return {
    headings,
    columns,
    fingerprint,
    rows: rows.slice(header + 1, header + 1 + rowsShown),
    missing: rows.length === 0 ? [] : required.filter((group) => group.every((field) => columns[field] === undefined)),
    read,
    used,
  };
}

/** The place of the header among the first rows: the one that is understood, else the one with the most known headings. */
function headerRow<Field extends string>(
  rows: readonly (readonly string[])[],
  layout: Layout<Field> | undefined,
  words: Headings<Field>,
): number {
  if (layout) return rows.findIndex((row) => layoutFingerprint(row) === layout.fingerprint);
  const known = rows.map((row) => Object.keys(guessColumns(row, words)).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

function monthsIn({ count, start, firstStart }: SpellColumns): Period | undefined {
  if (firstStart === undefined || count === 0) return undefined;
  let lastStart = firstStart;
  for (const day of start) if (day > lastStart && day < openEnd) lastStart = day;
  return { from: monthOfDay(firstStart), to: monthOfDay(lastStart) };
}
