import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PlannedTableRows } from '../../../src/sheets/plan';
import { InsertionFailed } from '../../insertion/InsertionFailed';
import { InsertionProgress } from '../../insertion/InsertionProgress';
import { useUndoable } from '../../insertion/UndoProvider';
import { useAnnouncement } from '../../insertion/useAnnouncement';
import { useInsertion } from '../../insertion/useInsertion';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import type { Addition } from './care';
import type { CareRecord, Conversations } from './useConversations';

interface AddPartProps {
  readonly conversations: Conversations;
  /** The rows to add to the record as it is now. */
  readonly additionTo: (record: CareRecord) => Addition;
}

/** Adds a row for each who is called to the user's own table, when asked. */
export function AddPart({ conversations, additionTo }: AddPartProps) {
  const { t } = useTexts();
  const announce = useAnnouncement();
  const { refresh } = useUndoable();
  const [why, setWhy] = useState<Extract<Addition, { why: string }>['why']>();
  const planned = useRef<PlannedTableRows>(undefined);
  const insertion = useInsertion(
    () => ({ sheets: [], tableRows: planned.current ? [planned.current] : [] }),
    (table) => {
      announce(t('care.added', { number: planned.current?.rows.length, table }));
      refresh();
      void conversations.reread();
    },
  );

  const add = async (): Promise<void> => {
    const record = conversations.record && (await conversations.reread());
    const addition: Addition = record ? additionTo(record) : { why: 'noTable' };
    setWhy('why' in addition ? addition.why : undefined);
    if ('why' in addition) return;
    planned.current = addition.rows;
    insertion.start(addition.rows.table);
  };
  const isBusy = insertion.state.phase === 'working';
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void add()}>
        {t('care.add')}
      </Button>
      {why && <Notice intent={why === 'nothing' ? 'info' : 'warning'}>{t(`care.notAdded.${why}`)}</Notice>}
      <InsertionProgress insertion={insertion} />
      <InsertionFailed insertion={insertion} onRetry={() => void add()} />
    </>
  );
}
