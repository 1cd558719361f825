import { Body1, Field, Input, Select, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { writeKronor, writeShare } from '../../../src/locale/amounts';
import { writeNumber } from '../../../src/locale/numbers';
import { actionSheetTexts } from '../../../src/locale/sheets/action';
import { actionSheet } from '../../../src/sheets/action-sheet';
import type { UnitTable } from '../../../src/sheets/unit-cost-columns';
import { InsertPart } from '../../insertion/InsertPart';
import { FigureTable } from '../../parts/FigureTable';
import { NumberField } from '../../parts/NumberField';
import { useTexts } from '../../texts/texts';
import { emptyAction, readAction, type ActionForm, type ReadAction } from './action';
import { labelOf } from './label';
import type { Unit } from './units';

interface ActionPartProps {
  readonly units: readonly Unit[];
  readonly table: UnitTable;
}

/** Whether a planned action for one of the units carries its own cost, and how much absence must fall. */
export function ActionPart({ units, table }: ActionPartProps) {
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState(0);
  const [form, setForm] = useState<ActionForm>(emptyAction);
  const [sheetName, setSheetName] = useState<string>(actionSheetTexts.sheetName[language]);
  const unit = units[chosen] ?? units[0];
  if (!unit) return null;
  const isWorth = unit.cost.all.gt(0);
  const isUntouched = form === emptyAction;
  const { read, faults } = isWorth ? readAction(form, unit, language) : { faults: {} };
  const field = (name: keyof ActionForm) => ({
    value: form[name],
    fault: isUntouched || form[name] === '' ? undefined : faults[name],
    onChange: (typed: string) => setForm({ ...form, [name]: typed }),
  });
  return (
    <>
      <Subtitle2 as="h2">{t('unitCosts.action')}</Subtitle2>
      <Field
        label={t('unitCosts.chosenUnit')}
        validationState={isWorth ? 'none' : 'warning'}
        validationMessage={isWorth ? undefined : t('unitCosts.nothingToSave')}
      >
        <Select value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {units.map((each, index) => (
            <option key={each.row} value={index}>
              {labelOf(each, t)}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField label={t('unitCosts.actionCost')} {...field('investment')} />
      <NumberField label={t('unitCosts.employees')} {...field('employees')} />
      <NumberField label={t('unitCosts.reduction')} hint={t('unitCosts.reductionHint')} {...field('reduction')} />
      {read && <Results {...read} />}
      <Field label={t('unitCosts.sheetName')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart
        sheetName={sheetName}
        plan={read && ((name) => actionSheet({ table, row: unit.row, unitName: unit.name, ...read.action }, language, name))}
      />
    </>
  );
}

function Results({ action, result }: NonNullable<ReadAction['read']>) {
  const { t, language } = useTexts();
  const { value, net, neededReduction, neededDays } = result;
  const answer = net.gte(0) ? 'unitCosts.carries' : neededReduction.gt(1) ? 'unitCosts.carriesNever' : 'unitCosts.carriesNot';
  return (
    <>
      <Body1 aria-live="polite">
        {t(answer, {
          reduction: writeShare(action.reduction, language),
          value: writeKronor(value, language),
          needed: writeShare(neededReduction, language),
        })}
      </Body1>
      <FigureTable
        caption={t('unitCosts.action')}
        rows={[
          { label: t('unitCosts.absenceCost'), figures: [writeKronor(action.absenceCost, language)] },
          { label: t('unitCosts.value'), figures: [writeKronor(value, language)] },
          { label: t('unitCosts.net'), figures: [writeKronor(net, language)] },
          { label: t('unitCosts.neededReduction'), figures: [writeShare(neededReduction, language)] },
          { label: t('unitCosts.neededDays'), figures: [writeNumber(neededDays.toNumber(), language, 1)] },
        ]}
      />
    </>
  );
}
