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
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const number = this.inOrder.push(name) - 1;
    this.known.set(name, number);
    return number;
  }
}
