import { InputError, type Fault } from '../../values/problem';

/** An element of a file, cut out as text: from its first `<` to its last `>`. */
export interface Element {
  readonly name: string;
  readonly text: string;
  /** Number among the elements of its name, from 1. */
  readonly number: number;
  readonly fault?: Fault;
}

/** The schedule of one person over many years is shorter than this. */
const longestElement = 1 << 21;

/** What is no element, from its beginning to its end. */
const skipped: readonly { begins: string; ends: string }[] = [
  { begins: '<!--', ends: '-->' },
  { begins: '<![CDATA[', ends: ']]>' },
  { begins: '<?', ends: '?>' },
];

/** No mark and no name that matters is longer; a piece of text may end within one. */
const longestMark = 40;

/**
 * Cuts the wanted elements out of XML text as it comes. One that is broken is a fault, and the rest of the file is still
 * read: a payroll file that an export program has cut off, or in which one row is bad, keeps its other rows.
 */
export class ElementScanner {
  private hasRoot = false;
  private rest = '';
  private skipTo: string | undefined;
  private found: Element[] = [];
  private readonly counts = new Map<string, number>();
  /** Where something begins that matters: a mark, the root or a wanted element. */
  private readonly beginning: RegExp;

  /** @param names the wanted elements, none of which stands inside another */
  constructor(
    private readonly root: string,
    names: readonly string[],
  ) {
    this.beginning = new RegExp(`<(?:[!?]|(${[root, ...names].join('|')})(?=[\\s/>]|$))`, 'g');
  }

  /**
   * The elements that a piece of text completes.
   *
   * @throws {InputError} at an element before the root, and at a DOCTYPE: PAXml has none, and one may define entities that expand without end
   */
  add(text: string): Element[] {
    this.rest += text;
    return this.scan(false);
  }

  /**
   * What is left when no text is.
   *
   * @throws {InputError} when the root has not been met
   */
  finish(): Element[] {
    const elements = this.scan(true);
    this.requireRoot();
    if (this.skipTo === undefined) return elements;
    return [...elements, this.element('comment', '', { code: 'broken-off', given: '!--' })];
  }

  private scan(isLast: boolean): Element[] {
    this.found = [];
    let place = 0;
    for (let next = this.step(place, isLast); next !== place; next = this.step(place, isLast)) place = next;
    this.rest = this.rest.slice(place);
    return this.found;
  }

  /** Where to go on from a place; the same place when more text is needed, or all is read. */
  private step(place: number, isLast: boolean): number {
    if (this.skipTo !== undefined) return this.leaveSkipped(place, this.skipTo);
    const whole = isLast ? this.rest.length : Math.max(place, this.rest.length - longestMark);
    this.beginning.lastIndex = place;
    const met = this.beginning.exec(this.rest);
    if (met === null || (met.index >= whole && !isLast)) return whole;
    const [, name] = met;
    if (name === undefined) return this.enterSkipped(met.index);
    this.hasRoot ||= name === this.root;
    this.requireRoot();
    return name === this.root ? met.index + 1 : this.wanted(name, met.index, isLast);
  }

  private requireRoot(): void {
    if (!this.hasRoot) throw new InputError([{ argument: 'file', code: 'not-paxml' }]);
  }

  private enterSkipped(place: number): number {
    refuseDoctype(this.rest.slice(place, place + longestMark));
    const mark = skipped.find(({ begins }) => this.rest.startsWith(begins, place));
    if (!mark) return place + 1;
    this.skipTo = mark.ends;
    return place + mark.begins.length;
  }

  private leaveSkipped(place: number, ends: string): number {
    const end = this.rest.indexOf(ends, place);
    if (end < 0) return Math.max(place, this.rest.length - ends.length + 1);
    this.skipTo = undefined;
    return end + ends.length;
  }

  /** Keeps the wanted element that begins at a place, or its fault. It ends before another of its name begins. */
  private wanted(name: string, place: number, isLast: boolean): number {
    const another = tagIn(this.rest, `<${name}`, place + 1);
    const text = this.rest.slice(place, another ?? this.rest.length);
    const length = lengthOfElement(text, name);
    if (length !== undefined) return this.keep(name, text.slice(0, length), place + length);
    if (another !== undefined) return this.keep(name, '', another, { code: 'malformed-element', given: name });
    if (text.length > longestElement) return this.keep(name, '', place + 1, { code: 'too-long', most: longestElement });
    return isLast ? this.keep(name, '', place + 1, { code: 'broken-off', given: name }) : place;
  }

  private keep(name: string, text: string, next: number, fault?: Fault): number {
    if (text.includes('<!')) refuseDoctype(text);
    this.found.push(this.element(name, text, fault));
    return next;
  }

  private element(name: string, text: string, fault?: Fault): Element {
    const number = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, number);
    return { name, text, number, fault };
  }
}

function refuseDoctype(text: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new InputError([{ argument: 'file', code: 'forbidden-doctype' }]);
}

/** Length of the element that a text begins with; undefined when the text ends before it. */
function lengthOfElement(text: string, name: string): number | undefined {
  const opened = text.indexOf('>');
  if (opened < 0) return undefined;
  if (text[opened - 1] === '/') return opened + 1;
  const closing = tagIn(text, `</${name}`, opened);
  const closed = closing === undefined ? -1 : text.indexOf('>', closing);
  return closed < 0 ? undefined : closed + 1;
}

/** Where a tag of exactly this name begins, at a place or later: `<person` is not in `<personal>`. */
function tagIn(text: string, tag: string, from: number): number | undefined {
  for (let place = text.indexOf(tag, from); place >= 0; place = text.indexOf(tag, place + 1)) {
    if (/[\s/>]/.test(text[place + tag.length] ?? '>')) return place;
  }
  return undefined;
}
