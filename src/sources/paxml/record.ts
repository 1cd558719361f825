import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isBlank } from '../cells/read-cell';

/**
 * Entities are not processed: PAXml has no DOCTYPE (a file with one is refused before), so that only XML's own five and
 * character numbers can occur, and those are made letters by `plainText`.
 */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  alwaysCreateTextNode: true,
});

type Node = Readonly<Record<string, unknown>>;

/** One element with its attributes and children, as text. */
export class XmlRecord {
  private constructor(private readonly node: Node) {}

  /**
   * The elements of texts, in their order; undefined for one that is not well-formed. They are parsed together, which is ten
   * times as fast as one by one, and one by one when one of them is broken.
   */
  static parseAll(elements: readonly { readonly name: string; readonly text: string }[]): (XmlRecord | undefined)[] {
    const nodes = nodesOf(elements.map(({ text }) => text).join(''));
    const next = new Map([...nodes].map(([name, named]) => [name, named.values()]));
    const isComplete = elements.length === [...nodes.values()].reduce((sum, named) => sum + named.length, 0);
    if (!isComplete) return elements.length === 1 ? [undefined] : elements.flatMap((element) => XmlRecord.parseAll([element]));
    return elements.map(({ name }) => {
      const node = next.get(name)?.next().value;
      return node && new XmlRecord(node);
    });
  }

  /** An attribute's text; undefined when it is missing or blank. */
  attribute(name: string): string | undefined {
    return textIn(this.node[`@${name}`]);
  }

  /** The first child's text of a name; undefined when it is missing or blank. */
  text(name: string): string | undefined {
    return this.children(name)[0]?.ownText();
  }

  /** Whether there is a child of a name, blank or not. */
  has(name: string): boolean {
    return this.children(name).length > 0;
  }

  children(name: string): XmlRecord[] {
    const given = this.node[name];
    const nodes: unknown[] = Array.isArray(given) ? given : [given];
    return nodes.filter(isNode).map((node) => new XmlRecord(node));
  }

  ownText(): string | undefined {
    return textIn(this.node['#text']);
  }
}

/** The nodes of elements that stand side by side, by name; none when they are not well-formed. */
function nodesOf(text: string): Map<string, readonly Node[]> {
  const together = `<all>${text}</all>`;
  // The same check is also a package of its own; this one comes with the parser.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (XMLValidator.validate(together) !== true) return new Map();
  const { all } = parser.parse(together) as { readonly all: Node };
  const named = Object.entries(all).map(([name, given]) => [name, (Array.isArray(given) ? given : [given]).filter(isNode)] as const);
  return new Map(named);
}

function isNode(given: unknown): given is Node {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function textIn(given: unknown): string | undefined {
  return typeof given === 'string' && !isBlank(given) ? plainText(given.trim()) : undefined;
}

const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plainText(text: string): string {
  return text.replace(
    /&(#\d{1,6}|lt|gt|quot|apos|amp);/g,
    (_, name: string) => letters[name] ?? String.fromCharCode(Number(name.slice(1))),
  );
}
