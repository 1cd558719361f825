import type { Language } from '../locale/language';
import { unitsToSupportNames as called } from '../locale/sheets/units-to-support';
import { figureColumns, levelNames } from '../locale/statistics-table';
import { firstDayOf } from '../values/month';
import { emptyHeadings, figure, formattedCells, formula, heading, headings, input, remark, title } from './cells';
import { formats } from './formats';
import { namesOf } from './names';
import type { Planned, PlannedWorkbook } from './plan';
import { basisColumns, basisSheet, basisSheetName, quartersOf } from './units-to-support-basis';
import { supportName, supportWords, type UnitsToSupportContent } from './units-to-support-content';

/* Rows, counted from 1. */
const firstInput = 7;
const rowOf = {
  share: firstInput,
  leastHeadcount: firstInput + 1,
  lastMonth: firstInput + 2,
  months: firstInput + 3,
  compared: firstInput + 4,
};
const firstChosen = rowOf.compared + 4;

/**
 * The units to support, by PRIORITERADE_ENHETER over live cells, each with its reasons; beside them those that cannot be
 * judged. What it stands on, unit by unit and month by month, is a sheet of its own.
 *
 * @param sheetName what the sheet is to be called; its names begin with it
 * @example unitsToSupportSheet(content, 'sv', 'Enheter att stödja').sheets[1].name // 'Enheter att stödja underlag'
 */
export function unitsToSupportSheet(content: UnitsToSupportContent, language: Language, sheetName: string): PlannedWorkbook {
  const text = supportWords(language);
  const remarks = [text('lead'), text('hidden'), text('source')];
  return {
    sheets: [
      {
        name: sheetName,
        columnWidths: [190, 200, 150, 110, 185, 150, 520, 20, 220],
        cells: [
          { at: 'A1', rows: [[title(sheetName)], ...remarks.map((line) => [remark(line)])] },
          { at: `A${firstInput - 1}`, rows: inputRows(content, language, sheetName) },
          { at: `A${firstChosen - 2}`, rows: chosenRows(content, language, sheetName) },
          { at: `I${firstChosen - 1}`, rows: notJudgedRows(content, language, sheetName) },
        ],
      },
      basisSheet(content, language, sheetName),
    ],
    names: namesOf(sheetName, {
      [called.share[language]]: `B${rowOf.share}`,
      [called.leastHeadcount[language]]: `B${rowOf.leastHeadcount}`,
      [called.lastMonth[language]]: `B${rowOf.lastMonth}`,
    }),
  };
}

function inputRows(content: UnitsToSupportContent, language: Language, sheetName: string): Planned[][] {
  const text = supportWords(language);
  const { assessment } = basisColumns(content, basisSheetName(sheetName, language));
  return [
    [heading(text('inputs')), ...emptyHeadings(2)],
    [text('share'), input(content.share.toNumber(), formats.percent), remark(text('shareNote'))],
    [text('leastHeadcount'), input(content.leastHeadcount.toNumber(), formats.whole), remark(text('leastHeadcountNote'))],
    [text('lastMonth'), input(firstDayOf(content.lastMonth), formats.month), remark(text('lastMonthNote'))],
    [text('months'), figure(content.months, formats.whole), remark(text('monthsNote'))],
    [text('compared'), formula(`=COUNTIF(${assessment},"${text('judged')}")`, formats.whole)],
  ];
}

/** PRIORITERADE_ENHETER fills the first four columns; the reasons stand beside. */
function chosenRows(content: UnitsToSupportContent, language: Language, sheetName: string): Planned[][] {
  const text = supportWords(language);
  const reasons = [text('quartersAtTop'), text('repeated'), text('reasons')];
  const spilled = [...formattedCells(2, formats.whole), ...formattedCells(1, formats.days), ...formattedCells(1, formats.index)];
  return [
    [heading(text('chosen')), ...emptyHeadings(6)],
    [{ formula: chosenFormula(content, language, sheetName), style: 'heading' }, ...emptyHeadings(3), ...headings(...reasons)],
    ...content.units.map((_, place): Planned[] => [...spilled, ...reasonCells(firstChosen + place, content, language, sheetName)]),
  ];
}

function chosenFormula(content: UnitsToSupportContent, language: Language, sheetName: string): string {
  const { assessment, unit, days, headcount } = basisColumns(content, basisSheetName(sheetName, language));
  const known = `${assessment}<>"${supportWords(language)('notKnown')}"`;
  const filtered = [unit, days, headcount].map((cells) => `FILTER(${cells},${known})`);
  const rules = (['share', 'leastHeadcount'] as const).map((name) => supportName(name, sheetName, language));
  return `=FRISKDAG.PRIORITERADE_ENHETER(${[...filtered, ...rules].join(',')})`;
}

/** Beside a row that PRIORITERADE_ENHETER leaves empty they are empty too. */
function reasonCells(row: number, content: UnitsToSupportContent, language: Language, sheetName: string): Planned[] {
  const text = supportWords(language);
  const { unit, quartersAtTop } = basisColumns(content, basisSheetName(sheetName, language));
  const lastMonth = supportName('lastMonth', sheetName, language);
  const repeated = `FRISKDAG.STATISTIK("${figureColumns.repeated[language]}",${lastMonth},"${levelNames.unit[language]}",B${row})`;
  const words = [
    `"${text('rankWord')} "&A${row}&" ${text('of')} "&$B$${rowOf.compared}`,
    `ROUND(C${row},1)&" ${text('daysWord')}"`,
    `"${text('atTopIn')} "&E${row}&" ${text('of')} ${quartersOf(content)} ${text('quarters')}"`,
  ];
  const onlyIfChosen = (given: string) => `=IF(ISNUMBER($A${row}),${given},"")`;
  return [
    formula(onlyIfChosen(`INDEX(${quartersAtTop},MATCH(B${row},${unit},0))`), formats.whole),
    formula(onlyIfChosen(`IFERROR(${repeated},"")`), formats.whole),
    formula(onlyIfChosen(words.join('&"; "&'))),
  ];
}

function notJudgedRows(content: UnitsToSupportContent, language: Language, sheetName: string): Planned[][] {
  const text = supportWords(language);
  const { assessment, unit } = basisColumns(content, basisSheetName(sheetName, language));
  return [[heading(text('notJudged'))], [formula(`=IFERROR(FILTER(${unit},${assessment}="${text('notKnown')}"),"${text('nobody')}")`)]];
}
