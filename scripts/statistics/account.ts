import { rowsOfUnknownChannel, type ChannelMeanings } from '../../src/absence/channels';
import type { OutsideDays } from '../../src/absence/outside';
import type { AbsenceData } from '../../src/pull/absence-data';
import type { Tally } from '../../src/sources/reading';

/** What became of the rows, in words. */
export function accountOf(
  { spellTally, employeeTally, spells }: AbsenceData,
  mergedRows: number,
  outside: readonly OutsideDays[],
  channelMeanings: ChannelMeanings,
): string {
  const daysOutside = outside.reduce((sum, { days }) => sum + days, 0);
  const unknownChannels = rowsOfUnknownChannel(spells, channelMeanings);
  return [
    `Employees: ${rowsIn(employeeTally)}`,
    `Spells: ${rowsIn(spellTally)} ${mergedRows} of them overlap or touch an earlier one and are one spell with it.`,
    `${daysOutside} calendar days of ${outside.length} rows lie outside the employment and are not counted: see outside-employment.csv.`,
    ...(spells.channel ? [`${unknownChannels} rows of spells have a reporting channel that is not known: see --support.`] : []),
  ].join('\n');
}

function rowsIn({ read, used, rejected }: Tally): string {
  return `${read} rows read, ${used} used, ${rejected} rejected${rejected > 0 ? ' (see rejected.csv)' : ''}.`;
}
