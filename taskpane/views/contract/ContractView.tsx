import { Body1, Caption1, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { publishedContracts } from '../../../src/contract/published';
import { results } from '../../../src/contract/results';
import { writeKronor, writeMillions } from '../../../src/locale/amounts';
import { contractSheetTexts } from '../../../src/locale/sheets/contract';
import { contractSheet, type ContractSheetContent } from '../../../src/sheets/contract-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { FigureTable } from '../../parts/FigureTable';
import { Presets } from '../../parts/Presets';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { Comparison } from './Comparison';
import { emptyForm, formOf, readForm, type ContractForm } from './form';
import { PayOffChart } from './PayOffChart';
import { TermsPart } from './TermsPart';

/** Riskdelning: the terms of a contract, what they mean for both parties at any outcome, and the sheet that says so. */
export default function ContractView() {
  const { t, language } = useTexts();
  const [form, setForm] = useState<ContractForm>(() => emptyForm(language));
  const [sheetName, setSheetName] = useState<string>(contractSheetTexts.sheetName[language]);
  const { content, faults } = useMemo(() => readForm(form, language), [form, language]);
  const change = (part: Partial<ContractForm>) => setForm((before) => ({ ...before, ...part }));
  const isUntouched = form.investment === '' && form.price === '' && form.heads === '';
  return (
    <>
      <ViewHeading>{t('contract.title')}</ViewHeading>
      <Body1>{t('contract.description')}</Body1>
      <Presets
        title={t('contract.presets')}
        presets={publishedContracts}
        label={({ municipality, supplier }) => t('contract.preset', { municipality, supplier })}
        onChoose={(contract) => setForm(formOf(contract, language))}
      />
      <Subtitle2 as="h2">{t('contract.terms')}</Subtitle2>
      <TermsPart form={form} faults={isUntouched ? {} : faults} terms={content?.terms} onChange={change} />
      {content ? <Results form={form} content={content} onChange={change} /> : !isUntouched && <Body1>{t('contract.toCorrect')}</Body1>}
      <Field label={t('contract.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && ((name) => contractSheet(content, language, name))} />
    </>
  );
}

interface ResultsProps {
  readonly form: ContractForm;
  readonly content: ContractSheetContent;
  readonly onChange: (change: Partial<ContractForm>) => void;
}

/** All that follows from the terms, live. */
function Results({ form, content: { terms, savedValue }, onChange }: ResultsProps) {
  const { t, language } = useTexts();
  const at = results(savedValue, terms);
  const kronor = (amount: typeof savedValue) => [writeKronor(amount, language)];
  return (
    <>
      <Subtitle2 as="h2">{t('contract.payOff')}</Subtitle2>
      <Caption1>{t('contract.payOffHint')}</Caption1>
      <PayOffChart terms={terms} value={form.savedValue} onChange={(value) => onChange({ savedValue: value })} />
      <Body1 aria-live="polite">{t('contract.atValue', { value: writeMillions(savedValue, language) })}</Body1>
      <FigureTable
        caption={t('contract.payOff')}
        rows={[
          { label: t('contract.activityPayment'), figures: kronor(at.activityPayment) },
          { label: t('contract.outcomePayment'), figures: kronor(at.outcomePayment) },
          { label: t('contract.municipalityResult'), figures: kronor(at.municipality) },
          { label: t('contract.supplierResult'), figures: kronor(at.supplier) },
        ]}
      />
      <Comparison
        terms={terms}
        value={form.savedValue}
        riskPercent={form.riskPercent}
        comparedPercents={form.comparedPercents}
        onChange={(comparedPercents) => onChange({ comparedPercents })}
      />
    </>
  );
}
