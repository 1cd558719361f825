import { z } from 'zod';
import { channelKinds, type ChannelMeanings } from '../absence/channels';
import type { Period } from '../absence/period';
import type { CountingRules } from '../absence/rules';
import type { FollowUpPeriods } from '../followup/repeated-follow-up';
import { usualThreshold } from '../privacy/suppress';
import { employmentHeadings, spellHeadings, type EmploymentField, type SpellField } from '../sources/columns/headings';
import type { Remembered } from '../sources/columns/layout';
import type { Host } from '../workbook/host';
import { keep, keptIn } from '../workbook/kept';
import type { Step } from '../workbook/steps';

z.config({ jitless: true });

/** How a pull counts and what it shows; kept in the workbook, so nothing personal belongs here. */
export interface PullSettings {
  readonly period: Period;
  /** How absence is counted, where it differs from the usual rules. */
  readonly rules: Partial<Pick<CountingRules, 'holidays' | 'ageDivision' | 'weightByRate' | 'repeatedMoreThan' | 'repeatedMonths'>>;
  /** The most employees of a group that is hidden. */
  readonly threshold: number;
  /** The columns that the user has corrected, by fingerprint of the layout. */
  readonly spellColumns: Remembered<SpellField>;
  readonly employmentColumns: Remembered<EmploymentField>;
  /** Which reporting channels are the health support, where the user has said so, by fingerprint of the spells' layout. */
  readonly channels: Readonly<Record<string, ChannelMeanings>>;
  /** The two periods in which the repeated group is followed up, when it is. */
  readonly followUp?: FollowUpPeriods;
}

/** The settings of a first pull: the usual rules, small groups hidden, columns as they are guessed. */
export function usualPullSettings(period: Period): PullSettings {
  return { period, rules: {}, threshold: usualThreshold, spellColumns: {}, employmentColumns: {}, channels: {} };
}

const settingsKey = 'Friskdag.Pull';

/** Years 1900 to 2200, as a `Month`. */
const monthSchema = z
  .int()
  .min(1900 * 12)
  .max(2200 * 12);
const periodSchema = z.object({ from: monthSchema, to: monthSchema }).refine(({ from, to }) => from <= to);
const mostColumn = 499;
const longestChannel = 60;

/** Corrected columns, by fingerprint of the layout. */
export function columnsSchema<Field extends string>(headings: Readonly<Record<Field, unknown>>) {
  const fields = Object.keys(headings) as [Field, ...Field[]];
  return z.record(z.string(), z.partialRecord(z.enum(fields), z.int().min(0).max(mostColumn).optional()));
}

/** The most employees of a group that is hidden. */
export const thresholdSchema = z.int().min(0).max(1000);

const settingsSchema = z.object({
  period: periodSchema,
  rules: z.object({
    holidays: z.enum(['none', 'se']).optional(),
    ageDivision: z.enum(['statutory', 'reports']).optional(),
    weightByRate: z.boolean().optional(),
    repeatedMoreThan: z.int().min(0).max(100).optional(),
    repeatedMonths: z.int().min(1).max(120).optional(),
  }),
  threshold: thresholdSchema,
  spellColumns: columnsSchema<SpellField>(spellHeadings),
  employmentColumns: columnsSchema<EmploymentField>(employmentHeadings),
  channels: z.record(z.string(), z.record(z.string().max(longestChannel), z.enum(channelKinds))).default({}),
  followUp: z.object({ selection: periodSchema, followUp: periodSchema }).optional(),
});

/** The settings of the workbook's last pull; undefined when there are none that can be read. */
export async function readPullSettings(host: Host): Promise<PullSettings | undefined> {
  return keptIn(await host.look(), settingsKey, settingsSchema);
}

/** Keeps the settings of a pull in the workbook. Columns are kept by number, layouts by a fingerprint that holds no heading. */
export function pullSettingsStep(settings: PullSettings): Step {
  return keep(settingsKey, settingsSchema.parse(settings));
}
