import { Caption1, Field, Radio, RadioGroup, Slider } from '@fluentui/react-components';
import { largestPremium } from '../../../src/contract/payment';
import { usualCap, type Terms } from '../../../src/contract/terms';
import { writeKronor, writeShare } from '../../../src/locale/amounts';
import { one } from '../../../src/values/money';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import { shareOf, type ContractField, type ContractForm, type ReadContract } from './form';

interface TermsPartProps {
  readonly form: ContractForm;
  readonly faults: ReadContract['faults'];
  /** When the form can be read. */
  readonly terms?: Terms;
  readonly onChange: (change: Partial<ContractForm>) => void;
}

/** The terms of the contract, as fields. */
export function TermsPart({ form, faults, terms, onChange }: TermsPartProps) {
  const { t, language } = useTexts();
  const field = (name: ContractField) => ({
    value: form[name],
    fault: faults[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
  });
  return (
    <>
      <NumberField label={t('contract.investment')} hint={t('contract.investmentHint')} {...field('investment')} />
      <Field label={t('contract.basis')}>
        <RadioGroup value={form.basis} onChange={(_event, { value }) => onChange({ basis: value as ContractForm['basis'] })}>
          <Radio value="price" label={t('contract.basisPrice')} />
          <Radio value="heads" label={t('contract.basisHeads')} />
        </RadioGroup>
      </Field>
      {form.basis === 'price' ? (
        <NumberField label={t('contract.price')} hint={t('contract.priceHint')} {...field('price')} />
      ) : (
        <>
          <NumberField
            label={t('contract.heads')}
            hint={t('contract.headsHint')}
            {...field('heads')}
            fault={faults.heads ?? faults.price}
          />
          <NumberField label={t('contract.years')} {...field('years')} />
          {terms && <Caption1>{t('contract.priceFollows', { price: writeKronor(terms.price, language) })}</Caption1>}
        </>
      )}
      <RiskLevel percent={form.riskPercent} terms={terms} onChange={(riskPercent) => onChange({ riskPercent })} />
      <NumberField label={t('contract.cap')} hint={t('contract.capHint')} {...field('cap')} />
    </>
  );
}

interface RiskLevelProps {
  readonly percent: number;
  readonly terms?: Terms;
  readonly onChange: (percent: number) => void;
}

/** The tenders allowed 25 to 75 %. The premium is a share of the price, and so known without one. */
function RiskLevel({ percent, terms, onChange }: RiskLevelProps) {
  const { t, language } = useTexts();
  const riskLevel = shareOf(percent);
  const premium = largestPremium({ price: one, riskLevel, cap: terms?.cap ?? usualCap });
  const text = t('contract.riskLevelValue', { riskLevel: writeShare(riskLevel, language), premium: writeShare(premium, language) });
  return (
    <Field label={t('contract.riskLevel')} hint={text}>
      <Slider min={25} max={75} value={percent} aria-valuetext={text} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}
