import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { sentence } from '../../../src/locale/sentences';
import { Notice } from '../../parts/Notice';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { firstForm, readSalary, type ReportForm } from './form';
import { GroupPart } from './GroupPart';
import { ManyReports } from './ManyReports';
import { OneReport } from './OneReport';
import type { PaidTable } from './paid';
import { PaidPart } from './PaidPart';
import { reportMaker } from './report-maker';
import { TermsPart } from './TermsPart';
import { useReportSource, type ReadingSource, type ReportSource } from './useReportSource';

/** Månadsrapport: one page for a manager, or for every manager of a department, from the pulled statistics. */
export default function MonthlyReportView() {
  const { t } = useTexts();
  const { reading, readAgain } = useReportSource();
  return (
    <>
      <ViewHeading>{t('monthlyReport.title')}</ViewHeading>
      <Body1>{t('monthlyReport.description')}</Body1>
      {reading.phase === 'read' ? <Reports source={reading.source} /> : <NotRead reading={reading} onRetry={readAgain} />}
    </>
  );
}

interface NotReadProps {
  readonly reading: Exclude<ReadingSource, { readonly phase: 'read' }>;
  readonly onRetry: () => void;
}

/** Why there is nothing to report on yet. */
function NotRead({ reading, onRetry }: NotReadProps) {
  const { t, language } = useTexts();
  const retry = <Button onClick={onRetry}>{t('monthlyReport.retry')}</Button>;
  switch (reading.phase) {
    case 'reading':
      return <Spinner size="tiny" label={t('monthlyReport.reading')} delay={300} />;
    case 'none':
      return (
        <Notice intent="info" action={retry}>
          {t('monthlyReport.none')}
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice intent="error" title={t('monthlyReport.unreadable')} action={retry}>
          {reading.problems[0] && sentence(reading.problems[0], language)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice intent="error" action={retry}>
          {t(`monthlyReport.failed.${reading.failure}`)}
        </Notice>
      );
  }
}

function Reports({ source }: { readonly source: ReportSource }) {
  const { language } = useTexts();
  const [form, setForm] = useState<ReportForm>(() => firstForm(source.rows));
  const [paid, setPaid] = useState<PaidTable>();
  const change = (changed: Partial<ReportForm>) => setForm({ ...form, ...changed });
  const { monthlySalary, fault } = readSalary(form.monthlySalary, language);
  const make = monthlySalary && reportMaker({ ...form, monthlySalary, paid, logTimeColumn: source.logTimeColumn }, language);
  return (
    <>
      <GroupPart rows={source.rows} group={form.group} onChange={(group) => change({ group })} />
      <TermsPart rows={source.rows} form={form} fault={form.monthlySalary === '' ? undefined : fault} onChange={change} />
      <PaidPart onRead={setPaid} level={form.group.level} />
      <OneReport rows={source.rows} form={form} make={make} />
      <ManyReports source={source} month={form.month} make={make} />
    </>
  );
}
