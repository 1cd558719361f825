import { Button } from '@fluentui/react-components';
import { Question } from '../parts/Question';
import { useTexts } from '../texts/texts';
import type { InsertionControl } from './useInsertion';

interface TakenDialogProps {
  readonly insertion: InsertionControl;
  readonly sheetName: string;
}

/** Asks, when there is a sheet of that name already, whether to insert beside it or in its place. */
export function TakenDialog({ insertion: { state, start, leave }, sheetName }: TakenDialogProps) {
  const { t } = useTexts();
  const free = state.phase === 'asking' ? state.free : undefined;
  return (
    <Question
      isOpen={free !== undefined}
      onLeave={leave}
      title={t('insertion.taken.title', { sheet: sheetName })}
      text={t('insertion.taken.text')}
      answers={
        <>
          <Button appearance="primary" onClick={() => start(free ?? sheetName)}>
            {t('insertion.taken.beside', { sheet: free })}
          </Button>
          <Button onClick={() => start(sheetName, true)}>{t('insertion.taken.replace', { sheet: sheetName })}</Button>
        </>
      }
    />
  );
}
