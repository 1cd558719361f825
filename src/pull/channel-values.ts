import { channelKey, channelKind, type ChannelKind, type ChannelMeanings } from '../absence/channels';
import type { SpellColumns } from '../absence/spell';
import { presentable } from '../sources/reading';
import { groupedBy } from '../values/grouped';
import { byName } from '../values/name-order';

/** A value of the column of reporting channels. Shown to the user, who may say what it stands for. */
export interface ChannelValue {
  /** As the source writes it; empty for rows that say nothing. */
  readonly value: string;
  /** Under which it is remembered in `PullSettings`. */
  readonly key: string;
  readonly rows: number;
  readonly kind: ChannelKind;
  /** Whether it may be remembered: long texts and numbers are no channels, and may be about somebody. */
  readonly isNameable: boolean;
}

/**
 * The values of the reporting channels, the most frequent first.
 *
 * @param meanings what the user has said of them
 */
export function channelValues({ channel, channels }: SpellColumns, meanings: ChannelMeanings): ChannelValue[] {
  if (channel === undefined) return [];
  const rowsOf = new Int32Array(channels.length);
  for (const number of channel) rowsOf[number] = (rowsOf[number] ?? 0) + 1;
  const spellings = channels.map((value, number) => ({ value, rows: rowsOf[number] ?? 0 })).filter(({ rows }) => rows > 0);
  return [...groupedBy(spellings, ({ value }) => channelKey(value))]
    .map(([key, alike]) => valueOf(key, alike, meanings))
    .sort((one, other) => other.rows - one.rows || byName.compare(one.value, other.value));
}

interface Spelling {
  readonly value: string;
  readonly rows: number;
}

/** Spellings with one key are one value, called as the first of them. */
function valueOf(key: string, alike: readonly Spelling[], meanings: ChannelMeanings): ChannelValue {
  const [value = ''] = alike.map((each) => each.value);
  const rows = alike.reduce((sum, each) => sum + each.rows, 0);
  return { value: presentable(value), key, rows, kind: channelKind(value, meanings), isNameable: isNameable(value) };
}

const longestName = 40;

function isNameable(value: string): boolean {
  return channelKey(value) !== '' && value.length <= longestName && !/\d{4,}/.test(value) && presentable(value) === value;
}
