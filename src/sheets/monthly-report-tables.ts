import { certaintyNames, costLineNames } from '../locale/cost-lines';
import type { Language } from '../locale/language';
import { monthlyReportSheetTexts as texts, shortMonthNames } from '../locale/sheets/monthly-report';
import { columnLetters } from './address';
import { emptyHeadings, formula, heading, headings, result } from './cells';
import { formats } from './formats';
import {
  absenceClasses,
  calendarMonthCell,
  calendarMonths,
  costRow,
  firstMonthRow,
  inputs,
  lookedUpCell,
  monthsOfYear,
  netDaysRow,
  perEmployeeRow,
  periods,
  printedColumns,
  thisYearCell,
  type AbsenceClass,
  type OfThisYear,
  type Period,
} from './monthly-report-layout';
import type { Planned, PlannedBlock } from './plan';

/** Short, long and all absence of three periods, as days of each employee. */
export function perEmployeeBlock(language: Language): PlannedBlock {
  const cell = (absenceClass: AbsenceClass, period: Period, month: number) => {
    const headcount = lookedUpCell(period, 'headcount', month);
    return formula(`=IF(ISNUMBER(${headcount}),(${daysOf(absenceClass, period, month)})/${headcount},${headcount})`, formats.days);
  };
  return absenceBlock(texts.perEmployee[language], perEmployeeRow, cell, formats.days, language);
}

/** The same as days of all together. */
export function netDaysBlock(language: Language): PlannedBlock {
  const cell = (absenceClass: AbsenceClass, period: Period, month: number) => {
    const headcount = lookedUpCell(period, 'headcount', month);
    const days = daysOf(absenceClass, period, month);
    return formula(`=IF(ISNUMBER(${headcount}),${days},${headcount})`, formats.daysOneDecimal);
  };
  return absenceBlock(texts.netDays[language], netDaysRow, cell, formats.daysOneDecimal, language);
}

function daysOf(absenceClass: AbsenceClass, period: Period, month: number): string {
  const [short, long, veryLong] = (['shortDays', 'longDays', 'veryLongDays'] as const).map((what) => lookedUpCell(period, what, month));
  return { short: `${short}`, long: `${long}+${veryLong}`, all: `${short}+${long}+${veryLong}` }[absenceClass];
}

function absenceBlock(
  name: string,
  row: number,
  cell: (absenceClass: AbsenceClass, period: Period, month: number) => Planned,
  format: string,
  language: Language,
): PlannedBlock {
  const groups = absenceClasses.flatMap((absenceClass) => [heading(texts[absenceClass][language]), ...emptyHeadings(2)]);
  const columns = absenceClasses.flatMap(() => periods.map((period) => texts[period][language]));
  const months = shortMonthNames[language].map((month, index): Planned[] => [
    month,
    ...absenceClasses.flatMap((absenceClass) => periods.map((period) => cell(absenceClass, period, index))),
  ]);
  const sums = columns.map((_, column) => soFar(columnLetters(column + 1), row, format, language));
  return {
    at: `A${row}`,
    rows: [
      [heading(name), ...emptyHeadings(printedColumns - 1)],
      [heading(''), ...groups],
      headings(texts.month[language], ...columns),
      ...months,
      [heading(texts.soFar[language]), ...sums],
    ],
  };
}

/** The sum up to the report's month; where a month has no figure there is no sum, but how many are missing. */
function soFar(column: string, row: number, format: string, language: Language): Planned {
  const first = firstMonthRow(row);
  const cells = `${column}${first}:${column}${first + monthsOfYear - 1}`;
  const wanted = `MONTH(${inputs.month})`;
  const known = `SUMPRODUCT((${calendarMonths}<=${wanted})*ISNUMBER(${cells}))`;
  const sum = `SUMIF(${calendarMonths},"<="&${wanted},${cells})`;
  return result(`=IF(${known}=${wanted},${sum},${wanted}-${known}&" ${texts.missing[language]}")`, format);
}

/** This year's costs, month by month: sick pay is real, all else estimated. */
export function costBlock(language: Language): PlannedBlock {
  const { headcount, repeated, sickPay, sickPayIs, total, soFar: soFarText, month } = texts;
  const real = certaintyNames.real[language];
  const estimated = certaintyNames.estimated[language];
  return {
    at: `A${costRow}`,
    rows: [
      [heading(texts.costs[language]), ...emptyHeadings(printedColumns - 1)],
      headings(
        month[language],
        headcount[language],
        repeated[language],
        sickPay[language],
        sickPayIs[language],
        costLineNames.holiday[language],
        texts.contributions[language],
        costLineNames.overhead[language],
        total[language],
        soFarText[language],
      ),
      headings('', '', '', real, '', estimated, estimated, estimated, '', ''),
      ...shortMonthNames[language].map((name, index) => [name, ...costsOf(index, language)]),
      costSums(language),
    ],
  };
}

function costsOf(month: number, language: Language): Planned[] {
  const row = firstMonthRow(costRow) + month;
  const headcount = lookedUpCell('thisYear', 'headcount', month);
  const worked = (what: OfThisYear) => thisYearCell(what, month);
  const known = (text: string, otherwise: string) => `=IF(ISNUMBER(${headcount}),${text},${otherwise})`;
  const { paid, calculated, missing } = texts;
  const column = `I$${firstMonthRow(costRow)}:I${row}`;
  const number = calendarMonthCell(month);
  const soFarText = `IF(COUNT(${column})=${number},SUM(${column}),${number}-COUNT(${column})&" ${missing[language]}")`;
  return [
    formula(`=${headcount}`, formats.whole),
    formula(`=${worked('repeated')}`, formats.whole),
    formula(
      known(`IF(ISNUMBER(${worked('paid')}),${worked('paid')},${worked('sickPay')}+${worked('longSickPay')})`, headcount),
      formats.kronor,
    ),
    formula(known(`IF(ISNUMBER(${worked('paid')}),"${paid[language]}","${calculated[language]}")`, '""')),
    ...(['holiday', 'contributions', 'overhead'] as const).map((line) => formula(known(worked(line), headcount), formats.kronor)),
    formula(known(`D${row}+F${row}+G${row}+H${row}`, headcount), formats.kronor),
    formula(`=IF(${lookedUpCell('thisYear', 'month', month)}="","",${soFarText})`, formats.kronor),
  ];
}

function costSums(language: Language): Planned[] {
  const first = firstMonthRow(costRow);
  const marks = `E${first}:E${first + monthsOfYear - 1}`;
  const { paid, calculated, both } = texts;
  const number = (word: string) => `COUNTIF(${marks},"${word}")`;
  const [ofPaid, ofCalculated] = [number(paid[language]), number(calculated[language])];
  const mark = `=IF(${ofPaid}*${ofCalculated}>0,"${both[language]}",IF(${ofPaid}>0,"${paid[language]}",IF(${ofCalculated}>0,"${calculated[language]}","")))`;
  const sum = (column: string) => soFar(column, costRow, formats.kronor, language);
  return [heading(texts.soFar[language]), null, null, sum('D'), formula(mark), sum('F'), sum('G'), sum('H'), sum('I'), null];
}
