import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Denominator } from '../../../src/wellbeing/production-loss';
import { publishedSurveys } from '../../../src/wellbeing/published';
import { NumberField } from '../../parts/NumberField';
import { Presets } from '../../parts/Presets';
import { useTexts } from '../../texts/texts';
import type { TypedWave, TypedWaves } from './useTypedWaves';
import { waveFields } from './wave';

/** The measure before and after as a report prints it, typed in. */
export function FiguresPart({ typed: { before, after, over, setOver, fillIn } }: { readonly typed: TypedWaves }) {
  const { t } = useTexts();
  return (
    <>
      <Presets
        title={t('workEnvironment.presets')}
        presets={publishedSurveys}
        label={({ municipality }) => municipality}
        onChoose={fillIn}
      />
      <Field label={t('workEnvironment.over')}>
        <RadioGroup value={over} onChange={(_event, { value }) => setOver(value as Denominator)}>
          <Radio value="affected" label={t('workEnvironment.overWhom.affected')} />
          <Radio value="all" label={t('workEnvironment.overWhom.all')} />
        </RadioGroup>
      </Field>
      <WaveFields name={t('workEnvironment.before')} wave={before} />
      <WaveFields name={t('workEnvironment.after')} wave={after} />
    </>
  );
}

function WaveFields({ name, wave: { form, read, onChange } }: { readonly name: string; readonly wave: TypedWave }) {
  const { t } = useTexts();
  return waveFields.map((field) => (
    <NumberField
      key={field}
      label={t(`workEnvironment.wave.${field}`, { wave: name })}
      value={form[field]}
      fault={read.faults[field]}
      onChange={(text) => onChange({ [field]: text })}
    />
  ));
}
