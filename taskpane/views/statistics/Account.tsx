import { Body1, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { writeNumber } from '../../../src/locale/numbers';
import { sentence } from '../../../src/locale/sentences';
import type { PullResult, RejectedRow } from '../../../src/pull/result';
import { writeMonth } from '../../../src/values/month';
import { FigureTable } from '../../parts/FigureTable';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { FollowedGroups } from './FollowedGroups';
import { hiddenGroups } from './hidden-groups';
import type { PullOutcome } from './run-pull';

const useStyles = makeStyles({
  account: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

/** More are in the workbook's own table of them. */
const mostShown = 5;

/** What a pull has read, used, rejected and hidden. */
export function Account({ result, isKept }: PullOutcome) {
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
      {rejected.length > 0 && <Rejected rejected={rejected} />}
    </div>
  );
}

function Rejected({ rejected }: Pick<PullResult, 'rejected'>) {
  const styles = useStyles();
  const { t } = useTexts();
  const rest = rejected.length - mostShown;
  return (
    <>
      <Subtitle2 as="h3">{t('statistics.whyRejected')}</Subtitle2>
      <ul className={styles.list}>
        {rejected.slice(0, mostShown).map((row) => (
          <li key={`${row.part} ${row.row} ${row.column}`}>
            <Reason {...row} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Caption1>{t('statistics.moreRejected', { rows: rest })}</Caption1>}
    </>
  );
}

function Reason({ part, row, rows, column, fault }: RejectedRow) {
  const { t, language } = useTexts();
  const reason = sentence({ argument: column, row, ...fault }, language);
  const others = rows > 1 ? ` ${t('statistics.sameReason', { rows: writeNumber(rows - 1, language) })}` : '';
  return <Caption1>{`${t(`statistics.parts.${part}`)}: ${reason}${others}`}</Caption1>;
}
