import { D, one, zero } from '../values/money';

/** The constants of Försäkringskassan's calculation model. Shares are 0 to 1 of the hourly wage. */
export interface ModelParameters {
  /** a: employer contributions, a share of pay and holiday accrual. */
  readonly contributions: D;
  /** h: holiday accrual, always on the full wage. */
  readonly holiday: D;
  /** o: overhead, always on the full wage. */
  readonly overhead: D;
  /** Y: hours that a year's salary pays for. */
  readonly hoursPerYear: D;
  /** H: hours of a working day. */
  readonly hoursPerDay: D;
  /** p of a day at work. */
  readonly payAtWork: D;
  /** p of a spell's first day. */
  readonly payFirstDay: D;
  /** p of the other days of the short class, 2 to 14. */
  readonly payShort: D;
  /** p of the long class, day 15 to 90: the supplement of the collective agreement AB. */
  readonly payLong: D;
  /** p of day 91 and on. */
  readonly payVeryLong: D;
  /** The last spell day of the short class. */
  readonly lastShortDay: number;
  /** The last spell day of the long class. */
  readonly lastLongDay: number;
}

/**
 * The model as published, with the contributions that the law sets.
 *
 * @source Försäkringskassan, beräkningsmodell för sjukfrånvarons kostnader; employer contributions by law 31,42 %;
 *   AB (Allmänna bestämmelser): 10 % of lost pay day 15 to 90
 */
export const standardParameters: ModelParameters = {
  contributions: new D('0.3142'),
  holiday: new D('0.12'),
  overhead: new D('0.2'),
  hoursPerYear: new D(1880),
  hoursPerDay: new D(8),
  payAtWork: one,
  payFirstDay: zero,
  payShort: new D('0.8'),
  payLong: new D('0.1'),
  payVeryLong: zero,
  lastShortDay: 14,
  lastLongDay: 90,
};
