import { Caption1, Field, Input, Subtitle2, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { statisticsChartsTexts } from '../../../src/locale/sheets/statistics-charts';
import type { PullResult } from '../../../src/pull/result';
import { statisticsChartsSheet } from '../../../src/sheets/statistics-charts-sheet';
import { useHost } from '../../frame/host';
import { InsertPart } from '../../insertion/InsertPart';
import { useTexts } from '../../texts/texts';
import { chartsContent, namedUnits } from './charts';
import { readTableLanguage } from './table-language';

/** The sheet of charts that goes with a pull, and the units that it compares with the others. */
export function ChartsPart({ result }: { readonly result: PullResult }) {
  const { t, language } = useTexts();
  const host = useHost();
  const [typed, setTyped] = useState('');
  const [sheetName, setSheetName] = useState<string>(statisticsChartsTexts.sheetName[language]);
  const { known, unknown } = namedUnits(typed, result.statistics);
  const content = unknown.length === 0 ? chartsContent(result, known) : undefined;
  const plan = async (name: string) =>
    content && statisticsChartsSheet({ ...content, tableLanguage: await readTableLanguage(host) }, language, name);
  const fault = unknown.length === 0 ? undefined : t('statisticsCharts.unknownUnits', { units: unknown.join(', ') });
  return (
    <>
      <Subtitle2 as="h2">{t('statisticsCharts.heading')}</Subtitle2>
      <Caption1>{t('statisticsCharts.description')}</Caption1>
      <Field
        label={t('statisticsCharts.supported')}
        hint={t('statisticsCharts.supportedHint')}
        validationMessage={fault}
        validationState={fault === undefined ? 'none' : 'error'}
      >
        <Textarea value={typed} onChange={(_event, { value }) => setTyped(value)} resize="vertical" />
      </Field>
      <Field label={t('statisticsCharts.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && plan} />
    </>
  );
}
