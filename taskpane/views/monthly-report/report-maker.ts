import type { Language } from '../../../src/locale/language';
import type { MonthlyReportContent, PullTimes, ReportGroup } from '../../../src/sheets/monthly-report-content';
import { monthlyReports } from '../../../src/sheets/monthly-reports';
import type { PlannedWorkbook } from '../../../src/sheets/plan';
import { today } from '../../parts/calendar';
import { paidAmountsOf, type PaidTable } from './paid';

/** What all reports of a view have in common. */
export interface ReportTerms extends Pick<MonthlyReportContent, 'month' | 'referenceFrom' | 'monthlySalary'> {
  readonly paid: PaidTable | undefined;
  readonly pullTimes: PullTimes | undefined;
}

/** Plans the reports of groups, a sheet each, called as usual or as told. */
export type ReportMaker = (groups: readonly ReportGroup[], sheetNames?: readonly string[]) => PlannedWorkbook;

/** What plans reports on these terms, dated today. */
export function reportMaker(terms: ReportTerms, language: Language): ReportMaker {
  const { month, referenceFrom, monthlySalary, pullTimes } = terms;
  const contentOf = (group: ReportGroup): MonthlyReportContent => {
    const paid = terms.paid && paidAmountsOf(terms.paid, group);
    return { group, month, referenceFrom, monthlySalary, madeOn: today(), paid, pullTimes };
  };
  return (groups, sheetNames) => monthlyReports(groups.map(contentOf), language, sheetNames);
}
