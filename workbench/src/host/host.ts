import type { Engine } from '../engine/engine';
import type { Events } from './events';
import type { HostObject } from './host-object';
import type { References } from './references';
import type { WorkbookState } from './workbook-state';

/** One result of a custom function as the runtime sends it: `[id, true, value]` or `[id, false, message, code]`. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: unknown];

/** What the objects of the emulated object model work on. */
export interface Host {
  readonly engine: Engine;
  readonly references: References;
  readonly events: Events;
  /** Replaced when another workbook is opened. */
  state: WorkbookState;
  /** The object of a worksheet, for the objects that lie below it. */
  worksheet(sheetId: string): HostObject;
  /** Colors the cells under color scales anew. */
  colorScalesChanged(): void;
  /** Draws the charts anew. */
  chartsChanged(): void;
  customFunctionResults(results: readonly InvocationResult[]): void;
  /** The runtime is ready to be called. */
  customFunctionsReady(): void;
  readonly pane: Pane;
}

/** The task pane. Closed, it is out of sight, but its code keeps running. */
export interface Pane {
  isOpen(): boolean;
  open(): void;
  close(): void;
}
