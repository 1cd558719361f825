import type { Offset } from './calendar';

/**
 * Rows of spells packed into two words of 32 bits, one right after the other, so that sorting moves little. The layout, low bits
 * first:
 *
 *     key   start (17 bits) | member (12 bits)     sorts by employee, then by start
 *     span  amount (14 bits) | days after the first (17 bits)
 *
 * 17 bits are 358 years; longer spans are cut, which changes nothing that is counted. The amount is an extent in
 * ten-thousandths, or `ofHours`: then what the row says is looked up in the source.
 */
export const wordsPerRow = 2;
const startBits = 17;
const amountBits = 14;
const startMask = (1 << startBits) - 1;
const amountMask = (1 << amountBits) - 1;

/** The longest span in days that fits. */
export const longestSpan = (1 << 17) - 1;

/** Members of a bucket: as many as 12 bits tell apart. */
export const memberBits = 12;

/** Stands for the amount of a row with hours. */
export const ofHours = amountMask;

// What follows is called several times for each row. As constants these functions are known to stay what they are: of
// declared functions the compiled code makes sure at each call.

/** The key of a row among packed rows. */
export const keyAt = (words: Int32Array, row: number): number => words[row * wordsPerRow]!;

/** The span of a row among packed rows. */
export const spanAt = (words: Int32Array, row: number): number => words[row * wordsPerRow + 1]!;

export const putRow = (words: Int32Array, row: number, key: number, span: number): void => {
  words[row * wordsPerRow] = key;
  words[row * wordsPerRow + 1] = span;
};

export const packKey = (member: number, start: Offset): number => (member << startBits) | start;

export const memberOf = (key: number): number => key >>> startBits;

export const startOf = (key: number): Offset => key & startMask;

export const packSpan = (daysAfterFirst: number, amount: number): number => (daysAfterFirst << amountBits) | amount;

export const daysAfterFirst = (span: number): number => span >>> amountBits;

export const amountOf = (span: number): number => span & amountMask;
