import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';
import type { InsertionControl } from './useInsertion';

interface InsertionFailedProps {
  readonly insertion: InsertionControl;
  /** Undefined while there is nothing to insert: the form has become wrong since. */
  readonly onRetry?: () => void;
}

/** Why an insertion came to nothing, how the workbook is left, and a second try; nothing while none has failed. */
export function InsertionFailed({ insertion: { state }, onRetry }: InsertionFailedProps) {
  const { t } = useTexts();
  if (state.phase !== 'failed') return null;
  const { reason, remainder, mentions } = state.failure;
  return (
    <Notice
      intent="error"
      title={t(`insertion.failed.${reason}`, mentions)}
      action={onRetry && <Button onClick={onRetry}>{t('insertion.retry')}</Button>}
    >
      {t(`insertion.remainder.${remainder}`)} {!onRetry && t('insertion.correctFirst')}
    </Notice>
  );
}
