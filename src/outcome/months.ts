import type { D } from '../values/money';
import type { Month } from '../values/month';
import type { Comparison } from './saved-days';

/** A month of the project, as it is reported. */
export interface ReportedMonth {
  readonly month: Month;
  /** Short-term absence, net days per employee. At least 0. */
  readonly actual: D;
  /** At least 0. */
  readonly employees: D;
  /** The national sickness-benefit index of the month; above 0. */
  readonly index?: D;
}

/** A month of the reference period. */
export interface ReferenceMonth {
  readonly month: Month;
  /** Short-term absence, net days per employee. At least 0. */
  readonly reference: D;
  /** The national sickness-benefit index of the month; above 0. */
  readonly index?: D;
}

/** A month of the project beside the same calendar month of the reference period. */
export interface MatchedMonth extends Comparison {
  readonly month: Month;
}
