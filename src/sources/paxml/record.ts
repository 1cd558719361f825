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

  /** The element of a text; undefined when it is not well-formed. */
  static parse(name: string, text: string): XmlRecord | undefined {
    // The same check is also a package of its own; this one comes with the parser.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (XMLValidator.validate(text) !== true) return undefined;
    const node = (parser.parse(text) as Node)[name];
    return isNode(node) ? new XmlRecord(node) : undefined;
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
