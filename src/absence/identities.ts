/** Numbers names from 0 in the order in which they are first met, so that counting can use arrays. */
export class Identities {
  private readonly known = new Map<string, number>();
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
    return this.known.get(name);
  }

  /** Gives a new name the next number. */
  add(name: string): number {
    const number = this.inOrder.push(name) - 1;
    this.known.set(name, number);
    return number;
  }

  /** Lets a number go by another name as well. */
  addOther(name: string, number: number): void {
    this.known.set(name, number);
  }
}
