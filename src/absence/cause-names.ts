import { Identities } from './identities';

/** Name of the group of rare causes, and of the rows that say none. */
export const otherCauses = 'other';
/** The number of a row without a cause. */
export const noCause = 0;

/** Numbers causes by name, in any case: the spelling that came first is the name. */
export class CauseNumbers {
  private readonly spellings = new Identities();
  private readonly first: string[] = [];

  constructor() {
    this.numberOf(otherCauses);
  }

  get names(): readonly string[] {
    return this.first;
  }

  numberOf(cause: string): number {
    const number = this.spellings.numberOf(cause.toLowerCase());
    if (number === this.first.length) this.first.push(cause);
    return number;
  }
}
