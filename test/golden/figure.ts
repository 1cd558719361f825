import type { D } from '../../src/values/money';

/** A figure that a report, law or guide has printed, and what Friskdag makes of the same inputs. */
export interface PrintedFigure {
  readonly figure: string;
  /** Who printed it, and where. */
  readonly source: string;
  /** As printed, but with a point as decimal sign and no spaces: `4202550`, `0.184`. */
  readonly printed: string;
  /** How far the print's own rounding may lie from the exact figure, in the figure's unit. */
  readonly tolerance: string;
  readonly computed: () => D;
}
