import { Caption1, Checkbox, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { careSteps } from '../../../src/followup/care-ladder';
import { careStepNames } from '../../../src/locale/care-steps';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import type { ReadRules, RulesForm } from './rules-form';

interface RulesPartProps {
  readonly form: RulesForm;
  readonly onChange: (form: RulesForm) => void;
  readonly read: ReadRules;
  /** The causes of the source, when it has any. */
  readonly causes: readonly string[];
}

/** The day, and the rules by which employees are called. */
export function RulesPart({ form, onChange, read, causes }: RulesPartProps) {
  const { t, language } = useTexts();
  const { faults, fault } = read;
  const change = (changed: Partial<RulesForm>) => onChange({ ...form, ...changed });
  return (
    <>
      <Subtitle2 as="h2">{t('care.rules')}</Subtitle2>
      <DayField
        label={t('care.day')}
        value={form.day}
        onChange={(day) => change({ day })}
        fault={fault === 'day' ? t('care.fault.day') : undefined}
      />
      <NumberField
        label={t('care.lateAfterDays')}
        hint={t('care.lateAfterDaysHint')}
        value={form.lateAfterDays}
        fault={faults.lateAfterDays}
        onChange={(lateAfterDays) => change({ lateAfterDays })}
      />
      <details>
        <summary>{t('care.moreRules')}</summary>
        <NumberField
          label={t('care.windowMonths')}
          value={form.windowMonths}
          fault={faults.windowMonths}
          onChange={(windowMonths) => change({ windowMonths })}
        />
        {careSteps.map((step) => (
          <NumberField
            key={step}
            label={t('care.rung', { step: careStepNames[step][language] })}
            value={form.ladder[step]}
            fault={faults[step] ?? (fault === 'ladder' ? t('care.fault.ladder') : undefined)}
            onChange={(occasion) => change({ ladder: { ...form.ladder, [step]: occasion } })}
          />
        ))}
        <Checkbox
          label={t('care.continuation')}
          checked={form.continuationIsOccasion}
          onChange={(_event, { checked }) => change({ continuationIsOccasion: checked === true })}
        />
        <SetAside form={form} change={change} hasFault={fault === 'period'} causes={causes} />
      </details>
    </>
  );
}

interface SetAsideProps {
  readonly form: RulesForm;
  readonly change: (changed: Partial<RulesForm>) => void;
  readonly hasFault: boolean;
  readonly causes: readonly string[];
}

function SetAside({ form, change, hasFault, causes }: SetAsideProps) {
  const { t } = useTexts();
  const fault = hasFault ? t('care.fault.period') : undefined;
  const toggle = (cause: string, isSetAside: boolean) => {
    const others = [...form.causesSetAside].filter((each) => each !== cause);
    change({ causesSetAside: new Set(isSetAside ? [...others, cause] : others) });
  };
  return (
    <>
      <Caption1 as="p">{t('care.setAside')}</Caption1>
      <DayField
        label={t('care.setAsideFrom')}
        value={form.setAsideFrom}
        fault={fault}
        onChange={(setAsideFrom) => change({ setAsideFrom })}
      />
      <DayField label={t('care.setAsideTo')} value={form.setAsideTo} onChange={(setAsideTo) => change({ setAsideTo })} />
      {causes.length > 0 && <Caption1 as="p">{t('care.setAsideCauses')}</Caption1>}
      {causes.map((cause) => (
        <div key={cause}>
          <Checkbox
            label={cause}
            checked={form.causesSetAside.has(cause)}
            onChange={(_event, { checked }) => toggle(cause, checked === true)}
          />
        </div>
      ))}
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly fault?: string;
}

function DayField({ label, value, onChange, fault }: DayFieldProps) {
  return (
    <Field label={label} validationMessage={fault} validationState={fault === undefined ? 'none' : 'error'}>
      <Input type="date" value={value} onChange={(_event, { value: typed }) => onChange(typed)} />
    </Field>
  );
}
