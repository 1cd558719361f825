import { HostError, NotEmulated } from './errors';
import { findMember, type HostObject } from './host-object';
import { ObjectPaths, type Roots } from './object-paths';
import { asJson, identityOf, query, selectionOf } from './query';
import { ActionType, type Action, type ActionResult, type Answer, type RequestBody } from './request';

/** What the interpreter needs to know of the host around it. */
export interface ProtocolHost extends Roots {
  /** Gives an object a name under which later requests find it again. */
  keep(object: HostObject): string;
  /** Resolves when the spreadsheet has calculated what was written. */
  settled(): Promise<void>;
  /** The add-in begins or ends to listen to an event of an object. */
  listen(eventName: string, target: string, begins: boolean): void;
  /** Is told of everything that was asked for and is not emulated. */
  missing(what: string): void;
}

/** Listening is a method of the object in the protocol: `_RegisterDataChangedEvent`. */
const LISTENING = /^_(Register|Unregister)(\w+Event)$/;

/**
 * Answers one request of office.js: runs its actions in order and stops at the first that fails, keeping what came
 * before it, as Excel does. It knows nothing of spreadsheets.
 */
export async function processQuery(host: ProtocolHost, body: RequestBody): Promise<Answer> {
  const paths = new ObjectPaths(body, host);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await perform(host, paths, action) });
    } catch (error) {
      return { Results: results, Error: describe(host, paths, action, index, error) };
    }
  }
  return { Results: results };
}

async function perform(host: ProtocolHost, paths: ObjectPaths, action: Action): Promise<unknown> {
  switch (action.ActionType) {
    case ActionType.Instantiate: {
      const object = await paths.resolve(action.ObjectPathId);
      return object && identityOf(object);
    }
    case ActionType.Query:
      return load(host, paths, action);
    case ActionType.QueryAsJson:
      return asJson(await load(host, paths, action));
    case ActionType.Method:
      return callMethod(host, paths, action);
    case ActionType.SetProperty: {
      const [value] = await paths.arguments(action.ArgumentInfo);
      return assign(await paths.require(action.ObjectPathId), action.Name ?? '', value);
    }
    case ActionType.Update:
      return update(paths, action);
    case ActionType.Trace:
    case ActionType.EnsureUnchanged:
      return null;
    default:
      throw new NotEmulated(`action type ${action.ActionType}`);
  }
}

async function load(host: ProtocolHost, paths: ObjectPaths, { ObjectPathId, QueryInfo }: Action): Promise<unknown> {
  const object = await paths.resolve(ObjectPathId);
  await host.settled();
  return query(object, selectionOf(QueryInfo), QueryInfo);
}

async function callMethod(host: ProtocolHost, paths: ObjectPaths, { ObjectPathId, Name = '', ArgumentInfo }: Action): Promise<unknown> {
  if (Name === '_KeepReference') {
    const kept = await paths.resolve(ObjectPathId);
    if (kept) kept.referenceId ??= host.keep(kept);
    return null;
  }
  const object = await paths.require(ObjectPathId);
  const [, verb, eventName = ''] = LISTENING.exec(Name) ?? [];
  if (object.events?.names.includes(eventName)) {
    host.listen(eventName, object.events.target, verb === 'Register');
    return null;
  }
  const method = findMember(object, Name)?.call;
  if (!method) throw new NotEmulated(`${object.typeName}.${Name}()`);
  const value = await method.apply(object, await paths.arguments(ArgumentInfo));
  return value ?? null;
}

async function assign(object: HostObject, name: string, value: unknown): Promise<null> {
  const setter = findMember(object, name)?.set;
  if (!setter) throw new NotEmulated(`${object.typeName}.${name} (set)`);
  await setter.call(object, value);
  return null;
}

async function update(paths: ObjectPaths, { ObjectPathId, ObjectState = {} }: Action): Promise<null> {
  const object = await paths.require(ObjectPathId);
  for (const [name, value] of Object.entries(ObjectState)) await assign(object, name, value);
  return null;
}

function describe(host: ProtocolHost, paths: ObjectPaths, action: Action, index: number, error: unknown): Answer['Error'] {
  if (error instanceof NotEmulated) host.missing(error.what);
  if (!(error instanceof HostError)) console.error(error);
  const { code, message, status } = error instanceof HostError ? error : new HostError('GeneralException', String(error));
  const Location = paths.location(action.ObjectPathId, action.Name);
  return { Code: code, Message: message, Location, ActionIndex: index, HttpStatusCode: status };
}
