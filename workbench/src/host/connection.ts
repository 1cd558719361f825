import { answerCommonCall, type CommonCall } from './agave';
import type { HostMessage } from './events';
import { RequestFailures, type TransportFailure } from './failures';
import { processQuery, type ProtocolHost } from './protocol';
import { ActionType, PathType, type Action, type Answer, type RequestBody } from './request';

/** What the bridge in the pane says. `rich` carries the Excel API, `common` the Common API. */
export type FromPane = { readonly kind: 'rich' | 'common'; readonly text: string } | { readonly kind: 'loaded' };
/** What the workbench says to the bridge. */
export type ToPane =
  | { readonly kind: 'rich'; readonly text: string }
  | { readonly kind: 'common'; readonly callbackId: string; readonly values: readonly unknown[] };

interface RichRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RequestBody | string };
}
const REQUEST = 1;
const RESPONSE = 2;
const PUSH = 3;

/** The line to the pane: takes its requests one at a time, as Excel does, and sends it what it did not ask for. */
export class Connection {
  readonly failures = new RequestFailures();
  private port: Pick<MessagePort, 'postMessage'> | null = null;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: ProtocolHost,
    private readonly language: string,
    private readonly onLoaded: () => void,
  ) {}

  /** The pane has been loaded and speaks through this port. */
  connect(port: MessagePort): void {
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<FromPane>) => this.receive(data);
  }

  push(messages: readonly HostMessage[]): void {
    this.post({ kind: 'rich', text: JSON.stringify({ type: PUSH, message: { entries: messages } }) });
  }

  private post(message: ToPane): void {
    this.port?.postMessage(message);
  }

  private receive(message: FromPane): void {
    if (message.kind === 'loaded') this.onLoaded();
    else if (message.kind === 'common') this.answerCommon(JSON.parse(message.text) as CommonCall);
    else {
      const request = JSON.parse(message.text) as RichRequest;
      if (request.type === REQUEST) this.last = this.last.then(() => this.answerRich(request));
    }
  }

  private answerCommon(call: CommonCall): void {
    const values = answerCommonCall(call, this.language, (what) => this.host.missing(what));
    if (values && call.callbackId) this.post({ kind: 'common', callbackId: call.callbackId, values });
  }

  private async answerRich({ id, message }: RichRequest): Promise<void> {
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    const failure = isOwnTraffic(body) ? null : this.failures.next();
    if (failure) return this.fail(id, failure);
    this.respond(id, 200, await processQuery(this.host, body));
  }

  private async fail(id: number, { status, code, message, afterMs }: TransportFailure): Promise<void> {
    if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
    this.respond(id, status, { error: { code, message } });
  }

  private respond(id: number, statusCode: number, body: Answer | object): void {
    const message = { statusCode, headers: {}, body: JSON.stringify(body) };
    this.post({ kind: 'rich', text: JSON.stringify({ id, type: RESPONSE, message }) });
  }
}

/** Whether a request is office.js's own: its services, and the results of custom functions. */
export function isOwnTraffic({ Actions, ObjectPaths }: RequestBody): boolean {
  const startsAtService = ({ ObjectPathId }: Action): boolean => {
    let path = ObjectPaths[ObjectPathId];
    while (path?.ParentObjectPathId !== undefined && path.ParentObjectPathId > 0) path = ObjectPaths[path.ParentObjectPathId];
    return path?.ObjectPathType === PathType.NewObject;
  };
  const isMade = ({ ActionType: type }: Action): boolean => type === ActionType.Instantiate;
  return Actions.some(startsAtService) && Actions.every((action) => startsAtService(action) || isMade(action));
}
