import { Body1, Field, Input, Select, Subtitle2 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { monthsOf } from '../../../src/absence/period';
import type { StatisticsRow } from '../../../src/absence/statistics-row';
import { unitsToSupport } from '../../../src/followup/units-to-support';
import { unitsToSupportTexts } from '../../../src/locale/sheets/units-to-support';
import { groupName } from '../../../src/locale/statistics-table';
import { unitsToSupportSheet } from '../../../src/sheets/units-to-support-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { Notice } from '../../parts/Notice';
import { NumberField } from '../../parts/NumberField';
import { ViewHeading } from '../../parts/ViewHeading';
import { NotPulled } from '../../pulled/NotPulled';
import { usePulledStatistics } from '../../pulled/usePulledStatistics';
import { useTexts } from '../../texts/texts';
import { ChosenUnits } from './ChosenUnits';
import { monthChoices, readForm, usualForm, type SupportForm } from './form';

/** Enheter att stödja: whom to offer support first, from the pulled statistics, and why. */
export default function UnitsToSupportView() {
  const { t } = useTexts();
  const { reading, readAgain } = usePulledStatistics();
  return (
    <>
      <ViewHeading>{t('unitsToSupport.title')}</ViewHeading>
      <Body1>{t('unitsToSupport.description')}</Body1>
      {reading.phase === 'read' ? <Choice rows={reading.found} /> : <NotPulled reading={reading} onRetry={readAgain} />}
    </>
  );
}

function Choice({ rows }: { readonly rows: readonly StatisticsRow[] }) {
  const { t, language } = useTexts();
  const [form, setForm] = useState<SupportForm>(usualForm);
  const [sheetName, setSheetName] = useState<string>(unitsToSupportTexts.sheetName[language]);
  const { rules, faults } = useMemo(() => readForm(form, language), [form, language]);
  const units = useMemo(() => rules && unitsToSupport(rows, rules), [rows, rules]);
  if (rules && !units) return <Notice intent="info">{t('unitsToSupport.noUnits')}</Notice>;
  const content = rules &&
    units && {
      ...rules,
      units: units.present.map((unit) => groupName(unit, language)),
      lastMonth: units.period.to,
      months: monthsOf(units.period),
    };
  return (
    <>
      <RulesPart form={form} faults={faults} onChange={(change) => setForm({ ...form, ...change })} />
      {units && <ChosenUnits units={units} />}
      <Field label={t('unitsToSupport.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && ((name) => unitsToSupportSheet(content, language, name))} />
    </>
  );
}

interface RulesPartProps {
  readonly form: SupportForm;
  readonly faults: ReturnType<typeof readForm>['faults'];
  readonly onChange: (change: Partial<SupportForm>) => void;
}

function RulesPart({ form, faults, onChange }: RulesPartProps) {
  const { t } = useTexts();
  return (
    <>
      <Subtitle2 as="h2">{t('unitsToSupport.choice')}</Subtitle2>
      <NumberField
        label={t('unitsToSupport.share')}
        hint={t('unitsToSupport.shareHint')}
        value={form.share}
        fault={faults.share}
        onChange={(share) => onChange({ share })}
      />
      <NumberField
        label={t('unitsToSupport.leastHeadcount')}
        hint={t('unitsToSupport.leastHeadcountHint')}
        value={form.leastHeadcount}
        fault={faults.leastHeadcount}
        onChange={(leastHeadcount) => onChange({ leastHeadcount })}
      />
      <Field label={t('unitsToSupport.months')}>
        <Select value={form.months} onChange={(_event, { value }) => onChange({ months: Number(value) })}>
          {monthChoices.map((months) => (
            <option key={months} value={months}>
              {t('unitsToSupport.monthsOption', { months })}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
