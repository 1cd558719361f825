import { Button, Caption1, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { writeNumber } from '../../../src/locale/numbers';
import type { SeriesName } from '../../../src/sheets/outcome-sheet-content';
import { parseMonth, writeMonth } from '../../../src/values/month';
import { useTexts } from '../../texts/texts';
import type { PickedRange } from './picked';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '2px' },
  fault: { color: tokens.colorPaletteRedForeground1 },
  preview: { overflowWrap: 'anywhere' },
});

/** More than these are counted, not listed. */
const shownFaults = 3;

/** How many of the read values are shown, to be recognised by. */
const shownValues = 3;

interface SeriesFieldProps {
  readonly series: SeriesName;
  readonly range?: PickedRange;
  readonly faults?: readonly string[];
  readonly onPick: () => void;
}

/** A series of monthly figures: taken from the selection, shown as it was read, with what is wrong in it. */
export function SeriesField({ series, range, faults = [], onPick }: SeriesFieldProps) {
  const styles = useStyles();
  const labelId = useId();
  const { t } = useTexts();
  const label = t(`outcome.series.${series}`);
  return (
    <div role="group" aria-labelledby={labelId} className={styles.field}>
      <Label id={labelId}>{label}</Label>
      {range ? <Preview series={series} range={range} /> : <Caption1>{t(`outcome.hints.${series}`)}</Caption1>}
      <div aria-live="polite">
        {faults.slice(0, shownFaults).map((fault) => (
          <Caption1 key={fault} block className={styles.fault}>
            {fault}
          </Caption1>
        ))}
        {faults.length > shownFaults && (
          <Caption1 block className={styles.fault}>
            {t('outcome.moreFaults', { faults: faults.length - shownFaults })}
          </Caption1>
        )}
      </div>
      <Button size="small" aria-label={t('outcome.useSelectionFor', { series: label })} onClick={onPick}>
        {t('outcome.useSelection')}
      </Button>
    </div>
  );
}

function Preview({
  series,
  range: { sheet, address, values, heading, isPulled },
}: {
  readonly series: SeriesName;
  readonly range: PickedRange;
}) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const isOfMonths = series === 'months' || series === 'referenceMonths';
  const shown = values.slice(0, shownValues).map((row) => {
    const [value = ''] = row;
    const month = isOfMonths ? parseMonth(value) : undefined;
    if (month !== undefined) return writeMonth(month);
    return typeof value === 'number' ? writeNumber(value, language, 3) : String(value);
  });
  return (
    <Caption1 className={styles.preview}>
      <strong>{sheet === undefined ? t(isPulled ? 'outcome.statistics.pulled' : 'outcome.madeUp') : `${sheet}!${address}`}</strong>{' '}
      {t('outcome.preview', { rows: values.length, values: shown.join('; ') })}
      {values.length > shownValues && ' …'}
      {heading !== undefined && ` ${t('outcome.headingLeftOut', { heading })}`}
    </Caption1>
  );
}
