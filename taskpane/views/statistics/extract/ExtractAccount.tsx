import { Body1, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { writeNumber } from '../../../../src/locale/numbers';
import type { ExtractResult } from '../../../../src/pull/extract/pull';
import { writeMonth } from '../../../../src/values/month';
import { FigureTable } from '../../../parts/FigureTable';
import { Notice } from '../../../parts/Notice';
import { useTexts } from '../../../texts/texts';
import { hiddenGroups } from '../hidden-groups';
import { RejectedPart } from '../RejectedPart';
import type { Pulled } from '../pull-into';

const useStyles = makeStyles({ account: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

/** What the pull of an extract has read, used, rejected and hidden. */
export function ExtractAccount({ result, isKept }: Pulled<ExtractResult>) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { account, totals, period, rejected } = result;
  const { read, used, rowsWithoutHours, rowsWithoutShare, areShares } = account;
  const written = (number: number) => writeNumber(number, language);
  const row = (label: string, figure: number) => ({ label, figures: [written(figure)] });
  const months = { from: writeMonth(period.from), to: writeMonth(period.to) };
  const lacksSome = (rows: number) => rows > 0 && rows < used;
  return (
    <div role="region" aria-label={t('statistics.account')} className={styles.account}>
      <Subtitle2 as="h2">{t('statistics.account')}</Subtitle2>
      <Body1 as="p">{t('extract.written', { rows: written(totals.length), ...months })}</Body1>
      {!isKept && <Notice intent="warning">{t('statistics.notKept')}</Notice>}
      <FigureTable
        caption={t('statistics.rows')}
        rows={[
          row(t('statistics.read'), read),
          row(t('statistics.used'), used),
          row(t('statistics.rejected'), account.rejected),
          row(t('statistics.hidden'), hiddenGroups(totals)),
        ]}
      />
      {lacksSome(rowsWithoutHours) && <Notice intent="warning">{t('extract.withoutHours', { rows: written(rowsWithoutHours) })}</Notice>}
      {lacksSome(rowsWithoutShare) && <Notice intent="warning">{t('extract.withoutShare', { rows: written(rowsWithoutShare) })}</Notice>}
      {areShares && <Notice intent="info">{t('extract.areShares')}</Notice>}
      {rowsWithoutShare < used && <Caption1>{t('extract.areWeighted')}</Caption1>}
      <RejectedPart rejected={rejected} />
    </div>
  );
}
