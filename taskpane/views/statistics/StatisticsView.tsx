import { Body1, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readPullSettings } from '../../../src/pull/settings';
import type { Host } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { readKeptSource } from './kept-source';
import { PullForm, type LastPull } from './PullForm';

/** Statistik: pulls the rolling statistics of sick absence into the workbook. */
export default function StatisticsView() {
  const { t } = useTexts();
  const host = useHost();
  const [last, setLast] = useState<LastPull | 'none'>();
  useEffect(() => {
    readLastPull(host).then(
      (found) => setLast(found ?? 'none'),
      // Without an answer the user begins anew.
      () => setLast('none'),
    );
  }, [host]);
  return (
    <>
      <ViewHeading>{t('statistics.title')}</ViewHeading>
      <Body1>{t('statistics.description')}</Body1>
      {last === undefined && <Spinner size="tiny" label={t('frame.loading')} delay={300} />}
      {last !== undefined && <PullForm last={last === 'none' ? undefined : last} />}
    </>
  );
}

/** How the workbook's last pull was made; undefined when none was, or nothing of it is kept. */
async function readLastPull(host: Host): Promise<LastPull | undefined> {
  const settings = await readPullSettings(host);
  const source = await readKeptSource(host);
  return settings && source && { settings, source };
}
