import { Button } from '@fluentui/react-components';
import { Question } from '../parts/Question';
import { useTexts } from '../texts/texts';
import type { InsertionControl } from './useInsertion';

interface TakenDialogProps {
  readonly insertion: InsertionControl;
  readonly sheetName: string;
}

/** Asks, when sheets of the plan's names are there already, whether to insert beside them or in their place. */
export function TakenDialog({ insertion: { state, start, leave }, sheetName }: TakenDialogProps) {
  const { t } = useTexts();
  if (state.phase !== 'asking') return null;
  const { free, taken } = state;
  const sheet = taken.join(t('insertion.taken.between'));
  return (
    <Question
      isOpen
      onLeave={leave}
      title={taken.length > 1 ? t('insertion.taken.titleOfMany', { sheet }) : t('insertion.taken.title', { sheet })}
      text={t('insertion.taken.text')}
      answers={
        <>
          {free !== undefined && (
            <Button appearance="primary" onClick={() => start(free)}>
              {t('insertion.taken.beside', { sheet: free })}
            </Button>
          )}
          <Button onClick={() => start(sheetName, true)}>{t('insertion.taken.replace', { sheet })}</Button>
        </>
      }
    />
  );
}
