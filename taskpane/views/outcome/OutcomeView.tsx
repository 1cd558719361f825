import { Body1, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { publishedContracts } from '../../../src/contract/published';
import { outcomeSheetTexts } from '../../../src/locale/sheets/outcome';
import { outcomeSheet } from '../../../src/sheets/outcome-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { Notice } from '../../parts/Notice';
import { Presets } from '../../parts/Presets';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { emptyForm, formOf, isUntouched, type OutcomeForm } from './form';
import { readForm } from './read-form';
import { Results } from './Results';
import { SeriesPart } from './SeriesPart';
import { StatisticsPart } from './StatisticsPart';
import { TermsPart } from './TermsPart';

/** Utfall: from months of absence to saved days and kronor, what these show, and the sheet that calculates them. */
export default function OutcomeView() {
  const { t, language } = useTexts();
  const [form, setForm] = useState<OutcomeForm>(() => emptyForm(language));
  const [sheetName, setSheetName] = useState<string>(outcomeSheetTexts.sheetName[language]);
  const { read, faults } = useMemo(() => readForm(form, language), [form, language]);
  const change = (part: Partial<OutcomeForm>) => setForm((before) => ({ ...before, ...part }));
  const isEmpty = isUntouched(form);
  const shownFaults = isEmpty ? {} : faults;
  return (
    <>
      <ViewHeading>{t('outcome.title')}</ViewHeading>
      <Body1>{t('outcome.description')}</Body1>
      <Presets
        title={t('outcome.presets')}
        presets={publishedContracts}
        label={({ municipality, supplier }) => t('outcome.preset', { municipality, supplier })}
        onChoose={(contract) => setForm(formOf(contract, language))}
      />
      {read?.content.madeUp && (
        <Notice intent="info">{t('outcome.madeUpNotice', { municipality: read.content.madeUp.municipality })}</Notice>
      )}
      <StatisticsPart form={form} onChange={change} />
      <SeriesPart ranges={form.ranges} faults={shownFaults} onChange={(ranges) => change({ ranges })} />
      <TermsPart form={form} faults={shownFaults} onChange={change} />
      {read ? <Results {...read} /> : <Body1>{t(isEmpty ? 'outcome.toBegin' : 'outcome.toCorrect')}</Body1>}
      <Field label={t('outcome.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={read && ((name) => outcomeSheet(read.content, language, name))} />
    </>
  );
}
