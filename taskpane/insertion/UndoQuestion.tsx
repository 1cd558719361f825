import { Button } from '@fluentui/react-components';
import type { UndoableInsertion } from '../../src/workbook/undoable';
import { Question } from '../parts/Question';
import { useTexts } from '../texts/texts';

interface UndoQuestionProps {
  readonly insertion: UndoableInsertion;
  /** What the insertion is called after. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onLeave: () => void;
  readonly onConfirm: () => void;
}

/** Asks whether the last insertion is to be undone, and says what that changes. */
export function UndoQuestion({ insertion: { sheets, tables, besides }, name, isOpen, onLeave, onConfirm }: UndoQuestionProps) {
  const { t } = useTexts();
  const hasSheets = sheets.length > 0;
  const consequences = [
    ...(hasSheets ? [t('insertion.undoing.text')] : []),
    ...(tables.length > 0 ? [t('insertion.undoing.rows', { tables: tables.join(', ') })] : []),
    ...(besides.length > 0 ? [t('insertion.undoing.besides', { sheets: besides.join(', ') })] : []),
  ];
  return (
    <Question
      isOpen={isOpen}
      onLeave={onLeave}
      title={hasSheets ? t('insertion.undoing.title', { sheet: name }) : t('insertion.undoing.titleWithoutSheet', { name })}
      text={consequences.join(' ')}
      answers={
        <Button appearance="primary" onClick={onConfirm}>
          {hasSheets ? t('insertion.undoing.confirm') : t('insertion.undoing.confirmWithoutSheet')}
        </Button>
      }
    />
  );
}
