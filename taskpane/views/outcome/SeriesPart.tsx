import { Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { SeriesName } from '../../../src/sheets/outcome-sheet-content';
import { HostError } from '../../../src/workbook/host';
import { useHost } from '../../frame/host';
import type { sv } from '../../texts/sv';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { pickSelection, readAgain, type PickedRanges } from './picked';
import type { OutcomeFaults } from './read-form';
import { SeriesField } from './SeriesField';

const contractSeries = ['months', 'actual', 'employees', 'index'] as const;
const referenceSeries = ['referenceMonths', 'reference', 'referenceIndex'] as const;

type ReadFailure = keyof (typeof sv)['outcome']['readFailed'];

interface SeriesPartProps {
  readonly ranges: PickedRanges;
  readonly faults: OutcomeFaults;
  readonly onChange: (ranges: PickedRanges) => void;
}

/** The monthly figures of both periods, each picked by selecting its cells in the sheet. */
export function SeriesPart({ ranges, faults, onChange }: SeriesPartProps) {
  const { t } = useTexts();
  const host = useHost();
  const [failure, setFailure] = useState<ReadFailure>();

  const reading = async (read: () => Promise<PickedRanges | undefined>): Promise<void> => {
    try {
      const after = await read();
      setFailure(after ? undefined : 'empty');
      if (after) onChange(after);
    } catch (error) {
      setFailure(error instanceof HostError ? error.failure : 'unexpected');
    }
  };
  const pick = (series: SeriesName) =>
    reading(async () => {
      const range = await pickSelection(host, series);
      return range && { ...ranges, [series]: range };
    });
  const field = (series: SeriesName) => (
    <SeriesField key={series} series={series} range={ranges[series]} faults={faults[series]} onPick={() => void pick(series)} />
  );
  const isOfWorkbook = Object.values(ranges).some(({ sheet }) => sheet !== undefined);
  return (
    <>
      <Caption1>{t('outcome.howToPick')}</Caption1>
      {failure && <Notice intent="error">{t(`outcome.readFailed.${failure}`)}</Notice>}
      <Subtitle2 as="h2">{t('outcome.contractPeriod')}</Subtitle2>
      {contractSeries.map(field)}
      <Subtitle2 as="h2">{t('outcome.referencePeriod')}</Subtitle2>
      {referenceSeries.map(field)}
      {isOfWorkbook && <Button onClick={() => void reading(() => readAgain(host, ranges))}>{t('outcome.readAgain')}</Button>}
    </>
  );
}
