import type { Tally } from '../../src/sources/reading';

/** Where the rejected rows of a reading are, and why: row, column, value, code. */
export const where = ({ rejections }: Tally) => rejections.map(({ row, column, value, fault }) => [row, column, value, fault.code]);
