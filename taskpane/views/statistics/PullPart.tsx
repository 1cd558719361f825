import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { writeShare } from '../../../src/locale/amounts';
import { D } from '../../../src/values/money';
import { useTexts } from '../../texts/texts';
import { Account } from './Account';
import { ChartsPart } from './ChartsPart';
import { FailureNotice } from './FailureNotice';
import { LostQuestion } from './LostQuestion';
import type { PullStage } from './run-pull';
import type { PullControl } from './usePull';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

interface PullPartProps {
  readonly pull: PullControl;
  /** What the button says. */
  readonly label: string;
  /** Begins the pull; undefined while something is missing for it. */
  readonly onPull?: () => void;
}

/** The button that pulls, with all that may follow: progress with a cancel, failure, account. */
export function PullPart({ pull: { state, cancel }, label, onPull }: PullPartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const isBusy = state.phase === 'working' || state.phase === 'asking';
  return (
    <div className={styles.part}>
      <Button appearance="primary" disabledFocusable={isBusy || !onPull} onClick={onPull}>
        {label}
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
