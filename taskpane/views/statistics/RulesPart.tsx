import { Body1, Button, Checkbox, Field, Input, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import type { Period } from '../../../src/absence/period';
import type { AgeDivision, Holidays } from '../../../src/absence/rules';
import { writeMonth } from '../../../src/values/month';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { monthsTyped, type StatisticsForm, type TypedField } from './form';
import type { ReadStatisticsForm, StatisticsFaults } from './read-form';
import { ThresholdField } from './ThresholdField';

interface RulesPartProps {
  readonly form: StatisticsForm;
  readonly faults: StatisticsFaults;
  /** When the form can be read. */
  readonly read?: ReadStatisticsForm;
  /** The months that the source covers, when they are known. */
  readonly months?: Period;
  readonly onChange: (change: Partial<StatisticsForm>) => void;
}

/** Which months are counted, how, and which groups are hidden. */
export function RulesPart({ form, faults, read, months, onChange }: RulesPartProps) {
  const { t } = useTexts();
  const fields = { form, faults, isAsked: months !== undefined, onChange };
  return (
    <>
      <Subtitle2 as="h2">{t('statistics.rules')}</Subtitle2>
      <MonthField name="fromMonth" {...fields} />
      <MonthField name="toMonth" {...fields} />
      {read && months && <OtherMonths period={read.period} months={months} onChange={onChange} />}
      <Field label={t('statistics.holidays')}>
        <RadioGroup value={form.holidays} onChange={(_event, { value }) => onChange({ holidays: value as Holidays })}>
          <Radio value="none" label={t('statistics.holidaysCount')} />
          <Radio value="se" label={t('statistics.holidaysOff')} />
        </RadioGroup>
      </Field>
      <Field label={t('statistics.ages')}>
        <RadioGroup value={form.ageDivision} onChange={(_event, { value }) => onChange({ ageDivision: value as AgeDivision })}>
          <Radio value="statutory" label={t('statistics.agesByLaw')} />
          <Radio value="reports" label={t('statistics.agesOfReports')} />
        </RadioGroup>
      </Field>
      <ThresholdField
        typed={form.threshold}
        read={read?.threshold}
        fault={faults.threshold}
        onChange={(threshold) => onChange({ threshold })}
      />
      <FollowUp {...fields} />
    </>
  );
}

interface FieldsProps extends Pick<RulesPartProps, 'form' | 'faults' | 'onChange'> {
  /** Whether an empty field is missing by now. */
  readonly isAsked: boolean;
}

function MonthField({ name, form, faults, isAsked, onChange }: FieldsProps & { readonly name: Exclude<TypedField, 'threshold'> }) {
  const { t } = useTexts();
  const fault = form[name] === '' && !isAsked ? undefined : faults[name];
  return (
    <Field label={t(`statistics.months.${name}`)} validationMessage={fault} validationState={fault === undefined ? 'none' : 'error'}>
      <Input value={form[name]} placeholder="2018-11" autoComplete="off" onChange={(_event, { value }) => onChange({ [name]: value })} />
    </Field>
  );
}

interface OtherMonthsProps {
  readonly period: Period;
  readonly months: Period;
  readonly onChange: RulesPartProps['onChange'];
}

/** Says that the source has other months than the chosen ones: no rows are not the same as no absence. */
function OtherMonths({ period, months, onChange }: OtherMonthsProps) {
  const { t } = useTexts();
  if (period.from === months.from && period.to === months.to) return null;
  const isOutside = period.from < months.from || period.to > months.to;
  const covered = { from: writeMonth(months.from), to: writeMonth(months.to) };
  return (
    <Notice
      intent={isOutside ? 'warning' : 'info'}
      action={<Button onClick={() => onChange(monthsTyped(months))}>{t('statistics.useAllMonths')}</Button>}
    >
      {t(isOutside ? 'statistics.monthsOutside' : 'statistics.monthsWithin', covered)}
    </Notice>
  );
}

/** The two periods of the repeated group, for those who want it followed. */
function FollowUp(fields: FieldsProps) {
  const { t } = useTexts();
  const { form, onChange } = fields;
  return (
    <>
      <Checkbox
        checked={form.followsUp}
        label={t('statistics.followsUp')}
        onChange={(_event, { checked }) => onChange({ followsUp: checked === true })}
      />
      {form.followsUp && (
        <>
          <Body1>{t('statistics.followUpHint')}</Body1>
          <MonthField name="selectionFrom" {...fields} />
          <MonthField name="selectionTo" {...fields} />
          <MonthField name="followUpFrom" {...fields} />
          <MonthField name="followUpTo" {...fields} />
        </>
      )}
    </>
  );
}
