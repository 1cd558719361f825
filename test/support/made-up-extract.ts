/* A made-up extract in the layout of a municipality's own: two months, two departments, five units of which one is small. */

const header = 'År,År-Månad,Förvaltning,Enhet,Åldersgrupp,Antal anställningar,Sjukfrånvaro total %,Sjukfrånvaro total tim';

const rowsOf = (month: string, hours: number) => [
  `2021,${month},Skola,Norr,-29,4,5.00 %,32`,
  `2021,${month},Skola,Norr,30-,8,2.00 %,16`,
  `2021,${month},Skola,Söder,30-,20,6.00 %,${hours}`,
  `2021,${month},Vård,Öster,30-,8,3.00 %,8`,
  `2021,${month},Vård,Väster,30-,20,4.00 %,80`,
  `2021,${month},Vård,Central,30-,25,4.00 %,100`,
];

export const aprilRows = rowsOf('2021-APR', 160);

/** As a file, with more rows at the end. */
export function extractText(...more: readonly string[]): string {
  return [header, ...aprilRows, ...rowsOf('2021-MAJ', 200), ...more].join('\n');
}
