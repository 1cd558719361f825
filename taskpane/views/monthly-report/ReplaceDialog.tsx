import { Button } from '@fluentui/react-components';
import type { InsertionControl } from '../../insertion/useInsertion';
import { Question } from '../../parts/Question';
import { useTexts } from '../../texts/texts';

interface ReplaceDialogProps {
  readonly insertion: InsertionControl;
  readonly onReplace: () => void;
}

/** More would not be read. */
const mostNamed = 5;

/** Asks, when some of the reports stand in the workbook already, whether to replace them. */
export function ReplaceDialog({ insertion: { state, leave }, onReplace }: ReplaceDialogProps) {
  const { t } = useTexts();
  const taken = state.phase === 'asking' ? state.taken : [];
  const named = taken.slice(0, mostNamed).join(', ');
  const rest = taken.length - mostNamed;
  const sheets = rest > 0 ? t('monthlyReport.replace.andMore', { sheets: named, number: rest }) : named;
  return (
    <Question
      isOpen={state.phase === 'asking'}
      onLeave={leave}
      title={t('monthlyReport.replace.title')}
      text={t('monthlyReport.replace.text', { sheets })}
      answers={
        <Button appearance="primary" onClick={onReplace}>
          {t('monthlyReport.replace.confirm')}
        </Button>
      }
    />
  );
}
