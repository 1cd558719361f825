import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { undo } from '../../src/workbook/insertion';
import { useHost } from '../frame/host';
import { letCellsFollow } from '../pulled/behind';
import { handOverPulledStatistics } from '../pulled/hand-over';
import { Notice } from '../parts/Notice';
import { useTexts } from '../texts/texts';
import { failureOf, type InsertionFailure } from './failure';
import { useUndoable } from './UndoProvider';
import { UndoQuestion } from './UndoQuestion';
import { useAnnouncement } from './useAnnouncement';

/** Undoes the last insertion, after a question; not there when there is none. */
export function UndoButton() {
  const { t } = useTexts();
  const host = useHost();
  const announce = useAnnouncement();
  const { insertion, refresh } = useUndoable();
  const name = insertion && [...insertion.sheets, ...insertion.tables, ...insertion.besides][0];
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<InsertionFailure>();

  const undoNow = async (): Promise<void> => {
    setIsAsking(false);
    try {
      await undo(host);
      setFailure(undefined);
      announce(insertion?.sheets.length ? t('insertion.undone', { sheet: name }) : t('insertion.undoneWithoutSheet', { name }));
    } catch (error) {
      setFailure(failureOf(error));
    }
    refresh();
    // What was undone may have been a pull.
    await letCellsFollow(() => handOverPulledStatistics(host));
  };

  return (
    <>
      {name !== undefined && (
        <Button size="small" onClick={() => setIsAsking(true)}>
          {t('insertion.undo', { sheet: name })}
        </Button>
      )}
      {failure && <Notice intent="error">{t(`insertion.failed.${failure.reason}`, failure.mentions)}</Notice>}
      {insertion && name !== undefined && (
        <UndoQuestion
          insertion={insertion}
          name={name}
          isOpen={isAsking}
          onLeave={() => setIsAsking(false)}
          onConfirm={() => void undoNow()}
        />
      )}
    </>
  );
}
