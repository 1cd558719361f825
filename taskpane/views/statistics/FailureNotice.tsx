import type { ReactNode } from 'react';
import { Notice } from '../../parts/Notice';
import { faultSentence } from '../../parts/fault-sentence';
import { useTexts } from '../../texts/texts';
import type { PullFailure } from './failure';

interface FailureNoticeProps {
  readonly failure: PullFailure;
  /** What the user can do about it. */
  readonly action?: ReactNode;
  /** What else there is to say when the source is at fault. */
  readonly children?: ReactNode;
}

/** Why a pull, or the look before it, came to nothing, and how the workbook is left. */
export function FailureNotice({ failure, action, children }: FailureNoticeProps) {
  const { t, language } = useTexts();
  if (failure.kind === 'lost') {
    return (
      <Notice intent="error">
        {t('statistics.lost', { place: failure.place })} {children}
      </Notice>
    );
  }
  if (failure.kind === 'stopped') return <Stopped {...failure} action={action} />;
  return (
    <Notice intent="error" title={t('statistics.unusable')}>
      {failure.problems.slice(0, mostShown).map((problem) => (
        <div key={`${problem.argument} ${problem.row ?? ''} ${problem.code}`}>{faultSentence(problem, language)}</div>
      ))}
      {children}
    </Notice>
  );
}

/** More would not be read. */
const mostShown = 5;

type StoppedProps = Extract<PullFailure, { kind: 'stopped' }> & Pick<FailureNoticeProps, 'action'>;

/** What is said of an insertion goes for the tables of a pull as well, but where it speaks of a sheet. */
function Stopped({ failure: { reason, remainder, mentions }, action }: StoppedProps) {
  const { t } = useTexts();
  const isOwn = reason === 'refused' || reason === 'cancelled' || reason === 'unexpected';
  const title = isOwn ? t(`statistics.failed.${reason}`) : t(`insertion.failed.${reason}`, mentions);
  return (
    <Notice intent="error" title={title} action={action}>
      {t(`insertion.remainder.${remainder}`)}
    </Notice>
  );
}
