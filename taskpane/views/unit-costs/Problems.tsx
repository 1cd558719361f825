import { sentence } from '../../../src/locale/sentences';
import type { Problem } from '../../../src/values/problem';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';

/** More would not be read. */
const mostShown = 8;

/** What is wrong in the table, row by row. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t, language } = useTexts();
  const rest = problems.length - mostShown;
  return (
    <Notice intent="error" title={t('unitCosts.problems')}>
      <ul>
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.argument} ${problem.row}`}>{sentence(problem, language)}</li>
        ))}
        {rest > 0 && <li>{t('unitCosts.moreProblems', { number: rest })}</li>}
      </ul>
    </Notice>
  );
}
