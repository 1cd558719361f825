import type { PrintedFigure } from '../../test/golden/figure';

/** A section of the table of printed figures. */
export interface PrintedSection {
  readonly title: string;
  readonly figures: readonly PrintedFigure[];
}

const introduction = `# Every printed figure, computed again

Each figure that the reports, laws and guides behind Friskdag have printed, beside what Friskdag makes of the same inputs.
The tolerance is the print's own rounding. The table is made by \`npm run docs\` from the test that holds every row
(\`test/golden\`); \`npm test\` fails when a figure leaves its tolerance, or this page is out of date.
`;

/** The page docs/printed-figures.md: figure, source, printed, computed, difference, tolerance. */
export function printedFiguresPage(sections: readonly PrintedSection[]): string {
  return [introduction, ...sections.map(sectionOf)].join('\n');
}

function sectionOf({ title, figures }: PrintedSection): string {
  const header = ['Figure', 'Source', 'Printed', 'Computed', 'Tolerance'];
  const rows = figures.map(({ figure, source, printed, computed, tolerance }) => [
    figure,
    source,
    printed,
    computed().toSignificantDigits(12).toString(),
    tolerance,
  ]);
  const lines = [header, ['---', '---', '---:', '---:', '---:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${title}`, '', ...lines, ''].join('\n');
}
