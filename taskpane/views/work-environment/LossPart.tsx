import { Field, Input, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { workEnvironmentSheetTexts } from '../../../src/locale/sheets/work-environment';
import type { Wave } from '../../../src/sheets/work-environment-measures';
import { workEnvironmentSheet } from '../../../src/sheets/work-environment-sheet';
import { InsertPart } from '../../insertion/InsertPart';
import { NumberField } from '../../parts/NumberField';
import { usePickedCells } from '../../picking/usePickedCells';
import { useTexts } from '../../texts/texts';
import { AnswersPart } from './AnswersPart';
import { FiguresPart } from './FiguresPart';
import { emptyLoss, readLoss, waveOfAnswers, type LossForm } from './loss';
import { useTypedWaves } from './useTypedWaves';

/** KI's measure before and after, from answers or typed from a report, and the production loss that follows. */
export function LossPart() {
  const { t, language } = useTexts();
  const before = usePickedCells();
  const after = usePickedCells();
  const typed = useTypedWaves();
  const [from, setFrom] = useState<Wave['kind']>('answers');
  const [form, setForm] = useState<LossForm>(emptyLoss);
  const [sheetName, setSheetName] = useState<string>(workEnvironmentSheetTexts.sheetName[language]);
  const [baseline, followUp] =
    from === 'answers'
      ? [waveOfAnswers(before.picking), waveOfAnswers(after.picking)]
      : [typed.before.read.figures, typed.after.read.figures];
  const { content, faults } = readLoss(form, baseline, followUp, language);
  const field = (name: keyof LossForm) => ({
    value: form[name],
    fault: form[name] === '' ? undefined : faults[name],
    onChange: (text: string) => setForm({ ...form, [name]: text }),
  });
  return (
    <>
      <Subtitle2 as="h2">{t('workEnvironment.loss')}</Subtitle2>
      <Field label={t('workEnvironment.measures')}>
        <RadioGroup value={from} onChange={(_event, { value }) => setFrom(value as Wave['kind'])}>
          <Radio value="answers" label={t('workEnvironment.measuresFrom.answers')} />
          <Radio value="figures" label={t('workEnvironment.measuresFrom.figures')} />
        </RadioGroup>
      </Field>
      {from === 'answers' ? <AnswersPart before={before} after={after} /> : <FiguresPart typed={typed} />}
      <NumberField label={t('workEnvironment.employees')} {...field('employees')} />
      <NumberField label={t('workEnvironment.hourlyLabourCost')} {...field('hourlyLabourCost')} />
      <Field label={t('workEnvironment.lossSheet')}>
        <Input value={sheetName} maxLength={31} onChange={(_event, { value }) => setSheetName(value)} />
      </Field>
      <InsertPart sheetName={sheetName} plan={content && ((name) => workEnvironmentSheet(content, language, name))} />
    </>
  );
}
