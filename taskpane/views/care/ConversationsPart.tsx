import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import type { ConversationRow } from '../../../src/followup/care-list';
import { conversationHeadings, type ConversationField } from '../../../src/sources/columns/conversation-headings';
import type { Remembered } from '../../../src/sources/columns/layout';
import type { TableReading } from '../../../src/sources/tables';
import { Notice } from '../../parts/Notice';
import { PickPart } from '../../picking/PickPart';
import { useTexts } from '../../texts/texts';
import { ColumnsPart } from './ColumnsPart';
import { Rejections } from './Rejections';
import type { Conversations } from './useConversations';

const fields = Object.keys(conversationHeadings) as ConversationField[];
const required = [['employee'], ['held']] as const;

interface ConversationsPartProps {
  readonly conversations: Conversations;
  readonly reading: TableReading<ConversationRow, ConversationField> | undefined;
  readonly remembered: Remembered<ConversationField>;
  readonly onRemember: (remembered: Remembered<ConversationField>) => void;
  /** Rows about employees of whom there are no spells; undefined until there are any. */
  readonly strangers: number | undefined;
}

/** The user's own table of conversations, and what was read of it. */
export function ConversationsPart({ conversations, reading, remembered, onRemember, strangers }: ConversationsPartProps) {
  const { t } = useTexts();
  const { picking, record, pick, reread } = conversations;
  return (
    <>
      <Subtitle2 as="h2">{t('care.conversations')}</Subtitle2>
      <PickPart label={t('care.pickConversations')} hint={t('care.conversationsHint')} picking={picking} onPick={pick} />
      {record && <Button onClick={() => void reread().catch(() => undefined)}>{t('care.reread')}</Button>}
      {record?.table !== undefined && <Body1>{t('care.isTable', { table: record.table })}</Body1>}
      {reading && <Body1 aria-live="polite">{t('care.used', { used: reading.used, read: reading.read })}</Body1>}
      {reading && record && <Rejections rejections={reading.rejections} rowsAbove={record.cells.area.top} />}
      {strangers !== undefined && strangers > 0 && <Notice intent="info">{t('care.strangers', { number: strangers })}</Notice>}
      {reading && (
        <ColumnsPart
          table={reading}
          words={conversationHeadings}
          fields={fields}
          required={required}
          labelOf={(field) => t(`care.conversationField.${field}`)}
          remembered={remembered}
          onRemember={onRemember}
        />
      )}
    </>
  );
}
