/** Numbers names from 0 in the order in which they are first met, so that counting can use arrays. */
export class Identities {
  private readonly known = new Map<string | number, number>();
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
    return this.known.get(keyOf(name));
  }

  /** Gives a new name the next number. */
  add(name: string): number {
    const number = this.inOrder.push(name) - 1;
    this.addOther(name, number);
    return number;
  }

  /** Lets a number go by another name as well. */
  addOther(name: string, number: number): void {
    this.known.set(keyOf(name), number);
  }
}

/** So many digits write a number that an engine finds in much less time than a text. */
const mostDigits = 9;

const zero = 0x30;

/** What a name is found by: the number that it writes in digits, without zeros before it, or else the name. No two have the same. */
function keyOf(name: string): string | number {
  const { length } = name;
  if (length < 1 || length > mostDigits || (length > 1 && name.charCodeAt(0) === zero)) return name;
  let number = 0;
  for (let place = 0; place < length; place++) {
    const digit = name.charCodeAt(place) - zero;
    if (digit < 0 || digit > 9) return name;
    number = 10 * number + digit;
  }
  return number;
}
