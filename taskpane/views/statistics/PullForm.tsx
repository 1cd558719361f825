import { Body1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Period } from '../../../src/absence/period';
import type { SourcePreview } from '../../../src/pull/preview';
import type { PullSettings } from '../../../src/pull/settings';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { Account } from './Account';
import { ChartsPart } from './ChartsPart';
import { completeChoice, nothingChosen, type SourceChoice } from './choice';
import { emptyForm, formOf, withMonthsOf, type StatisticsForm } from './form';
import { choiceOf, type KeptSource } from './kept-source';
import { serialOf } from './now';
import { PreviewPart } from './PreviewPart';
import { PullPart } from './PullPart';
import { readForm } from './read-form';
import { pullStatistics } from './run-pull';
import { RulesPart } from './RulesPart';
import { SourcePart } from './SourcePart';
import { previewStatistics } from './preview';
import { usePreview, type PreviewState } from './usePreview';
import type { ChosenColumns } from './worker/job';

/** How a pull was made before, out of what the workbook has kept of it. */
export interface LastPull {
  readonly settings: PullSettings;
  readonly source: KeptSource;
}

/** What was chosen last while the pane is open: files can be read again without being chosen again. */
let chosenBefore: SourceChoice | undefined;

/** From a source to the tables: the first time, and again. */
export function PullForm({ last }: { readonly last?: LastPull }) {
  const { t, language } = useTexts();
  const [choice, setChoice] = useState<SourceChoice>(() => chosenBefore ?? (last ? choiceOf(last.source) : nothingChosen));
  const [columns, setColumns] = useState<ChosenColumns>(() => columnsOf(last));
  const [form, setForm] = useState<StatisticsForm>(() => (last ? formOf(last.settings, language) : emptyForm(language)));
  const [months, setMonths] = useState<Period>();
  const { read, faults } = useMemo(() => readForm(form, language), [form, language]);
  const preview = usePreview(previewStatistics, ({ months: covered }: SourcePreview) => {
    if (!covered) return;
    setForm((before) => withMonthsOf(before, covered, months));
    setMonths(covered);
  });
  const complete = completeChoice(choice);
  const choose = (chosen: SourceChoice) => {
    chosenBefore = chosen;
    setChoice(chosen);
    preview.look(completeChoice(chosen), columns);
  };
  const correct = (corrected: ChosenColumns) => {
    setColumns(corrected);
    preview.look(complete, corrected);
  };
  const isUnderstood = preview.state.phase !== 'reading' && preview.state.phase !== 'failed' && !lacksColumns(preview.state);
  const canPull = complete && read && isUnderstood;
  const order = canPull && (() => ({ choice: complete, settings: { ...columns, ...read }, language, now: serialOf(new Date()) }));
  return (
    <>
      {last && <Notice intent="info">{t(complete ? 'statistics.repeat' : 'statistics.repeatWithFiles')}</Notice>}
      <SourcePart choice={choice} onChange={choose} />
      {complete && (
        <PreviewPart
          state={preview.state}
          kind={complete.kind}
          columns={columns}
          onCorrect={correct}
          onRetry={() => preview.look(complete, columns)}
        />
      )}
      <RulesPart
        form={form}
        faults={faults}
        read={read}
        months={months}
        onChange={(change) => setForm((before) => ({ ...before, ...change }))}
      />
      {!canPull && <Body1>{t(complete ? 'statistics.toCorrect' : 'statistics.toBegin')}</Body1>}
      <PullPart
        run={pullStatistics}
        label={t('statistics.pull')}
        done={t('statistics.done')}
        hasPulledBefore={last !== undefined}
        order={order || undefined}
      >
        {(outcome) => (
          <>
            <Account {...outcome} />
            <ChartsPart result={outcome.result} />
          </>
        )}
      </PullPart>
    </>
  );
}

function columnsOf(last: LastPull | undefined): ChosenColumns {
  const { spellColumns = {}, employmentColumns = {}, channels = {} } = last?.settings ?? {};
  return { spellColumns, employmentColumns, channels };
}

function lacksColumns(state: PreviewState<SourcePreview>): boolean {
  return state.phase === 'read' && (state.preview.spells.missing.length > 0 || state.preview.employees.missing.length > 0);
}
