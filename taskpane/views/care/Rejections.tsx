import type { Rejection } from '../../../src/sources/reading';
import type { Problem } from '../../../src/values/problem';
import { faultSentence } from '../../parts/fault-sentence';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';

/** More would not be read. */
const mostShown = 8;

interface RejectionsProps {
  readonly rejections: readonly Rejection[];
  /** Rows of the sheet above the first that was read. */
  readonly rowsAbove: number;
}

/** The rows that are not used, each with its column and the reason. */
export function Rejections({ rejections, rowsAbove }: RejectionsProps) {
  const { t, language } = useTexts();
  if (rejections.length === 0) return null;
  const rows = rejections.reduce((sum, rejection) => sum + rejection.rows, 0);
  const rest = rejections.length - mostShown;
  return (
    <Notice intent="warning" title={t('care.rejected', { rows })}>
      <ul>
        {rejections.slice(0, mostShown).map((rejection) => (
          <li key={`${rejection.row} ${rejection.column}`}>{faultSentence(problemOf(rejection, rowsAbove), language)}</li>
        ))}
        {rest > 0 && <li>{t('care.moreRejected', { number: rest })}</li>}
      </ul>
    </Notice>
  );
}

function problemOf({ column, row, fault }: Rejection, rowsAbove: number): Problem {
  return { argument: column, row: row + rowsAbove, ...fault };
}
