import { countWithCauses } from '../absence/causes';
import { rowsOfUnknownChannel } from '../absence/channels';
import { daysOutside } from '../absence/outside';
import { usualRules, type CountingRules } from '../absence/rules';
import { statisticsRows } from '../absence/table';
import { followUpRepeated } from '../followup/repeated-follow-up';
import { monthsWithoutAges } from '../privacy/ages';
import { namedCauses } from '../privacy/causes';
import { noPublications, type Publications } from '../privacy/publications';
import { suppress } from '../privacy/suppress';
import type { AbsenceData } from './absence-data';
import { shownName } from './mask';
import { readAbsence } from './read';
import { rejectedRows } from './rejected';
import type { PullAccount, PullResult } from './result';
import type { PullSettings } from './settings';
import { nameOfSource, type PullSource } from './source';
import { pause, type PullWatch } from './watch';
import { yearFigures } from './years';

export interface PullOptions extends PullWatch {
  /** What has been published before: what it hides stays hidden, see `suppress`. */
  readonly earlier?: Publications;
}

/**
 * Reads a source, counts it and hides what could give somebody away: what comes out may be written into the workbook.
 *
 *     read -> countWithCauses -> statisticsRows -> suppress
 *
 * Nothing of it is written here, and nothing of the source is left when it is done: see `pullPlan`.
 *
 * @param settings how absence is counted, for which months, and which groups are hidden
 * @throws {InputError} when a part of the source is of no use; see `readAbsence`
 * @throws the signal's reason when the pull is cancelled, at any stage
 */
export async function pull(source: PullSource, settings: PullSettings, options: PullOptions = {}): Promise<PullResult> {
  const data = await readAbsence(source, settings, options);
  const { period, threshold } = settings;
  const channelMeanings = settings.channels[data.spellTally.layout?.fingerprint ?? ''] ?? {};
  const rules: CountingRules = { ...usualRules, ...settings.rules, channelMeanings };
  await pause(options, 'counting', 0);
  const { earlier = noPublications } = options;
  const named = namedCauses(earlier);
  const counts = countWithCauses(data.spells, data.employments, period, rules, { fewest: threshold + 1, named });
  const rows = statisticsRows(counts);
  await pause(options, 'counting', 1 / 2);
  const years = yearFigures(data, period, rules, threshold);
  const followUp = settings.followUp && followUpRepeated(data.spells, data.employments, settings.followUp, rules, threshold);
  const account = accountOf(data, counts.mergedRows, period, rules);
  await pause(options, 'hiding', 0);
  const statistics = suppress(rows, { threshold, earlier });
  await pause(options, 'hiding', 1);
  return {
    sourceName: shownName(nameOfSource(source), data.identities.isLike),
    period,
    statistics,
    years,
    followUp,
    account: { ...account, monthsWithoutAges: monthsWithoutAges(rows, statistics) },
    rejected: rejectedRows(data, threshold),
  };
}

function accountOf(
  data: AbsenceData,
  mergedRows: number,
  period: PullSettings['period'],
  { channelMeanings }: CountingRules,
): Omit<PullAccount, 'monthsWithoutAges'> {
  const outside = daysOutside(data.spells, data.employments, period);
  return {
    spells: countsOf(data.spellTally),
    employees: countsOf(data.employeeTally),
    mergedRows: data.mergedRows + mergedRows - data.daysOff,
    daysOff: data.daysOff,
    outsideRows: outside.length,
    outsideDays: outside.reduce((sum, { days }) => sum + days, 0),
    maskedRows: data.maskedRows,
    unknownChannelRows: data.spells.channel && rowsOfUnknownChannel(data.spells, channelMeanings),
  };
}

function countsOf({ read, used, rejected }: AbsenceData['spellTally'] | AbsenceData['employeeTally']): PullAccount['spells'] {
  return { read, used, rejected };
}
