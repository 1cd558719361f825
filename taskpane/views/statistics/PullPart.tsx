import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { writeShare } from '../../../src/locale/amounts';
import { D } from '../../../src/values/money';
import { useAnnouncement } from '../../insertion/useAnnouncement';
import { useTexts } from '../../texts/texts';
import { Account } from './Account';
import { ChartsPart } from './ChartsPart';
import { FailureNotice } from './FailureNotice';
import { LostQuestion } from './LostQuestion';
import type { PullOrder, PullStage } from './run-pull';
import { usePull } from './usePull';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

interface PullPartProps {
  /** Whether somebody has pulled into the workbook before the view was opened. */
  readonly hasPulledBefore: boolean;
  /** Gives what is to be pulled now; undefined while something is missing for it. */
  readonly order?: () => PullOrder;
}

/**
 * The button that pulls, with all that may follow: progress with a cancel, failure, account. How far the pull has come is known
 * here alone, so that nothing else is drawn anew with each step of it.
 */
export function PullPart({ hasPulledBefore, order }: PullPartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const announce = useAnnouncement();
  const [hasPulledHere, setHasPulledHere] = useState(false);
  const { state, start, cancel } = usePull(() => {
    setHasPulledHere(true);
    announce(t('statistics.done'));
  });
  const isBusy = state.phase === 'working' || state.phase === 'asking';
  const onPull = order && (() => start(order()));
  return (
    <div className={styles.part}>
      <Button appearance="primary" disabledFocusable={isBusy || !onPull} onClick={onPull}>
        {t(hasPulledBefore || hasPulledHere ? 'statistics.pullAgain' : 'statistics.pull')}
      </Button>
      {state.phase === 'working' && <Progress stage={state.stage} onCancel={cancel} />}
      {state.phase === 'asking' && <LostQuestion lost={state.lost} onAnswer={state.answer} />}
      {state.phase === 'failed' && (
        <FailureNotice failure={state.failure} action={onPull && <Button onClick={onPull}>{t('insertion.retry')}</Button>}>
          {t('insertion.remainder.as-before')}
        </FailureNotice>
      )}
      {state.phase === 'done' && <Account {...state.outcome} />}
      {state.phase === 'done' && <ChartsPart result={state.outcome.result} />}
    </div>
  );
}

function Progress({ stage: { stage, share }, onCancel }: { readonly stage: PullStage; readonly onCancel: () => void }) {
  const { t, language } = useTexts();
  const label = t(`statistics.stages.${stage}`, { share: writeShare(new D(share), language, 0) });
  return (
    <>
      <Field validationMessage={label} validationState="none">
        <ProgressBar value={share} aria-label={label} />
      </Field>
      <Button onClick={onCancel}>{t('insertion.cancel')}</Button>
    </>
  );
}
