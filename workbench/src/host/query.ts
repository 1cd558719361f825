import { NotEmulated } from './errors';
import { findMember, HostCollection, HostObject, membersOf } from './host-object';
import type { QueryInfo } from './request';

type Loaded = Record<string, unknown>;
type Selection = readonly (readonly string[])[];
const EVERYTHING: Selection = [['*']];

/** What a load asks for: `format/fill/color` is a path, `*` all that is no object. */
export function selectionOf({ Select = [], Expand = [] }: QueryInfo = {}): Selection {
  return [...Select, ...Expand].map((text) => text.split(/[/.]/).filter(Boolean));
}

/** Answers a load. Without a selection every scalar is given; the names of the answer are the server's. */
export async function query(object: HostObject | null, selection: Selection, window: QueryInfo = {}): Promise<Loaded | null> {
  if (!object) return null;
  return object instanceof HostCollection ? queryCollection(object, selection, window) : queryObject(object, selection);
}

async function queryObject(object: HostObject, selection: Selection): Promise<Loaded> {
  const loaded: Loaded = identityOf(object);
  const nested = new Map<string, string[][]>();
  for (const [first = '*', ...rest] of selection.length === 0 ? EVERYTHING : selection) {
    if (first === '*') Object.assign(loaded, await allScalars(object));
    else if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest]);
    else Object.assign(loaded, await loadOne(object, first));
  }
  for (const [name, paths] of nested) Object.assign(loaded, await loadNested(object, name, paths));
  return loaded;
}

async function queryCollection(collection: HostCollection, selection: Selection, { Top, Skip = 0 }: QueryInfo): Promise<Loaded> {
  const ownPaths = selection.filter((path) => path.length === 1 && path[0]?.toLowerCase() === 'count');
  const memberPaths = selection.filter((path) => !ownPaths.includes(path)).map(withoutItems);
  const members = collection.members().slice(Skip, Top === undefined ? undefined : Skip + Top);
  const loaded: Loaded = {};
  for (const [name = ''] of ownPaths) Object.assign(loaded, await loadOne(collection, name));
  const items: (Loaded | null)[] = [];
  for (const member of members) items.push(await query(member, selection.length === 0 ? EVERYTHING : memberPaths));
  return { ...loaded, _Items: items };
}

/** `load(['items/name'])` keeps its `items`; `load('items/name')` has lost it on the way. */
function withoutItems(path: readonly string[]): readonly string[] {
  if (path[0]?.toLowerCase() !== 'items') return path;
  return path.length > 1 ? path.slice(1) : ['*'];
}

async function loadOne(object: HostObject, name: string): Promise<Loaded> {
  const getter = findMember(object, name);
  if (!getter?.get) throw new NotEmulated(`${object.typeName}.${name}`);
  const value = await getter.get.call(object);
  return { [getter.name]: value instanceof HostObject ? await query(value, EVERYTHING) : value };
}

async function loadNested(object: HostObject, name: string, paths: string[][]): Promise<Loaded> {
  const getter = findMember(object, name);
  if (!getter?.get) throw new NotEmulated(`${object.typeName}.${name}/${paths.map((path) => path.join('/')).join(',')}`);
  const value = await getter.get.call(object);
  if (value !== null && !(value instanceof HostObject)) throw new NotEmulated(`${object.typeName}.${name}/${paths[0]?.join('/')}`);
  return { [getter.name]: await query(value, paths) };
}

async function allScalars(object: HostObject): Promise<Loaded> {
  const loaded: Loaded = {};
  for (const { name, get } of membersOf(object).values()) {
    if (!get || name.startsWith('_')) continue;
    const value = await get.call(object);
    if (!(value instanceof HostObject)) loaded[name] = value;
  }
  return loaded;
}

/** The fields by which office.js finds the object again. */
export function identityOf(object: HostObject): Loaded {
  return { ...object.identity(), ...(object.referenceId && { _ReferenceId: object.referenceId }) };
}

/** The same answer as `retrieve` wants it: small first letters, `items` instead of `_Items`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [jsonKey(key), asJson(inner)]));
}

function jsonKey(key: string): string {
  if (key === '_Items') return 'items';
  return key.startsWith('_') ? key : key.charAt(0).toLowerCase() + key.slice(1);
}
