/**
 * An object of the emulated object model.
 *
 * Members whose names begin with a capital (or `_` and a capital) are the server's, as they stand in requests: getters
 * answer loads, setters take assignments, methods are called. A getter that gives another HostObject, or null for one
 * that does not exist, is a navigation. Members that begin with a small letter are the workbench's own and cannot be reached
 * from a request.
 */
export abstract class HostObject {
  /** The server's name of the type, for error locations and the list of what is not emulated. */
  abstract readonly typeName: string;
  /** The name under which the add-in keeps the object between requests, once it has asked to. */
  referenceId?: string;
  /** The events that the add-in may listen to, and the target under which they are told. */
  readonly events?: { readonly target: string; readonly names: readonly string[] };

  /** The fields by which office.js finds the object again: `Id`, `_Id` or none. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: `items` of the public object model. */
export abstract class HostCollection extends HostObject {
  abstract members(): HostObject[];

  /** The member with that name or id, or null. */
  abstract find(key: unknown): HostObject | null;

  get Count(): number {
    return this.members().length;
  }

  GetCount(): number {
    return this.members().length;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    return this.find(key);
  }
}

/** A member of the object model, found by reflection. */
export interface Member {
  /** As the class spells it. */
  readonly name: string;
  readonly get?: (this: HostObject) => unknown;
  readonly set?: (this: HostObject, value: unknown) => unknown;
  readonly call?: (this: HostObject, ...callArguments: unknown[]) => unknown;
}

const membersByType = new WeakMap<object, Map<string, Member>>();

/** Finds a member by its name; requests spell names in more than one case. */
export function findMember(object: HostObject, name: string): Member | undefined {
  return membersOf(object).get(name.toLowerCase());
}

/** All members of an object, the inherited ones included. */
export function membersOf(object: HostObject): Map<string, Member> {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = membersByType.get(prototype) ?? collectMembers(prototype);
  membersByType.set(prototype, known);
  return known;
}

const isExposed = (name: string): boolean => /^_?[A-Z]/.test(name);

function toMember(name: string, descriptor: PropertyDescriptor): Member {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- a member is called on the object that it was found for
  return { name, get: descriptor.get, set: descriptor.set, call: descriptor.value as Member['call'] };
}

function collectMembers(prototype: object): Map<string, Member> {
  const parent: unknown = Object.getPrototypeOf(prototype);
  const members = new Map(prototype === HostObject.prototype ? [] : collectMembers(parent as object));
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (isExposed(name)) members.set(name.toLowerCase(), toMember(name, descriptor));
  }
  return members;
}
