import { Field, Select, Subtitle2 } from '@fluentui/react-components';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { monthsOfStatistics } from '../../../src/sheets/monthly-report-groups';
import { writeMonth, type Month } from '../../../src/values/month';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import type { ReportForm } from './form';

interface TermsPartProps {
  readonly rows: readonly StatisticsRow[];
  readonly form: ReportForm;
  /** What is wrong with the salary. */
  readonly fault: string | undefined;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}

/** The report's month, what it is held against, and the salary that costs are calculated with. */
export function TermsPart({ rows, form, fault, onChange }: TermsPartProps) {
  const { t } = useTexts();
  const months = monthsOfStatistics(rows);
  return (
    <>
      <Subtitle2 as="h2">{t('monthlyReport.terms')}</Subtitle2>
      <MonthField
        label={t('monthlyReport.month')}
        hint={t('monthlyReport.monthHint')}
        months={months.toReversed()}
        month={form.month}
        onChange={(month) => onChange({ month })}
      />
      <MonthField
        label={t('monthlyReport.referenceFrom')}
        hint={t('monthlyReport.referenceFromHint')}
        months={months}
        month={form.referenceFrom}
        onChange={(referenceFrom) => onChange({ referenceFrom })}
      />
      <NumberField
        label={t('monthlyReport.monthlySalary')}
        hint={t('monthlyReport.monthlySalaryHint')}
        value={form.monthlySalary}
        fault={fault}
        onChange={(monthlySalary) => onChange({ monthlySalary })}
      />
    </>
  );
}

interface MonthFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly months: readonly Month[];
  readonly month: Month;
  readonly onChange: (month: Month) => void;
}

function MonthField({ label, hint, months, month, onChange }: MonthFieldProps) {
  return (
    <Field label={label} hint={hint}>
      <Select value={String(month)} onChange={(_event, { value }) => onChange(Number(value))}>
        {months.map((each) => (
          <option key={each} value={each}>
            {writeMonth(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
