import type { D } from './money';

/** One step of a calculation, as an auditor wants to read it. */
export interface Step {
  /** Key of the step's name in the locale, e.g. `contract.supplierShare`. */
  readonly name: string;
  readonly value: D;
  /** The equation, in the symbols of the docstring that defines them. */
  readonly formula: string;
  /** Law, report and page, or agreement that the equation comes from. */
  readonly source?: string;
  /** Which of several like calculations the step belongs to: a month, a row. */
  readonly part?: string;
}

/** Receives each step and hands its value on, so that a calculation reads the same told or silent. */
export type Tell = (name: string, value: D, formula: string, source?: string, part?: string) => D;

/** Tells nobody: the way a cell computes. */
export const silent: Tell = (_name, value) => value;

/** Collects the steps: the way FÖRKLARA computes. */
export function recorder(): { tell: Tell; steps: Step[] } {
  const steps: Step[] = [];
  const tell: Tell = (name, value, formula, source, part) => {
    steps.push({ name, value, formula, source, part });
    return value;
  };
  return { tell, steps };
}

/**
 * A teller that marks every step as belonging to one part of a larger calculation.
 *
 * @param part a month or row; parts nest, the outer first
 * @example within(tell, '2019-03')('outcome.saved', saved, '(R - J) * N')
 */
export function within(tell: Tell, part: string): Tell {
  if (tell === silent) return silent;
  return (name, value, formula, source, inner) => tell(name, value, formula, source, inner ? `${part}, ${inner}` : part);
}
