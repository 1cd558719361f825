import { Body1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { writtenIdentities } from '../../../functions/cell/identities';
import type { ConversationField } from '../../../src/sources/columns/conversation-headings';
import { employmentHeadings, spellHeadings } from '../../../src/sources/columns/headings';
import type { Remembered } from '../../../src/sources/columns/layout';
import { writeDay } from '../../../src/values/day';
import { byName } from '../../../src/values/name-order';
import { Notice } from '../../parts/Notice';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { AddPart } from './AddPart';
import { additionTo, careOf, readRecord } from './care';
import { CareList } from './CareList';
import { ConversationsPart } from './ConversationsPart';
import { Quarters } from './Quarters';
import { readEmployments, readSpells } from './read-sources';
import { readRules } from './rules-form';
import { RulesPart } from './RulesPart';
import { SourcePart } from './SourcePart';
import { useConversations } from './useConversations';
import { useRulesForm } from './useRulesForm';
import { useSource } from './useSource';

const spellFields = ['employee', 'start', 'end', 'day', 'cause'] as const;
const employeeFields = ['employee', 'department', 'unit', 'from', 'to'] as const;

/**
 * Omtanke: whom to call to a care conversation, what is done and what is late. What it reads is about persons: it lives in
 * this view alone, and is written nowhere but to the user's own table.
 */
export default function CareView() {
  const { t, language } = useTexts();
  const [{ keys, writtenAs }] = useState(writtenIdentities);
  const spells = useSource(readSpells, keys);
  const employees = useSource(readEmployments, keys);
  const conversations = useConversations();
  const [remembered, remember] = useState<Remembered<ConversationField>>({});
  const [form, setForm] = useRulesForm();
  const rules = useMemo(() => readRules(form, language), [form, language]);

  const reading = useMemo(
    () => (conversations.record && rules.read ? readRecord(conversations.record, keys, rules.read.rules, remembered) : undefined),
    [conversations.record, keys, rules, remembered],
  );
  const given = useMemo(
    () => spells.reading && rules.read && { spells: spells.reading.rows, employments: employees.reading?.rows ?? [], ...rules.read },
    [spells.reading, employees.reading, rules],
  );
  const care = useMemo(() => given && careOf(given, reading?.rows ?? []), [given, reading]);
  const causes = useMemo(
    () => [...new Set(spells.reading?.rows.flatMap(({ cause }) => cause ?? []))].sort(byName.compare),
    [spells.reading],
  );

  return (
    <>
      <ViewHeading>{t('care.title')}</ViewHeading>
      <Body1>{t('care.description')}</Body1>
      <SourcePart
        part="spells"
        source={spells}
        words={spellHeadings}
        fields={spellFields}
        required={[['employee'], ['start', 'day']]}
        labelOf={(field) => t(`care.spellField.${field}`)}
      />
      <SourcePart
        part="employees"
        source={employees}
        words={employmentHeadings}
        fields={employeeFields}
        required={[['employee'], ['department', 'unit'], ['from']]}
        labelOf={(field) => t(`care.employeeField.${field}`)}
      />
      <ConversationsPart
        conversations={conversations}
        reading={reading}
        remembered={remembered}
        onRemember={remember}
        strangers={care?.strangers}
      />
      <RulesPart form={form} onChange={setForm} read={rules} causes={causes} />
      {care?.beginsLate !== undefined && <Notice intent="warning">{t('care.beginsLate', { day: writeDay(care.beginsLate) })}</Notice>}
      {given && care && (
        <>
          <CareList lines={care.lines} day={given.day} writtenAs={writtenAs} />
          <AddPart
            conversations={conversations}
            additionTo={(record) => additionTo(record, readRecord(record, keys, given.rules, remembered), given, writtenAs, language)}
          />
          <Quarters quarters={care.quarters} />
        </>
      )}
    </>
  );
}
