import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ruleOfThumbShare, standardDayValue } from '../../../src/cost/model';
import { standardParameters } from '../../../src/cost/model-parameters';
import { writeKronor, writeShare } from '../../../src/locale/amounts';
import { writeNumber } from '../../../src/locale/numbers';
import { one, zero, type D } from '../../../src/values/money';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import type { InvestmentForm, ReadInvestment } from './form';

const useStyles = makeStyles({ offers: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' } });

interface DayValuePartProps {
  readonly form: InvestmentForm;
  readonly faults: ReadInvestment['faults'];
  readonly monthlySalary?: D;
  readonly onChange: (change: Partial<InvestmentForm>) => void;
}

/** The day value, and beside it what the model and the rule of thumb make of a monthly salary. */
export function DayValuePart({ form, faults, monthlySalary, onChange }: DayValuePartProps) {
  const { t } = useTexts();
  return (
    <>
      <NumberField
        label={t('investment.dayValue')}
        hint={t('investment.dayValueHint')}
        value={form.dayValue}
        fault={faults.dayValue}
        onChange={(dayValue) => onChange({ dayValue })}
      />
      <NumberField
        label={t('investment.monthlySalary')}
        hint={t('investment.monthlySalaryHint')}
        value={form.monthlySalary}
        fault={faults.monthlySalary}
        onChange={(typed) => onChange({ monthlySalary: typed })}
      />
      {monthlySalary ? (
        <Offers monthlySalary={monthlySalary} onChoose={(dayValue) => onChange({ dayValue })} />
      ) : (
        <Caption1>{t('investment.offersEmpty')}</Caption1>
      )}
    </>
  );
}

interface OffersProps {
  readonly monthlySalary: D;
  /** With the day value as a person would type it. */
  readonly onChoose: (dayValue: string) => void;
}

function Offers({ monthlySalary, onChoose }: OffersProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  // A day 2-14: what the published model prints, and what the rule of thumb is held against.
  const ofModel = standardDayValue(monthlySalary, zero, standardParameters);
  const ofRule = monthlySalary.times(ruleOfThumbShare);
  const excess = ofRule.div(ofModel).minus(one);
  const choose = (value: D) => onChoose(writeNumber(value.toNumber(), language, 2));
  return (
    <div className={styles.offers}>
      <Button onClick={() => choose(ofModel)}>{t('investment.useModel', { value: writeKronor(ofModel, language) })}</Button>
      <Button onClick={() => choose(ofRule)}>{t('investment.useRule', { value: writeKronor(ofRule, language) })}</Button>
      <Body1>{t('investment.ruleIsHigher', { share: writeShare(excess, language, 0) })}</Body1>
    </div>
  );
}
