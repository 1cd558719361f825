import { Subtitle2 } from '@fluentui/react-components';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { groupName } from '../../../src/locale/statistics-table';
import { rowsOfGroup, verdictOf } from '../../../src/sheets/monthly-report-groups';
import { reportSheetNames } from '../../../src/sheets/monthly-reports';
import { InsertPart } from '../../insertion/InsertPart';
import { FigureTable } from '../../parts/FigureTable';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import type { ReportForm } from './form';
import { previewOfMonth, referenceMonthOf, writeDays } from './preview';
import type { ReportMaker } from './report-maker';

interface OneReportProps {
  readonly rows: readonly StatisticsRow[];
  readonly form: ReportForm;
  /** Undefined while the form is not right. */
  readonly make: ReportMaker | undefined;
}

/** The report of the chosen group: its month in short, and its insertion. */
export function OneReport({ rows, form: { group, month, referenceFrom }, make }: OneReportProps) {
  const { t, language } = useTexts();
  const [sheetName = ''] = reportSheetNames([group], language);
  const ofGroup = rowsOfGroup(rows, group);
  const verdict = verdictOf(ofGroup, month);
  const name = groupName(group.name, language);
  return (
    <>
      <Subtitle2 as="h2">{t('monthlyReport.one')}</Subtitle2>
      {verdict === 'shown' ? (
        <Preview months={[month, month - 12, referenceMonthOf(month, referenceFrom)].map((each) => ofGroup.get(each))} />
      ) : (
        <Notice intent="warning">{t('monthlyReport.notMade', { name, why: t(`monthlyReport.verdict.${verdict}`) })}</Notice>
      )}
      <InsertPart sheetName={sheetName} plan={make && verdict === 'shown' ? (wanted) => make([group], [wanted]) : undefined} />
    </>
  );
}

const absences = ['short', 'long', 'all'] as const;
const periods = ['thisYear', 'lastYear', 'reference'] as const;

function Preview({ months }: { readonly months: readonly (StatisticsRow | undefined)[] }) {
  const { t, language } = useTexts();
  const previewed = months.map(previewOfMonth);
  return (
    <FigureTable
      caption={t('monthlyReport.preview')}
      headings={periods.map((period) => t(`monthlyReport.periods.${period}`))}
      rows={absences.map((absence) => ({
        label: t(`monthlyReport.absence.${absence}`),
        figures: previewed.map((month) => ('why' in month ? t(`monthlyReport.${month.why}`) : writeDays(month[absence], language))),
      }))}
    />
  );
}
