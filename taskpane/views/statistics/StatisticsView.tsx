import { Body1, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readExtractSettings, type ExtractSettings } from '../../../src/pull/extract/settings';
import { readPullSettings } from '../../../src/pull/settings';
import type { Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { ExtractForm } from './extract/ExtractForm';
import { readKeptSource } from './kept-source';
import { PullForm, type LastPull } from './PullForm';

/** What can be pulled: spells and employees that are counted, or an extract that is added up already. */
const kinds = ['counted', 'extract'] as const;
type Kind = (typeof kinds)[number];

/** How the workbook's last pulls were made, of each kind; undefined when none was, or nothing of it is kept. */
interface LastPulls {
  readonly counted?: LastPull;
  readonly extract?: ExtractSettings;
}

/** Statistik: pulls the rolling statistics of sick absence into the workbook. */
export default function StatisticsView() {
  const { t } = useTexts();
  const host = useHost();
  const [last, setLast] = useState<LastPulls>();
  const [chosen, setChosen] = useState<Kind>();
  useEffect(() => {
    readLastPulls(host).then(
      setLast,
      // Without an answer the user begins anew.
      () => setLast({}),
    );
  }, [host]);
  const kind = chosen ?? (last?.extract && !last.counted ? 'extract' : 'counted');
  return (
    <>
      <ViewHeading>{t('statistics.title')}</ViewHeading>
      <Body1>{t('statistics.description')}</Body1>
      {last === undefined && <Spinner size="tiny" label={t('frame.loading')} delay={300} />}
      {last && (
        <Field label={t('statistics.what')}>
          <RadioGroup value={kind} onChange={(_event, { value }) => setChosen(value as Kind)}>
            {kinds.map((each) => (
              <Radio key={each} value={each} label={t(`statistics.whats.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {last && kind === 'counted' && <PullForm last={last.counted} />}
      {last && kind === 'extract' && <ExtractForm last={last.extract} />}
    </>
  );
}

async function readLastPulls(host: Host): Promise<LastPulls> {
  const settings = await readPullSettings(host);
  const source = await readKeptSource(host);
  const extract = await readExtractSettings(host);
  return { counted: settings && source && { settings, source }, extract };
}
