import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PlannedTableRows } from '../../../src/sheets/plan';
import { withColumnFormulas } from '../../../src/workbook/column-formulas';
import { repair } from '../../../src/workbook/insertion';
import { useHost } from '../../frame/host';
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
  const host = useHost();
  const announce = useAnnouncement();
  const { refresh } = useUndoable();
  const [why, setWhy] = useState<Extract<Addition, { why: string }>['why']>();
  const planned = useRef<PlannedTableRows>(undefined);

  const additionNow = async (): Promise<Addition> => {
    if (!conversations.record) return { why: 'noTable' };
    // Rows that an insertion has left half done would be taken for the user's own.
    await repair(host);
    const record = await conversations.reread();
    return record ? additionTo(record) : { why: 'noTable' };
  };
  const insertion = useInsertion(
    async () => {
      setWhy(undefined);
      const addition = await additionNow();
      setWhy('why' in addition ? addition.why : undefined);
      if ('why' in addition) return undefined;
      planned.current = addition.rows;
      return { sheets: [], tableRows: [await withColumnFormulas(addition.rows, host)] };
    },
    (table) => {
      announce(t('care.added', { number: planned.current?.rows.length, table }));
      refresh();
      conversations.reread().catch(() => undefined);
    },
  );

  const add = () => insertion.start(conversations.record?.table ?? '');
  const isBusy = insertion.state.phase === 'working';
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={add}>
        {t('care.add')}
      </Button>
      {why && <Notice intent={why === 'nothing' ? 'info' : 'warning'}>{t(`care.notAdded.${why}`)}</Notice>}
      <InsertionProgress insertion={insertion} />
      <InsertionFailed insertion={insertion} onRetry={add} />
    </>
  );
}
