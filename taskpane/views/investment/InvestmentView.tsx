import { Body1, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { publishedInvestments } from '../../../src/investment/published';
import { investmentSheetTexts } from '../../../src/locale/sheets/investment';
import { investmentSheet } from '../../../src/sheets/investment-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { Presets } from '../../parts/Presets';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { AssumptionsPart } from './AssumptionsPart';
import { emptyForm, formOf, isUntouched, readForm, type InvestmentForm } from './form';
import { Results } from './Results';

/** Investering: what an investment in prevention costs and gives, what must be saved to carry it, and the sheet that says so. */
export default function InvestmentView() {
  const { t, language } = useTexts();
  const [form, setForm] = useState<InvestmentForm>(emptyForm);
  const [sheetName, setSheetName] = useState<string>(investmentSheetTexts.sheetName[language]);
  const { content, monthlySalary, faults } = useMemo(() => readForm(form, language), [form, language]);
  const change = (part: Partial<InvestmentForm>) => setForm((before) => ({ ...before, ...part }));
  const untouched = isUntouched(form);
  return (
    <>
      <ViewHeading>{t('investment.title')}</ViewHeading>
      <Body1>{t('investment.description')}</Body1>
      <Presets
        title={t('investment.presets')}
        presets={publishedInvestments}
        label={({ municipality }) => municipality}
        onChoose={(published) => setForm(formOf(published, form, language))}
      />
      <AssumptionsPart form={form} faults={untouched ? {} : faults} monthlySalary={monthlySalary} onChange={change} />
      {content ? <Results investment={content.investment} /> : !untouched && <Body1>{t('investment.toCorrect')}</Body1>}
      <Field label={t('investment.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && ((name) => investmentSheet(content, language, name))} />
    </>
  );
}
