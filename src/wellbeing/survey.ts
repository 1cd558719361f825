import { sum, type D } from '../values/money';

/** What KI's tool says of a question's answers. */
export interface Distribution {
  /** How many answered. */
  readonly n: number;
  /** Undefined without answers. */
  readonly mean?: D;
  /** Of a sample; undefined with fewer than two answers. */
  readonly standardDeviation?: D;
}

/** A question before and after. */
export interface Change {
  readonly baseline: Distribution;
  readonly followUp: Distribution;
  /** Follow-up mean less baseline mean; undefined while either is missing. */
  readonly difference?: D;
}

/**
 * Mean, standard deviation and number of a question's answers.
 *
 *     mean = sum(x) / n
 *     sd   = sqrt((n * sum(x^2) - sum(x)^2) / (n * (n - 1)))
 *
 * @param answers without those left out
 * @example distribution([new D(2), new D(4)]) // n 2, mean 3, standard deviation 1,414
 * @source KI, tool for work-environment economics
 */
export function distribution(answers: readonly D[]): Distribution {
  const n = answers.length;
  if (n === 0) return { n };
  const total = sum(answers);
  const mean = total.div(n);
  if (n === 1) return { n, mean };
  const squares = sum(answers.map((answer) => answer.times(answer)));
  const deviations = squares.times(n).minus(total.times(total));
  return { n, mean, standardDeviation: deviations.div(n * (n - 1)).sqrt() };
}

/**
 * A question at the start of a project and after it.
 *
 * @example change([new D(4)], [new D(3)]).difference // -1
 * @source KI, tool for work-environment economics
 */
export function change(baseline: readonly D[], followUp: readonly D[]): Change {
  const [before, after] = [distribution(baseline), distribution(followUp)];
  const difference = before.mean && after.mean?.minus(before.mean);
  return { baseline: before, followUp: after, difference };
}
