import type { Element } from './element';

/** Something that breaks a rule. */
export interface Finding {
  /** The element or resource where it is. */
  readonly where: string;
  /** What stands there. */
  readonly value: string;
}

export interface ManifestProblem extends Finding {
  readonly rule: string;
}

/** A rule looks through the whole manifest and gives what breaks it. */
export type Rule = (root: Element) => readonly Finding[];
