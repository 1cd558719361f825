import { Body1, Button, Field, Input, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { publishedInvestments, type PublishedInvestment } from '../../../src/investment/published';
import { investmentSheetTexts } from '../../../src/locale/sheets/investment';
import { investmentSheet } from '../../../src/sheets/investment-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { AssumptionsPart } from './AssumptionsPart';
import { emptyForm, formOf, isUntouched, readForm, type InvestmentForm } from './form';
import { Results } from './Results';

const useStyles = makeStyles({ presets: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

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
      <Presets onChoose={(published) => setForm(formOf(published, form, language))} />
      <AssumptionsPart form={form} faults={untouched ? {} : faults} monthlySalary={monthlySalary} onChange={change} />
      {content ? <Results investment={content.investment} /> : !untouched && <Body1>{t('investment.toCorrect')}</Body1>}
      <Field label={t('investment.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && ((name) => investmentSheet(content, language, name))} />
    </>
  );
}

function Presets({ onChoose }: { readonly onChoose: (published: PublishedInvestment) => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <Subtitle2 as="h2">{t('investment.presets')}</Subtitle2>
      <div className={styles.presets}>
        {publishedInvestments.map((published) => (
          <Button key={published.municipality} size="small" onClick={() => onChoose(published)}>
            {published.municipality}
          </Button>
        ))}
      </div>
    </>
  );
}
