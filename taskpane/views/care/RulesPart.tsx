import { Checkbox, Subtitle2 } from '@fluentui/react-components';
import { careSteps } from '../../../src/followup/care-ladder';
import { careStepNames } from '../../../src/locale/care-steps';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import { DayField } from './DayField';
import { KeepRules } from './KeepRules';
import type { ReadRules, RulesForm } from './rules-form';
import { SetAside } from './SetAside';

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
        <SetAside form={form} change={change} causes={causes} />
        <KeepRules rules={read.read?.rules} />
      </details>
    </>
  );
}
