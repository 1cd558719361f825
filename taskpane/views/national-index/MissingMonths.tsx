import type { MissingMonth, MissingReason } from '../../../src/sources/national-index/faults';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { writeMonths } from '../../parts/months-text';

const reasons: readonly MissingReason[] = ['not-published', 'suppressed', 'contradictory', 'yearly'];

interface MissingMonthsProps {
  readonly missing: readonly MissingMonth[];
  /** Whether any month has an index. */
  readonly hasMonths: boolean;
}

/** The months without an index, and why. */
export function MissingMonths({ missing, hasMonths }: MissingMonthsProps) {
  const { t } = useTexts();
  const sentences = reasons.flatMap((reason) => {
    const months = missing.filter(({ why }) => why === reason).map(({ month }) => month);
    return months.length === 0 ? [] : [t(`nationalIndex.missing.${reason}`, { months: writeMonths(months) })];
  });
  if (sentences.length === 0) return null;
  return (
    <Notice intent="warning" title={t(hasMonths ? 'nationalIndex.someMissing' : 'nationalIndex.allMissing')}>
      {[...sentences, t('nationalIndex.typeThem')].join(' ')}
    </Notice>
  );
}
