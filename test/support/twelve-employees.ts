/* Made up: twelve employees of one unit, so that the municipality is shown. */
const numbers = Array.from({ length: 12 }, (_, place) => `A${String(place + 1).padStart(2, '0')}`);

/** Their employments, as a text file has them. */
export const employees = ['Anst.nr;Enhet;Förvaltning;Anst.datum', ...numbers.map((number) => `${number};Norr;Skola;2010-01-01`)].join('\n');

/**
 * Their spells: everybody is ill from Monday 5 November 2018 on.
 *
 * @param days how many days of that week, 1 to 5
 */
export function spellsOf(days: number): string {
  return ['Anst.nr;Datum fr.o.m.;Datum t.o.m.', ...numbers.map((number) => `${number};2018-11-05;2018-11-0${4 + days}`)].join('\n');
}
