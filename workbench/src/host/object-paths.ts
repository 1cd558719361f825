import { HostError, itemNotFound, NotEmulated } from './errors';
import { findMember, HostCollection, HostObject } from './host-object';
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from './request';

/** Where object paths begin. */
export interface Roots {
  workbook(): HostObject;
  /** A service that office.js makes by its full name, e.g. `Microsoft.ExcelServices.CustomFunctions`. */
  service(name: string): HostObject;
  /** An object that the add-in has kept, or null when it has let it go. */
  kept(referenceId: string): HostObject | null;
}

/** Finds the objects of one request. Each path is walked once: an `Add` in a path has a side effect. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
  ) {}

  /** The object at a path, or null for a null object. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    const object = await this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The object at a path, for an action that needs one. */
  async require(id: number): Promise<HostObject> {
    const object = await this.resolve(id);
    if (!object) throw itemNotFound();
    return object;
  }

  /** Where an error happened, as office.js shows it in `debugInfo`. */
  location(id: number, memberName?: string): string {
    const path = this.body.ObjectPaths[id];
    const owner = this.found.get(id) ?? this.found.get(path?.ParentObjectPathId ?? -1);
    const name = memberName || path?.Name || 'getItem';
    return `${owner?.typeName ?? 'Object'}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  /** Arguments with the objects they refer to in their places. */
  async arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): Promise<unknown[]> {
    return Promise.all(Arguments.map((value, index) => this.argument(value, ReferencedObjectPathIds?.[index])));
  }

  private async argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (Array.isArray(pathId) && Array.isArray(value)) {
      return Promise.all(value.map((inner, index) => this.argument(inner, (pathId as unknown[])[index])));
    }
    if (typeof pathId === 'number' && pathId !== 0) return this.resolve(pathId);
    return this.option(value);
  }

  /** Objects may also hide in an option object: `{ range: { _ObjectPathId: 9 } }`. */
  private async option(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    const entries = await Promise.all(Object.entries(value).map(async ([key, inner]) => [key, await this.option(inner)] as const));
    return Object.fromEntries(entries);
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.roots.workbook();
      case PathType.NewObject:
        return this.roots.service(path.Name);
      case PathType.ReferenceId:
        return this.kept(path.Name);
      case PathType.Null:
        return null;
      case PathType.Method:
        return this.call(path);
      case PathType.Property:
        return this.navigate(path);
      case PathType.Indexer:
        return this.item(path);
      default:
        throw new NotEmulated(`object path type ${path.ObjectPathType}`);
    }
  }

  private kept(referenceId: string): HostObject {
    const object = this.roots.kept(referenceId);
    if (!object) throw new HostError('InvalidObjectPath');
    return object;
  }

  private async call(path: ObjectPath): Promise<HostObject | null> {
    const owner = await this.resolve(path.ParentObjectPathId ?? -1);
    if (!owner) {
      if (path.Name.endsWith('OrNullObject')) return null;
      throw itemNotFound();
    }
    const method = findMember(owner, path.Name)?.call;
    if (!method) throw new NotEmulated(`${owner.typeName}.${path.Name}()`);
    return asObject(await method.apply(owner, await this.arguments(path.ArgumentInfo)), owner, path.Name);
  }

  private async navigate(path: ObjectPath): Promise<HostObject | null> {
    const owner = await this.resolve(path.ParentObjectPathId ?? -1);
    if (!owner) return null;
    const getter = findMember(owner, path.Name)?.get;
    if (!getter) throw new NotEmulated(`${owner.typeName}.${path.Name}`);
    return asObject(await getter.call(owner), owner, path.Name);
  }

  private async item(path: ObjectPath): Promise<HostObject> {
    const owner = await this.require(path.ParentObjectPathId ?? -1);
    if (!(owner instanceof HostCollection)) throw new NotEmulated(`${owner.typeName}.getItem()`);
    const [key] = await this.arguments(path.ArgumentInfo);
    const member = owner.find(key);
    if (!member) throw itemNotFound();
    return member;
  }
}

function asObject(result: unknown, owner: HostObject, name: string): HostObject | null {
  if (result === null || result instanceof HostObject) return result;
  throw new NotEmulated(`${owner.typeName}.${name} as an object`);
}
