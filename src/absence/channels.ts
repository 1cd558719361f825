import type { SpellColumns } from './spell';

/** How a spell was reported: through the health support, in another way, or in a way that nobody has said what it is. */
export const channelKinds = ['support', 'other', 'unknown'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** What the values of a column of reporting channels stand for, by `channelKey`. */
export type ChannelMeanings = Readonly<Record<string, ChannelKind>>;

/** What a source's values stand for where nobody has said otherwise; compared with `channelKey`. Of numbers nobody knows. */
export const usualChannels = {
  support: [
    'hälsostöd',
    'via hälsostöd',
    'hälsostödet',
    'hälsolinje',
    'hälsolinjen',
    'sjuklinje',
    'sjuklinjen',
    'health support',
    'health line',
    'ja',
    'j',
    'yes',
    'y',
    'sant',
    'true',
    'x',
  ],
  other: [
    'nej',
    'n',
    'no',
    'falskt',
    'false',
    'chef',
    'chefen',
    'närmaste chef',
    'via chef',
    'via chefen',
    'manager',
    'självservice',
    'self service',
    'annan',
    'annat',
    'annan väg',
    'övrigt',
    'other',
  ],
} as const satisfies Readonly<Record<Exclude<ChannelKind, 'unknown'>, readonly string[]>>;

/**
 * A value as it is compared: without capitals, signs and spaces around it.
 *
 * @example channelKey(' Via hälsostöd. ') // 'via hälsostöd'
 */
export function channelKey(value: string): string {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const usualMeanings = new Map<string, ChannelKind>([
  ...usualChannels.support.map((value) => [value, 'support'] as const),
  ...usualChannels.other.map((value) => [value, 'other'] as const),
]);

/**
 * What a value stands for: what the user has said, else what is usual, else `unknown`.
 *
 * @example channelKind('Hälsolinjen', {}) // 'support'
 * @example channelKind('kiosk', { kiosk: 'other' }) // 'other'
 */
export function channelKind(value: string, meanings: ChannelMeanings): ChannelKind {
  const key = channelKey(value);
  if (key === '') return 'unknown';
  return (Object.hasOwn(meanings, key) ? meanings[key] : usualMeanings.get(key)) ?? 'unknown';
}

/**
 * The meanings when the user has named the values that are the health support: every other value is another channel.
 *
 * @param values all that the source holds
 * @param support those that the user has named
 * @example meaningsBySupport(['Previa', 'chef'], ['previa']) // { previa: 'support', chef: 'other' }
 */
export function meaningsBySupport(values: readonly string[], support: readonly string[]): ChannelMeanings {
  const named = new Set(support.map(channelKey));
  const keys = values.map(channelKey).filter((key) => key !== '');
  return Object.fromEntries(keys.map((key) => [key, named.has(key) ? 'support' : 'other']));
}

/** Rows of spells whose channel is unknown; 0 when the source has no channels at all. */
export function rowsOfUnknownChannel({ channel, channels }: SpellColumns, meanings: ChannelMeanings): number {
  if (channel === undefined) return 0;
  const isUnknown = channels.map((value) => channelKind(value, meanings) === 'unknown');
  return channel.reduce((rows, number) => rows + (isUnknown[number] ? 1 : 0), 0);
}
