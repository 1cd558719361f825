import { figureColumns, statusColumn } from '../locale/statistics-table';
import type { Language } from '../locale/language';
import { costLineNames } from '../locale/cost-lines';
import { monthlyReportSheetTexts as texts } from '../locale/sheets/monthly-report';
import { absolute, columnLetters, quotedSheet } from './address';
import { emptyHeadings, formula, heading, headings } from './cells';
import { formats } from './formats';
import type { PaidAmounts } from './monthly-report-content';
import {
  absenceColumn,
  basisLeft,
  basisRow,
  calendarMonthCell,
  drawn,
  facts,
  firstBasisRow,
  inputs,
  lookedUp,
  lookedUpCell,
  monthsOfYear,
  ofThisYear,
  periods,
  thisYearCell,
  type LookedUp,
  type OfThisYear,
  type Period,
} from './monthly-report-layout';
import type { Planned, PlannedBlock } from './plan';

const thisYear = `YEAR(${inputs.month})`;

const measures = {
  headcount: figureColumns.headcount,
  shortDays: figureColumns.netDays1To14,
  longDays: figureColumns.netDays15To90,
  veryLongDays: figureColumns.netDays91,
  spells: figureColumns.spells,
  repeated: figureColumns.repeated,
} as const;
/** The lines that KOSTNADSRADER gives below its header, in their order. */
const costLines = ['sickPay', 'longSickPay', 'holiday', 'contributions', 'overhead'] as const;

/**
 * The workings beside the page: for each calendar month what the pulled statistics have of the three periods, what this year's
 * costs are, and what the charts draw. A figure that cannot be had is the word that says why.
 */
export function basisBlock(paid: PaidAmounts | undefined, language: Language): PlannedBlock {
  const months = Array.from({ length: monthsOfYear }, (_, month) => basisMonth(month, paid, language));
  return { at: `${columnLetters(basisLeft)}${basisRow}`, rows: [...headingRows(language), ...months] };
}

function headingRows(language: Language): Planned[][] {
  const columns = headingsOf(language);
  return [
    [heading(texts.basis[language]), ...emptyHeadings(columns.length - 1)],
    [heading(''), ...periods.flatMap((period) => lookedUp.map(() => heading(texts[period][language]))), ...emptyHeadings(restOfHeadings)],
    headings(...columns),
  ];
}

const restOfHeadings = ofThisYear.length + drawn.length * periods.length;

function headingsOf(language: Language): string[] {
  const looked: Record<LookedUp, string> = {
    month: texts.month[language],
    status: texts.status[language],
    headcount: measures.headcount[language],
    shortDays: measures.shortDays[language],
    longDays: measures.longDays[language],
    veryLongDays: measures.veryLongDays[language],
  };
  const worked: Record<OfThisYear, string> = {
    spells: measures.spells[language],
    repeated: measures.repeated[language],
    paid: texts.paid[language],
    sickPay: costLineNames.sickPay[language],
    longSickPay: costLineNames.longSickPay[language],
    holiday: costLineNames.holiday[language],
    contributions: costLineNames.contributions[language],
    overhead: costLineNames.overhead[language],
  };
  return [
    texts.calendarMonth[language],
    ...periods.flatMap(() => lookedUp.map((what) => looked[what])),
    ...ofThisYear.map((what) => worked[what]),
    ...drawn.flatMap((what) => periods.map((period) => `${texts[what][language]}, ${texts[period][language].toLowerCase()}`)),
  ];
}

function basisMonth(month: number, paid: PaidAmounts | undefined, language: Language): Planned[] {
  return [
    month + 1,
    ...periods.flatMap((period) => lookedUpOf(period, month, language)),
    ...thisYearOf(month, paid, language),
    ...drawn.flatMap((what) => periods.map((period) => drawnCell(`${absenceColumn(what, period)}${firstBasisRow + month}`))),
  ];
}

