import { Body1, Caption1, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndexMeasure } from '../../../src/outcome/national-index';
import { ViewHeading } from '../../parts/ViewHeading';
import { useTexts } from '../../texts/texts';
import { broughtIndex } from './brought';
import { FetchPart } from './FetchPart';
import { emptyIndexForm, readPeriod, type IndexForm, type IndexWay } from './form';
import { PutPart } from './PutPart';
import { RowProblems } from './RowProblems';
import { useFetching } from './useFetching';
import { useStandingIndex } from './useStandingIndex';

/** Nationellt index: the sickness-benefit index of the whole country, fetched or typed, as a table of the workbook. */
export default function NationalIndexView() {
  const { t, language } = useTexts();
  const [form, setForm] = useState<IndexForm>(() => emptyIndexForm(new Date()));
  const { standing, refresh } = useStandingIndex();
  const { fetching, start, cancel, leave } = useFetching();
  const change = (part: Partial<IndexForm>) => setForm((before) => ({ ...before, ...part }));
  /** What was fetched was an answer to another question. */
  const ask = (part: Partial<IndexForm>) => {
    leave();
    change(part);
  };
  const { index, problems } = broughtIndex(form, fetching, standing?.language ?? language, language);
  return (
    <>
      <ViewHeading>{t('nationalIndex.title')}</ViewHeading>
      <Body1>{t('nationalIndex.description')}</Body1>
      <WayPart form={form} onChange={ask} />
      {form.way === 'hand' ? (
        <>
          <TypedPart typed={form.typed} onChange={(typed) => change({ typed })} />
          <RowProblems title={t('nationalIndex.typedProblems')} problems={problems} />
        </>
      ) : (
        <>
          <MeasurePart form={form} onChange={ask} />
          <FetchPart form={form} fetching={fetching} period={readPeriod(form, language)} onChange={ask} onFetch={start} onCancel={cancel} />
        </>
      )}
      {index && <PutPart form={form} index={index} standing={standing} onChange={change} onRefresh={refresh} />}
    </>
  );
}

interface PartProps {
  readonly form: IndexForm;
  readonly onChange: (change: Partial<IndexForm>) => void;
}

function WayPart({ form, onChange }: PartProps) {
  const { t } = useTexts();
  return (
    <Field label={t('nationalIndex.way')}>
      <RadioGroup value={form.way} onChange={(_event, { value }) => onChange({ way: value as IndexWay })}>
        <Radio value="forsakringskassan" label={t('nationalIndex.ways.forsakringskassan')} />
        <Radio value="kolada" label={t('nationalIndex.ways.kolada')} />
        <Radio value="hand" label={t('nationalIndex.ways.hand')} />
      </RadioGroup>
    </Field>
  );
}

function MeasurePart({ form, onChange }: PartProps) {
  const { t } = useTexts();
  return (
    <>
      {form.way === 'kolada' && <Caption1>{t('nationalIndex.yearly')}</Caption1>}
      <Field label={t('nationalIndex.measure')}>
        <RadioGroup value={form.measure} onChange={(_event, { value }) => onChange({ measure: value as IndexMeasure })}>
          <Radio value="1.0" label={t('nationalIndex.measure1')} />
          <Radio value="2.0" label={t('nationalIndex.measure2')} />
        </RadioGroup>
      </Field>
    </>
  );
}

function TypedPart({ typed, onChange }: { readonly typed: string; readonly onChange: (typed: string) => void }) {
  const { t } = useTexts();
  return (
    <Field label={t('nationalIndex.typed')} hint={t('nationalIndex.typedHint')}>
      <Textarea value={typed} onChange={(_event, { value }) => onChange(value)} rows={6} resize="vertical" spellCheck={false} />
    </Field>
  );
}
