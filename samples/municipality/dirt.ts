import { wholeExtent } from '../../src/absence/parts';
import { writeDay } from '../../src/values/day';
import type { Chance } from './chance';
import type { SampleSpell } from './spells';

/** A row of sick absence as it stands in a file, right or wrong. */
export interface WrittenSpell {
  readonly employee: string;
  readonly start: string;
  /** Empty or `TV` when it is not known. */
  readonly end: string;
  /** Ten-thousandths; more than the whole when somebody has written 150 %. */
  readonly extent: number;
}

/** How many rows of each kind of slip a made-up export has. */
export const slips = {
  repeated: 120,
  overlapping: 400,
  endBeforeStart: 40,
  noSuchDay: 40,
  unknownEmployee: 60,
  withoutEmployee: 10,
  moreThanTheWhole: 20,
} as const;

/** The rows as an export would hold them, with its slips, in the order of their first days. */
export function withSlips(spells: readonly SampleSpell[], random: Chance): WrittenSpell[] {
  const written = spells.map((spell) => writtenSpell(spell, random));
  const some = (count: number, change: (row: WrittenSpell) => WrittenSpell) =>
    Array.from({ length: count }, () => change(random.pick(written)));
  const closed = spells.filter(({ start, end }) => end !== undefined && end > start + 1);
  const rows = [
    ...written,
    ...some(slips.repeated, (row) => row),
    ...Array.from({ length: slips.overlapping }, () => overlapping(random.pick(closed), random)),
    ...some(slips.endBeforeStart, (row) => ({ ...row, end: '2017-01-31' })),
    ...some(slips.noSuchDay, (row) => ({ ...row, start: '2019-02-30' })),
    ...some(slips.unknownEmployee, (row) => ({ ...row, employee: `X${String(random.below(99)).padStart(5, '0')}` })),
    ...some(slips.withoutEmployee, (row) => ({ ...row, employee: '' })),
    ...some(slips.moreThanTheWhole, (row) => ({ ...row, extent: 1.5 * wholeExtent })),
  ];
  return rows.sort((first, second) => (first.start < second.start ? -1 : first.start > second.start ? 1 : 0));
}

function writtenSpell({ employee, start, end, extent }: SampleSpell, random: Chance): WrittenSpell {
  return { employee, start: writeDay(start), end: end === undefined ? random.pick(['', 'TV']) : writeDay(end), extent };
}

/** A second row over the later part of a spell, at half the extent: certificates that have been renewed too early. */
function overlapping({ employee, start, end = start }: SampleSpell, random: Chance): WrittenSpell {
  const from = start + 1 + random.below(end - start);
  return { employee, start: writeDay(from), end: writeDay(end + random.below(4)), extent: wholeExtent / 2 };
}
