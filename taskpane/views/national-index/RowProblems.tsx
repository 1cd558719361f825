import type { Problem } from '../../../src/values/problem';
import { faultSentence } from '../../parts/fault-sentence';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';

/** More than these are counted, not listed. */
const mostShown = 3;

interface RowProblemsProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** What is wrong with rows that somebody has written. */
export function RowProblems({ title, problems }: RowProblemsProps) {
  const { t, language } = useTexts();
  if (problems.length === 0) return null;
  const more = problems.length - mostShown;
  const sentences = problems.slice(0, mostShown).map((problem) => faultSentence(problem, language));
  return (
    <Notice intent="error" title={title}>
      {[...sentences, ...(more > 0 ? [t('nationalIndex.moreProblems', { problems: more })] : [])].join(' ')}
    </Notice>
  );
}
