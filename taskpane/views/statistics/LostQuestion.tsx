import { Button } from '@fluentui/react-components';
import type { LostColumn } from '../../../src/pull/own-columns';
import { Question } from '../../parts/Question';
import { useTexts } from '../../texts/texts';

interface LostQuestionProps {
  readonly lost: readonly LostColumn[];
  readonly onAnswer: (isWanted: boolean) => void;
}

/** More would not be read. */
const mostNamed = 3;

/** Asks, before a pull takes away what the user has written on rows that are no longer there, whether it may. */
export function LostQuestion({ lost, onAnswer }: LostQuestionProps) {
  const { t } = useTexts();
  const sentences = lost.map(({ table, heading, rows }) => {
    const named = rows.slice(0, mostNamed).join('; ');
    const rest = rows.length - mostNamed;
    return t('statistics.ownLost.column', { table, heading, rows: rest > 0 ? t('statistics.ownLost.andMore', { named, rest }) : named });
  });
  return (
    <Question
      isOpen
      onLeave={() => onAnswer(false)}
      title={t('statistics.ownLost.title')}
      text={[t('statistics.ownLost.text'), ...sentences, t('statistics.ownLost.undo')].join(' ')}
      answers={
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {t('statistics.ownLost.confirm')}
        </Button>
      }
    />
  );
}
