import { decimalOf, NumbersOfDecimals } from './numbers-of-decimals';

/** Numbers names from 0 in the order in which they are first met, so that counting can use arrays. */
export class Identities {
  /** Of names that are decimal numbers, as most employees' are; a table of texts takes several times as long. */
  private readonly ofDecimals = new NumbersOfDecimals();
  private readonly ofOthers = new Map<string, number>();
  private readonly inOrder: string[] = [];

  /** The names, each at its number. */
  get names(): readonly string[] {
    return this.inOrder;
  }

  /** The number of a name, which gets one if it is new. */
  numberOf(name: string): number {
    return this.find(name) ?? this.add(name);
  }

  /** The number of a name; undefined when it is new. */
  find(name: string): number | undefined {
    const decimal = decimalOf(name);
    return decimal < 0 ? this.ofOthers.get(name) : this.ofDecimals.find(decimal);
  }

  /** Gives a new name the next number. */
  add(name: string): number {
    const number = this.inOrder.push(name) - 1;
    this.addOther(name, number);
    return number;
  }

  /** Lets a number go by another name as well. */
  addOther(name: string, number: number): void {
    const decimal = decimalOf(name);
    if (decimal < 0) this.ofOthers.set(name, number);
    else this.ofDecimals.set(decimal, number);
  }
}
