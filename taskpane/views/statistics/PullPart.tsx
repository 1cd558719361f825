import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useAnnouncement } from '../../insertion/useAnnouncement';
import { useTexts } from '../../texts/texts';
import { FailureNotice } from './FailureNotice';
import { LostQuestion } from './LostQuestion';
import { Progress } from './Progress';
import { usePull, type RunPull } from './usePull';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

interface PullPartProps<Order, Outcome> {
  readonly run: RunPull<Order, Outcome>;
  /** What the button says the first time. */
  readonly label: string;
  /** What is said when the tables stand. */
  readonly done: string;
  /** Whether somebody has pulled into the workbook before the view was opened. */
  readonly hasPulledBefore: boolean;
  /** Gives what is to be pulled now; undefined while something is missing for it. */
  readonly order?: () => Order;
  /** What follows when it is done. */
  readonly children: (outcome: Outcome) => ReactNode;
}

/**
 * The button that pulls, with all that may follow: progress with a cancel, failure, account. How far the pull has come is known
 * here alone, so that nothing else is drawn anew with each step of it.
 */
export function PullPart<Order, Outcome>({ run, label, done, hasPulledBefore, order, children }: PullPartProps<Order, Outcome>) {
  const styles = useStyles();
  const { t } = useTexts();
  const announce = useAnnouncement();
  const [hasPulledHere, setHasPulledHere] = useState(false);
  const { state, start, cancel } = usePull(run, () => {
    setHasPulledHere(true);
    announce(done);
  });
  const isBusy = state.phase === 'working' || state.phase === 'asking';
  const onPull = order && (() => start(order()));
  return (
    <div className={styles.part}>
      <Button appearance="primary" disabledFocusable={isBusy || !onPull} onClick={onPull}>
        {hasPulledBefore || hasPulledHere ? t('statistics.pullAgain') : label}
      </Button>
      {state.phase === 'working' && <Progress stage={state.stage} onCancel={cancel} />}
      {state.phase === 'asking' && <LostQuestion lost={state.lost} onAnswer={state.answer} />}
      {state.phase === 'failed' && (
        <FailureNotice failure={state.failure} action={onPull && <Button onClick={onPull}>{t('insertion.retry')}</Button>}>
          {t('insertion.remainder.as-before')}
        </FailureNotice>
      )}
      {state.phase === 'done' && children(state.outcome)}
    </div>
  );
}
