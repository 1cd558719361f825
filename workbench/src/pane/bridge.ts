import type { FromPane, ToPane } from '../host/connection';

/*
 * Loaded in the pane before office.js, which then believes that it runs in Excel for Mac: it sends what it has to say
 * through the two globals made here, and the bridge carries it to the workbench.
 */

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** office.js puts its own receiver here. */
  onMessageFromHost: ((text: string) => void) | null;
}
interface OfficeGlobals {
  _richApiNativeBridge: NativeBridge;
  webkit: { messageHandlers: { Agave: { postMessage(text: string): void } } };
  OSF: { ScriptMessaging: { agaveHostCallback(callbackId: string, values: readonly unknown[]): void } };
}

const globals = window as unknown as OfficeGlobals;
const channel = new MessageChannel();
const say = (message: FromPane): void => channel.port1.postMessage(message);
parent.postMessage('workbench-pane', location.origin, [channel.port2]);

const native: NativeBridge = { sendMessageToHost: (text) => say({ kind: 'rich', text }), onMessageFromHost: null };
globals._richApiNativeBridge = native;
globals.webkit = { messageHandlers: { Agave: { postMessage: (text) => say({ kind: 'common', text }) } } };

channel.port1.onmessage = ({ data }: MessageEvent<ToPane>) => {
  if (data.kind === 'rich') native.onMessageFromHost?.(data.text);
  else globals.OSF.ScriptMessaging.agaveHostCallback(data.callbackId, data.values);
};
window.addEventListener('load', () => say({ kind: 'loaded' }));
