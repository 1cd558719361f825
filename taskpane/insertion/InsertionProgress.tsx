import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';
import type { InsertionControl } from './useInsertion';

/** How far an insertion has come, and the way to cancel it; nothing while there is none. */
export function InsertionProgress({ insertion: { state, cancel } }: { readonly insertion: InsertionControl }) {
  const { t } = useTexts();
  if (state.phase !== 'working') return null;
  const { done, all } = state;
  const label = all === 0 ? t('insertion.starting') : t('insertion.progress', { done, all });
  return (
    <>
      <Field validationMessage={label} validationState="none">
        <ProgressBar value={all === 0 ? undefined : done} max={all === 0 ? undefined : all} aria-label={label} />
      </Field>
      <Button onClick={cancel}>{t('insertion.cancel')}</Button>
    </>
  );
}
