import { Identities } from './identities';

/** Name of the group of rare causes, and of the rows that say none. */
export const otherCauses = 'other';
/** The number of a row that says none. */
export const unnamed = 0;

/** Numbers names in any case: the spelling that came first is the name. */
export class NamesInAnyCase {
  private readonly spellings = new Identities();
  private readonly first: string[] = [];

  /** @param nothing the name at 0, of the rows that say none */
  constructor(nothing: string) {
    this.numberOf(nothing);
  }

  get names(): readonly string[] {
    return this.first;
  }

  numberOf(name: string): number {
    const number = this.spellings.numberOf(name.toLowerCase());
    if (number === this.first.length) this.first.push(name);
    return number;
  }
}
