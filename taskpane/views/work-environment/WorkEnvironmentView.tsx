import { Body1, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { engagementSheetTexts } from '../../../src/locale/sheets/engagement';
import { engagementSheet } from '../../../src/sheets/engagement-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { Notice } from '../../parts/Notice';
import { ViewHeading } from '../../parts/ViewHeading';
import { PickPart } from '../../picking/PickPart';
import { usePickedCells } from '../../picking/usePickedCells';
import { useTexts } from '../../texts/texts';
import { readAnswers, type ReadAnswers } from './answers';
import { LossPart } from './LossPart';

/** Arbetsmiljö: engagement by department and year, and production loss before and after. */
export default function WorkEnvironmentView() {
  const { t } = useTexts();
  return (
    <>
      <ViewHeading>{t('workEnvironment.title')}</ViewHeading>
      <Body1>{t('workEnvironment.description')}</Body1>
      <EngagementPart />
      <LossPart />
    </>
  );
}

function EngagementPart() {
  const { t, language } = useTexts();
  const { picking, pick } = usePickedCells();
  const [sheetName, setSheetName] = useState<string>(engagementSheetTexts.sheetName[language]);
  const read = picking.phase === 'picked' ? readAnswers(picking.cells) : undefined;
  const content = read && 'content' in read ? read.content : undefined;
  return (
    <>
      <Subtitle2 as="h2">{t('workEnvironment.engagement')}</Subtitle2>
      <PickPart label={t('workEnvironment.pickAnswers')} hint={t('workEnvironment.pickAnswersHint')} picking={picking} onPick={pick} />
      {read && <AnswersNotice read={read} />}
      <Field label={t('workEnvironment.engagementSheet')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && ((name) => engagementSheet(content, language, name))} />
    </>
  );
}

function AnswersNotice({ read }: { readonly read: ReadAnswers }) {
  const { t } = useTexts();
  if ('fault' in read) return <Notice intent="error">{t(`workEnvironment.fault.${read.fault}`, { row: read.row })}</Notice>;
  const { kind, groups, hidden } = read;
  return (
    <>
      <Body1>
        {t(`workEnvironment.rows.${kind}`)} {t('workEnvironment.groups', { groups })}
      </Body1>
      {hidden > 0 && <Notice intent="info">{t('workEnvironment.hidden', { hidden })}</Notice>}
    </>
  );
}
