import { Subtitle2 } from '@fluentui/react-components';
import type { D } from '../../../src/values/money';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import { DayValuePart } from './DayValuePart';
import type { InvestmentField, InvestmentForm, ReadInvestment } from './form';

interface AssumptionsPartProps {
  readonly form: InvestmentForm;
  readonly faults: ReadInvestment['faults'];
  readonly monthlySalary?: D;
  readonly onChange: (change: Partial<InvestmentForm>) => void;
}

/** The assumptions of the case, as fields. */
export function AssumptionsPart({ form, faults, monthlySalary, onChange }: AssumptionsPartProps) {
  const { t } = useTexts();
  const field = (name: InvestmentField) => ({
    value: form[name],
    fault: faults[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
  });
  return (
    <>
      <Subtitle2 as="h2">{t('investment.cost')}</Subtitle2>
      <NumberField label={t('investment.employees')} {...field('employees')} />
      <NumberField
        label={t('investment.costPerEmployeeAndYear')}
        hint={t('investment.costPerEmployeeAndYearHint')}
        {...field('costPerEmployeeAndYear')}
      />
      <NumberField label={t('investment.grantPerYear')} hint={t('investment.grantPerYearHint')} {...field('grantPerYear')} />
      <NumberField label={t('investment.years')} {...field('years')} />
      <Subtitle2 as="h2">{t('investment.effect')}</Subtitle2>
      <NumberField
        label={t('investment.shortDaysPerEmployeeAndYear')}
        hint={t('investment.shortDaysPerEmployeeAndYearHint')}
        {...field('shortDaysPerEmployeeAndYear')}
      />
      <NumberField label={t('investment.reduction')} hint={t('investment.reductionHint')} {...field('reduction')} />
      <Subtitle2 as="h2">{t('investment.worth')}</Subtitle2>
      <DayValuePart form={form} faults={faults} monthlySalary={monthlySalary} onChange={onChange} />
      <NumberField label={t('investment.discountRate')} hint={t('investment.discountRateHint')} {...field('discountRate')} />
    </>
  );
}
