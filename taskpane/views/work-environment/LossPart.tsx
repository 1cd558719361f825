import { Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { workEnvironmentSheetTexts } from '../../../src/locale/sheets/work-environment';
import { workEnvironmentSheet } from '../../../src/sheets/work-environment-sheet';
import { fewestAnswers } from '../../../src/wellbeing/hme';
import { InsertPart } from '../../insertion/InsertPart';
import { Notice } from '../../parts/Notice';
import { NumberField } from '../../parts/NumberField';
import { PickPart } from '../../picking/PickPart';
import { usePickedCells } from '../../picking/usePickedCells';
import { useTexts } from '../../texts/texts';
import { emptyLoss, readEffects, readLoss, type LossForm } from './loss';

/** KI's measure before and after, and the production loss that follows. */
export function LossPart() {
  const { t, language } = useTexts();
  const before = usePickedCells();
  const after = usePickedCells();
  const [form, setForm] = useState<LossForm>(emptyLoss);
  const [sheetName, setSheetName] = useState<string>(workEnvironmentSheetTexts.sheetName[language]);
  const { content, faults } = readLoss(form, before.picking, after.picking, language);
  const field = (name: keyof LossForm) => ({
    value: form[name],
    fault: form[name] === '' ? undefined : faults[name],
    onChange: (typed: string) => setForm({ ...form, [name]: typed }),
  });
  return (
    <>
      <Subtitle2 as="h2">{t('workEnvironment.loss')}</Subtitle2>
      <PickPart
        label={t('workEnvironment.pickBefore')}
        hint={t('workEnvironment.effectHint')}
        picking={before.picking}
        onPick={before.pick}
      />
      <EffectsNotice picking={before.picking} />
      <PickPart label={t('workEnvironment.pickAfter')} hint={t('workEnvironment.effectHint')} picking={after.picking} onPick={after.pick} />
      <EffectsNotice picking={after.picking} />
      <NumberField label={t('workEnvironment.employees')} {...field('employees')} />
      <NumberField label={t('workEnvironment.hourlyLabourCost')} {...field('hourlyLabourCost')} />
      <Field label={t('workEnvironment.lossSheet')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && ((name) => workEnvironmentSheet(content, language, name))} />
    </>
  );
}

function EffectsNotice({ picking }: Pick<ReturnType<typeof usePickedCells>, 'picking'>) {
  const { t } = useTexts();
  if (picking.phase !== 'picked') return null;
  const { count, isValid } = readEffects(picking.cells);
  if (!isValid) return <Notice intent="error">{t('workEnvironment.effectFault')}</Notice>;
  return count < fewestAnswers ? (
    <Notice intent="info">{t('workEnvironment.fewEffects', { number: count, least: fewestAnswers })}</Notice>
  ) : null;
}
