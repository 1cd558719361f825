import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { writeNumber } from '../../../src/locale/numbers';
import type { PullResult } from '../../../src/pull/result';
import { writeMonth } from '../../../src/values/month';
import { FigureTable } from '../../parts/FigureTable';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { FollowedGroups } from './FollowedGroups';
import { hiddenGroups } from './hidden-groups';
import { RejectedPart } from './RejectedPart';
import type { Pulled } from './pull-into';

const useStyles = makeStyles({
  account: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** What a pull has read, used, rejected and hidden. */
export function Account({ result, isKept }: Pulled<PullResult>) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { account, statistics, period, rejected, followUp } = result;
  const { spells, employees } = account;
  const written = (number: number) => writeNumber(number, language);
  const row = (label: string, ...figures: number[]) => ({ label, figures: figures.map(written) });
  const months = { from: writeMonth(period.from), to: writeMonth(period.to) };
  return (
    <div role="region" aria-label={t('statistics.account')} className={styles.account}>
      <Subtitle2 as="h2">{t('statistics.account')}</Subtitle2>
      <Body1 as="p">{t('statistics.written', { rows: written(statistics.length), ...months })}</Body1>
      {!isKept && <Notice intent="warning">{t('statistics.notKept')}</Notice>}
      <FigureTable
        caption={t('statistics.rows')}
        headings={[t('statistics.parts.spells'), t('statistics.parts.employees')]}
        rows={[
          row(t('statistics.read'), spells.read, employees.read),
          row(t('statistics.used'), spells.used, employees.used),
          row(t('statistics.rejected'), spells.rejected, employees.rejected),
        ]}
      />
      <FigureTable
        caption={t('statistics.counting')}
        rows={[
          row(t('statistics.merged'), account.mergedRows),
          ...(account.daysOff > 0 ? [row(t('statistics.daysOff'), account.daysOff)] : []),
          row(t('statistics.outsideDays'), account.outsideDays),
          row(t('statistics.hidden'), hiddenGroups(statistics)),
          ...(account.unknownChannelRows === undefined ? [] : [row(t('statistics.unknownChannel'), account.unknownChannelRows)]),
          ...(account.maskedRows > 0 ? [row(t('statistics.masked'), account.maskedRows)] : []),
        ]}
      />
      {account.monthsWithoutAges > 0 && (
        <Notice intent="warning">{t('statistics.otherAges', { months: written(account.monthsWithoutAges) })}</Notice>
      )}
      {followUp && <FollowedGroups {...followUp} />}
      <RejectedPart rejected={rejected} />
    </div>
  );
}
