/** What the employer owes an employee who keeps falling ill, from the first step to the last. */
export const careSteps = ['conversation', 'hrContact', 'threePartyTalk', 'hrCheck'] as const;
export type CareStep = (typeof careSteps)[number];

/** A step, and the occasion within the window that calls for it. */
export interface Rung {
  readonly occasion: number;
  readonly step: CareStep;
}

/** @source RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021: the ladder of care conversations */
export const usualLadder: readonly Rung[] = [
  { occasion: 4, step: 'conversation' },
  { occasion: 5, step: 'hrContact' },
  { occasion: 6, step: 'threePartyTalk' },
  { occasion: 8, step: 'hrCheck' },
];

/**
 * The last step that a number of occasions calls for; undefined below the first.
 *
 * @param ladder by occasion, lowest first
 * @example stepReached(7) // 'threePartyTalk'
 */
export function stepReached(occasions: number, ladder: readonly Rung[] = usualLadder): CareStep | undefined {
  return ladder.findLast(({ occasion }) => occasion <= occasions)?.step;
}
