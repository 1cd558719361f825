import { XMLParser } from 'fast-xml-parser';

/** An element of an XML document; its name keeps the prefix, as in bt:Url. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
  readonly parent: Element | undefined;
}

type ParsedNode = Readonly<Record<string, unknown>>;

const attributesKey = ':@';
const textKey = '#text';

/** Parses a document; gives its root element. */
export function parseElement(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root] = parser.parse(xml) as ParsedNode[];
  if (!root) throw new Error('The document has no element.');
  return elementOf(root, undefined);
}

/** An element and all below it, in the order of the document. */
export function withDescendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** All elements of a name, at any depth. */
export function allNamed(root: Element, name: string): readonly Element[] {
  return withDescendants(root).filter((element) => element.name === name);
}

function elementOf(node: ParsedNode, parent: Element | undefined): Element {
  const name = Object.keys(node).find((key) => key !== attributesKey) ?? '';
  const inside = node[name] as ParsedNode[];
  const children: Element[] = [];
  const element: Element = {
    name,
    attributes: (node[attributesKey] ?? {}) as Record<string, string>,
    text: inside.map((child) => (typeof child[textKey] === 'string' ? child[textKey] : '')).join(''),
    children,
    parent,
  };
  children.push(...inside.filter((child) => !(textKey in child)).map((child) => elementOf(child, element)));
  return element;
}
