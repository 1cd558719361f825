import type { FollowedGroup, FollowUpFigures } from '../followup/repeated-follow-up';
import type { Language } from '../locale/language';
import { emptyHeadings, formula, heading, headings, remark } from './cells';
import { formats } from './formats';
import type { Planned } from './plan';
import { wordsIn, type Section } from './statistics-charts-content';

/** The repeated group followed up against all others, as both reports print it; counted at the pull. */
export function followUpSection(followUp: FollowUpFigures | undefined, language: Language, row: number): Section {
  if (followUp === undefined) return { blocks: [], charts: [] };
  const text = wordsIn(language);
  const rows = [groupRow(text('group'), followUp.group), groupRow(text('others'), followUp.others)];
  const cells = (letter: string) => `${letter}${row + 2}:${letter}${row + 3}`;
  return {
    blocks: [
      {
        at: `A${row}`,
        rows: [
          [heading(text('followUp')), ...emptyHeadings(3)],
          headings('', text('employees'), text('shareLong'), text('shareVeryLong')),
          ...rows,
          [remark(text(noteOf(followUp)))],
        ],
      },
    ],
    charts: [
      {
        kind: 'columns',
        title: text('followUp'),
        yTitle: text('share'),
        fromZero: true,
        series: [
          { name: text('shareLong'), x: cells('A'), y: cells('C') },
          { name: text('shareVeryLong'), x: cells('A'), y: cells('D') },
        ],
      },
    ],
  };
}

function noteOf({ status }: FollowUpFigures) {
  const notes = { shown: 'followUpNote', hidden: 'followUpHidden', incomplete: 'followUpIncomplete' } as const;
  return notes[status];
}

function groupRow(name: string, { employees, shareLong, shareVeryLong }: FollowedGroup): Planned[] {
  return [
    name,
    cellOf(employees, formats.whole),
    cellOf(shareLong, formats.percentOneDecimal),
    cellOf(shareVeryLong, formats.percentOneDecimal),
  ];
}

/** What is hidden is a gap in the chart, never 0. */
function cellOf(figure: number | undefined, format: string): Planned {
  return figure === undefined ? formula('=NA()', format) : { value: figure, format };
}
