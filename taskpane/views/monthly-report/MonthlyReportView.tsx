import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { ViewHeading } from '../../parts/ViewHeading';
import { NotPulled } from '../../pulled/NotPulled';
import { usePulledStatistics } from '../../pulled/usePulledStatistics';
import { useTexts } from '../../texts/texts';
import { firstForm, readSalary, type ReportForm } from './form';
import { GroupPart } from './GroupPart';
import { ManyReports } from './ManyReports';
import { OneReport } from './OneReport';
import type { PaidTable } from './paid';
import { PaidPart } from './PaidPart';
import { reportMaker } from './report-maker';
import { TermsPart } from './TermsPart';
import { useBesideStatistics } from './useBesideStatistics';

/** Månadsrapport: one page for a manager, or for every manager of a department, from the pulled statistics. */
export default function MonthlyReportView() {
  const { t } = useTexts();
  const { reading, readAgain } = usePulledStatistics();
  return (
    <>
      <ViewHeading>{t('monthlyReport.title')}</ViewHeading>
      <Body1>{t('monthlyReport.description')}</Body1>
      {reading.phase === 'read' ? <Reports rows={reading.found} /> : <NotPulled reading={reading} onRetry={readAgain} />}
    </>
  );
}

function Reports({ rows }: { readonly rows: readonly StatisticsRow[] }) {
  const { language } = useTexts();
  const { departments, pullTimes } = useBesideStatistics();
  const [form, setForm] = useState<ReportForm>(() => firstForm(rows));
  const [paid, setPaid] = useState<PaidTable>();
  const change = (changed: Partial<ReportForm>) => setForm({ ...form, ...changed });
  const { monthlySalary, fault } = readSalary(form.monthlySalary, language);
  const make = monthlySalary && reportMaker({ ...form, monthlySalary, paid, pullTimes }, language);
  return (
    <>
      <GroupPart rows={rows} group={form.group} onChange={(group) => change({ group })} />
      <TermsPart rows={rows} form={form} fault={form.monthlySalary === '' ? undefined : fault} onChange={change} />
      <PaidPart onRead={setPaid} level={form.group.level} />
      <OneReport rows={rows} form={form} make={make} />
      <ManyReports rows={rows} departments={departments} month={form.month} make={make} />
    </>
  );
}
