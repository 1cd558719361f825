import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { readArguments } from '../../../../functions/cell/read';
import type { Language } from '../../../../src/locale/language';
import { writeNumber } from '../../../../src/locale/numbers';
import { usualExtractSettings, type ExtractSettings } from '../../../../src/pull/extract/settings';
import { Notice } from '../../../parts/Notice';
import { faultsOf, typedNumber } from '../../../parts/typed-numbers';
import { useTexts } from '../../../texts/texts';
import { serialOf } from '../now';
import { PullPart } from '../PullPart';
import { threshold } from '../read-form';
import { ThresholdField } from '../ThresholdField';
import { usePreview } from '../usePreview';
import type { ExtractChoice } from './choice';
import { ExtractAccount } from './ExtractAccount';
import { ExtractPreviewPart } from './ExtractPreviewPart';
import { ExtractSourcePart } from './ExtractSourcePart';
import { previewExtract } from './preview-extract';
import { pullExtract } from './run-extract';

/** From an extract to its table: the first time, and again. */
export function ExtractForm({ last }: { readonly last?: ExtractSettings }) {
  const { t, language } = useTexts();
  const [choice, setChoice] = useState<ExtractChoice>();
  const [columns, setColumns] = useState<ExtractSettings['columns']>((last ?? usualExtractSettings).columns);
  const [typed, setTyped] = useState(writeNumber((last ?? usualExtractSettings).threshold, language));
  const { read, fault } = readThreshold(typed, language);
  const preview = usePreview(previewExtract);
  const choose = (chosen: ExtractChoice | undefined) => {
    setChoice(chosen);
    preview.look(chosen, columns);
  };
  const correct = (corrected: ExtractSettings['columns']) => {
    setColumns(corrected);
    preview.look(choice, corrected);
  };
  const isUnderstood = preview.state.phase === 'read' && preview.state.preview.extract.missing.length === 0;
  const canPull = choice && read !== undefined && isUnderstood;
  const order = canPull && (() => ({ choice, settings: { columns, threshold: read }, language, now: serialOf(new Date()) }));
  return (
    <>
      <Body1>{t('extract.description')}</Body1>
      {last && <Notice intent="info">{t('extract.pulledBefore')}</Notice>}
      <ExtractSourcePart choice={choice} onChange={choose} />
      {choice && (
        <ExtractPreviewPart state={preview.state} columns={columns} onCorrect={correct} onRetry={() => preview.look(choice, columns)} />
      )}
      <ThresholdField typed={typed} read={read} fault={fault} onChange={setTyped} />
      {!canPull && <Body1>{t(choice ? 'statistics.toCorrect' : 'extract.toBegin')}</Body1>}
      <PullPart
        run={pullExtract}
        label={t('extract.pull')}
        done={t('extract.done')}
        hasPulledBefore={last !== undefined}
        order={order || undefined}
      >
        {(outcome) => <ExtractAccount {...outcome} />}
      </PullPart>
    </>
  );
}

function readThreshold(typed: string, language: Language): { readonly read?: number; readonly fault?: string } {
  try {
    return { read: readArguments({ threshold: threshold() }, { threshold: typedNumber(typed, language) }).threshold.toNumber() };
  } catch (error) {
    return { fault: faultsOf(error, language).threshold };
  }
}
