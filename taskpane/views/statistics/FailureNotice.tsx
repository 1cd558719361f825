import type { ReactNode } from 'react';
import { Notice } from '../../parts/Notice';
import { faultSentence } from '../../parts/fault-sentence';
import { useTexts } from '../../texts/texts';
import type { PullFailure } from './failure';

interface FailureNoticeProps {
  readonly failure: PullFailure;
  /** What the user can do about it. */
  readonly action?: ReactNode;
}

/** Why a pull, or the look before it, came to nothing, and how the workbook is left. */
export function FailureNotice({ failure, action }: FailureNoticeProps) {
  const { t, language } = useTexts();
  if (failure.kind === 'lost') return <Notice intent="error">{t('statistics.lost', { place: failure.place })}</Notice>;
  if (failure.kind === 'in-the-way') {
    const { reason, remainder, mentions } = failure.insertion;
    return (
      <Notice intent="error" title={t(`insertion.failed.${reason}`, mentions)} action={action}>
        {t(`insertion.remainder.${remainder}`)}
      </Notice>
    );
  }
  if (failure.kind === 'stopped') {
    return (
      <Notice intent="error" title={t(`statistics.failed.${failure.reason}`)} action={action}>
        {t(`insertion.remainder.${failure.remainder}`)}
      </Notice>
    );
  }
  return (
    <Notice intent="error" title={t('statistics.unusable')}>
      {failure.problems.slice(0, mostShown).map((problem) => (
        <div key={`${problem.argument} ${problem.row ?? ''} ${problem.code}`}>{faultSentence(problem, language)}</div>
      ))}
    </Notice>
  );
}

/** More would not be read. */
const mostShown = 5;
