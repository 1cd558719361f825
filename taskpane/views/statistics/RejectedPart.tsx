import { Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { writeNumber } from '../../../src/locale/numbers';
import { sentence } from '../../../src/locale/sentences';
import type { RejectedRow } from '../../../src/pull/result';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', rowGap: '6px' } });

/** More are in the workbook's own table of them. */
const mostShown = 5;

/** Why rows were not used: the first of them. */
export function RejectedPart({ rejected }: { readonly rejected: readonly RejectedRow[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  if (rejected.length === 0) return null;
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
