import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { undo } from '../../src/workbook/insertion';
import { useHost } from '../frame/host';
import { handOverPulledStatistics } from '../frame/pulled-statistics';
import { Notice } from '../parts/Notice';
import { Question } from '../parts/Question';
import { useTexts } from '../texts/texts';
import { failureOf, type InsertionFailure } from './failure';
import { useUndoable } from './UndoProvider';
import { useAnnouncement } from './useAnnouncement';

/** Undoes the last insertion, after a question; not there when there is none. */
export function UndoButton() {
  const { t } = useTexts();
  const host = useHost();
  const announce = useAnnouncement();
  const { sheet, refresh } = useUndoable();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<InsertionFailure>();

  const undoNow = async (): Promise<void> => {
    setIsAsking(false);
    try {
      await undo(host);
      setFailure(undefined);
      announce(t('insertion.undone', { sheet }));
    } catch (error) {
      setFailure(failureOf(error));
    }
    refresh();
    // What was undone may have been a pull. Without an answer its figures are there until the pane next starts.
    await handOverPulledStatistics(host).catch(() => undefined);
  };

  return (
    <>
      {sheet !== undefined && (
        <Button size="small" onClick={() => setIsAsking(true)}>
          {t('insertion.undo', { sheet })}
        </Button>
      )}
      {failure && <Notice intent="error">{t(`insertion.failed.${failure.reason}`, failure.mentions)}</Notice>}
      <Question
        isOpen={isAsking}
        onLeave={() => setIsAsking(false)}
        title={t('insertion.undoing.title', { sheet })}
        text={t('insertion.undoing.text')}
        answers={
          <Button appearance="primary" onClick={() => void undoNow()}>
            {t('insertion.undoing.confirm')}
          </Button>
        }
      />
    </>
  );
}
