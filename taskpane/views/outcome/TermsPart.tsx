import { Field, Input, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import type { TrendMethod } from '../../../src/outcome/trend';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import type { OutcomeForm, TypedField } from './form';
import type { OutcomeFaults } from './read-form';

interface TermsPartProps {
  readonly form: OutcomeForm;
  readonly faults: OutcomeFaults;
  readonly onChange: (change: Partial<OutcomeForm>) => void;
}

/** What turns saved days into kronor, how the trend is taken out, and the contract's terms when there is one. */
export function TermsPart({ form, faults, onChange }: TermsPartProps) {
  const { t } = useTexts();
  const field = (name: TypedField) => ({
    value: form[name],
    fault: faults[name]?.[0],
    onChange: (typed: string) => onChange({ [name]: typed }),
  });
  const stopFault = faults.stopMonth?.[0];
  return (
    <>
      <Subtitle2 as="h2">{t('outcome.terms')}</Subtitle2>
      <NumberField label={t('outcome.dayValue')} hint={t('outcome.dayValueHint')} {...field('dayValue')} />
      <NumberField label={t('outcome.investment')} hint={t('outcome.investmentHint')} {...field('investment')} />
      <NumberField label={t('outcome.contractMonths')} {...field('contractMonths')} />
      <Field
        label={t('outcome.stopMonth')}
        hint={t('outcome.stopMonthHint')}
        validationMessage={stopFault}
        validationState={stopFault === undefined ? 'none' : 'error'}
      >
        <Input value={form.stopMonth} onChange={(_event, { value }) => onChange({ stopMonth: value })} autoComplete="off" />
      </Field>
      <Field label={t('outcome.method')}>
        <RadioGroup value={form.method} onChange={(_event, { value }) => onChange({ method: value as TrendMethod })}>
          <Radio value="change" label={t('outcome.methodChange')} />
          <Radio value="quotient" label={t('outcome.methodQuotient')} />
        </RadioGroup>
      </Field>
      <Subtitle2 as="h2">{t('outcome.contractTerms')}</Subtitle2>
      <NumberField label={t('outcome.price')} hint={t('outcome.priceHint')} {...field('price')} />
      {form.price.trim() !== '' && (
        <>
          <NumberField label={t('outcome.riskLevel')} {...field('riskPercent')} />
          <NumberField label={t('outcome.cap')} {...field('cap')} />
        </>
      )}
    </>
  );
}