/** A month that is not yet is empty, and so is all that belongs to it. */
function lookedUpOf(period: Period, month: number, language: Language): Planned[] {
  const cell = (what: LookedUp) => lookedUpCell(period, what, month);
  const figure = (what: keyof typeof measures & LookedUp) => pulled(measures[what][language], period, month, cell('status'));
  const status = `IFNA(${statistik(statusColumn[language], cell('month'))},"${texts.missing[language]}")`;
  return [
    formula(`=${monthOf(period, calendarMonthCell(month))}`, formats.month),
    formula(`=IF(${cell('month')}="","",${status})`),
    formula(figure('headcount'), formats.whole),
    ...(['shortDays', 'longDays', 'veryLongDays'] as const).map((what) => formula(figure(what), formats.daysOneDecimal)),
  ];
}

function monthOf(period: Period, calendarMonth: string): string {
  switch (period) {
    case 'thisYear':
      return `IF(${calendarMonth}<=MONTH(${inputs.month}),DATE(${thisYear},${calendarMonth},1),"")`;
    case 'lastYear':
      return `DATE(${thisYear}-1,${calendarMonth},1)`;
    case 'reference':
      return `DATE(YEAR(${inputs.referenceFrom})+IF(${calendarMonth}<MONTH(${inputs.referenceFrom}),1,0),${calendarMonth},1)`;
  }
}

function statistik(measure: string, month: string): string {
  return `FRISKDAG.STATISTIK("${measure}",${month},${facts.level},${facts.name})`;
}

/** A figure of the statistics, or the word in another cell that says why there is none. */
function pulled(measure: string, period: Period, month: number, why: string): string {
  const ofMonth = lookedUpCell(period, 'month', month);
  return `=IF(${ofMonth}="","",IFNA(${statistik(measure, ofMonth)},${why}))`;
}

function thisYearOf(month: number, paid: PaidAmounts | undefined, language: Language): Planned[] {
  const status = lookedUpCell('thisYear', 'status', month);
  return [
    formula(pulled(measures.spells[language], 'thisYear', month, status), formats.whole),
    formula(pulled(measures.repeated[language], 'thisYear', month, status), formats.whole),
    paid ? formula(paidFormula(paid, lookedUpCell('thisYear', 'month', month)), formats.kronor) : null,
    ...costLines.map((_, line) => formula(costLineFormula(line, month), formats.kronor)),
  ];
}

/** The rows of the user's table that are the group's in the month, added up; empty when there are none. */
function paidFormula({ sheet, names, months, monthsAre, kronor }: PaidAmounts, month: string): string {
  const cells = (at: string) => `${quotedSheet(sheet)}!${absolute(at)}`;
  const written = `YEAR(${month})&"-"&RIGHT("0"&MONTH(${month}),2)`;
  const ofMonth =
    monthsAre === 'text' ? `(${cells(months)}=${written})` : `(${cells(months)}>=${month})*(${cells(months)}<EDATE(${month},1))`;
  const rows = names === undefined ? ofMonth : `(${cells(names)}&""=${facts.name}&"")*${ofMonth}`;
  return `=IF(${month}="","",IF(SUMPRODUCT(${rows}*1)=0,"",SUMPRODUCT(${rows}*${cells(kronor)})))`;
}

/** One line of KOSTNADSRADER; where there are no days, the word that says why. */
function costLineFormula(line: number, month: number): string {
  const [headcount, short, long, veryLong] = (['headcount', 'shortDays', 'longDays', 'veryLongDays'] as const).map((what) =>
    lookedUpCell('thisYear', what, month),
  );
  const given = [short, long, veryLong, inputs.monthlySalary, thisYearCell('spells', month), inputs.parameters];
  return `=IF(ISNUMBER(${headcount}),INDEX(FRISKDAG.KOSTNADSRADER(${given.join(',')}),${line + 2},2),${headcount})`;
}

/** A line has a gap where there is no figure: only #N/A makes one. */
function drawnCell(figure: string): Planned {
  return formula(`=IF(ISNUMBER(${figure}),${figure},NA())`, formats.days);
}
