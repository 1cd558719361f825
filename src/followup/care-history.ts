import type { Day } from '../values/day';
import { careSteps, stepReached, type CareStep } from './care-ladder';
import type { CareRules } from './care-rules';
import { monthsBefore } from './months-before';

/** A conversation that has been held. */
export interface HeldConversation {
  readonly held: Day;
  /** Which step it was; undefined when nobody has said: then it was whatever had been reached. */
  readonly step?: CareStep | undefined;
}

/** An occasion that stands on the ladder. */
export interface CareOccasion {
  /** Its first day. */
  readonly day: Day;
  /** Which one of the window it was on that day, 1 for the first. */
  readonly occasion: number;
  readonly step: CareStep;
}

/** A step that an employee was called to. */
export interface CareCall extends CareOccasion {
  /** The day of the first conversation that answers it; undefined while there is none. */
  readonly held: Day | undefined;
}

/** One employee's occasions and conversations up to a day, and what follows from them. `careOn` says by which rules. */
export class CareHistory {
  private readonly occasions: readonly Day[];
  private readonly conversations: readonly HeldConversation[];
  private readonly onLadder: readonly CareOccasion[];

  /**
   * @param occasions first days, in order
   * @param conversations in any order
   * @param day later occasions and conversations are not known yet
   */
  constructor(
    occasions: readonly Day[],
    conversations: readonly HeldConversation[],
    private readonly day: Day,
    private readonly rules: CareRules,
  ) {
    this.occasions = occasions.filter((first) => first <= day);
    this.conversations = conversations.filter(({ held }) => held <= day).sort((one, other) => one.held - other.held);
    this.onLadder = this.occasions.flatMap((first) => this.placed(first));
  }

  /** Occasions in the window that ends with the day. */
  get occasionsNow(): number {
    return this.occasionsOn(this.day);
  }

  /** The day of the last conversation held. */
  get lastHeld(): Day | undefined {
    return this.conversations.at(-1)?.held;
  }

  /** The highest step reached in the window that nobody has answered, and the first occasion that called for it. */
  get due(): CareOccasion | undefined {
    const reached = this.rules.ladder.filter(({ occasion }) => occasion <= this.occasionsNow);
    for (const { step } of reached.toReversed()) {
      const trigger = this.inWindowOf(this.day).find((each) => rankOf(each.step) >= rankOf(step) && !this.isAnswered(each, step));
      if (trigger) return { ...trigger, step };
    }
    return undefined;
  }

  /** Every call to a step, in order of time: one while the same or a higher step is already waiting is none of its own. */
  get calls(): CareCall[] {
    return this.onLadder
      .filter((each) => !this.wasAnsweredBefore(each, each.step) && !this.isWaitingBefore(each))
      .map((each) => ({ ...each, held: this.answerTo(each.day, each.step)?.held }));
  }

  private placed(first: Day): CareOccasion[] {
    const occasion = this.occasionsOn(first);
    const step = stepReached(occasion, this.rules.ladder);
    return step === undefined ? [] : [{ day: first, occasion, step }];
  }

  private occasionsOn(day: Day): number {
    const from = this.windowBefore(day);
    return this.occasions.filter((first) => first > from && first <= day).length;
  }

  /** The occasions on the ladder in the window that ends with a day. */
  private inWindowOf(day: Day): readonly CareOccasion[] {
    const from = this.windowBefore(day);
    return this.onLadder.filter((each) => each.day > from && each.day <= day);
  }

  /** The last day before the window that ends with a day. */
  private windowBefore(day: Day): Day {
    return monthsBefore(day, this.rules.windowMonths);
  }

  private isAnswered(occasion: CareOccasion, step: CareStep): boolean {
    return this.answerTo(occasion.day, step) !== undefined || this.wasAnsweredBefore(occasion, step);
  }

  /** The first conversation on a day or later that answers a step. */
  private answerTo(day: Day, step: CareStep): HeldConversation | undefined {
    return this.conversations.find((each) => each.held >= day && rankOf(each.step) >= rankOf(step));
  }

  /** Whether a conversation held in the window before an occasion had answered the step already. */
  private wasAnsweredBefore({ day }: CareOccasion, step: CareStep): boolean {
    const from = this.windowBefore(day);
    return this.conversations.some((each) => each.held > from && each.held < day && this.rankAnsweredBy(each) >= rankOf(step));
  }

  /** A conversation answers the highest step of the window before it, and at most the step that it was. */
  private rankAnsweredBy({ held, step }: HeldConversation): number {
    const reached = this.inWindowOf(held).map((each) => rankOf(each.step));
    return Math.min(rankOf(step), Math.max(belowAll, ...reached));
  }

  private isWaitingBefore({ day, step }: CareOccasion): boolean {
    return this.inWindowOf(day - 1).some(
      (earlier) =>
        rankOf(earlier.step) >= rankOf(step) &&
        earlier.day > this.windowBefore(day) &&
        !this.wasAnsweredBefore(earlier, step) &&
        !this.conversations.some(({ held, step: was }) => held >= earlier.day && held < day && rankOf(was) >= rankOf(step)),
    );
  }
}

const belowAll = -1;

/** 0 for the first step; a conversation without a step is above all, for it was whatever had been reached. */
function rankOf(step: CareStep | undefined): number {
  return step === undefined ? careSteps.length : careSteps.indexOf(step);
}
