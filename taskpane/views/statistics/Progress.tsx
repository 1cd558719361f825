import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { writeShare } from '../../../src/locale/amounts';
import { D } from '../../../src/values/money';
import { useTexts } from '../../texts/texts';
import type { PullStage } from './pull-into';

interface ProgressProps {
  readonly stage: PullStage;
  readonly onCancel: () => void;
}

/** How far a pull has come, and the way out of it. */
export function Progress({ stage: { stage, share }, onCancel }: ProgressProps) {
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
