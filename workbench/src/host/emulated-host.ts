import type { Engine } from '../engine/engine';
import { Events, type HostMessage } from './events';
import type { Host, InvocationResult, Pane } from './host';
import type { ProtocolHost } from './protocol';
import { References } from './references';
import { createService } from './types/services';
import { Workbook } from './types/workbook';
import { Worksheet } from './types/worksheet';
import { emptyState, type WorkbookState } from './workbook-state';

/** What the host is built into. */
export interface Surroundings {
  readonly engine: Engine;
  readonly pane: Pane;
  /** Sends messages to the add-in without being asked. */
  send(messages: HostMessage[]): void;
  chartsChanged(): void;
  colorScalesChanged(): void;
  customFunctionResults(results: readonly InvocationResult[]): void;
  customFunctionsReady(): void;
  missing(what: string): void;
}

/** The emulated Excel: what its objects work on, and what the interpreter of requests asks of it. */
export class EmulatedHost implements Host, ProtocolHost {
  readonly engine: Engine;
  readonly pane: Pane;
  readonly references = new References();
  readonly events: Events;
  state: WorkbookState = emptyState();

  constructor(private readonly surroundings: Surroundings) {
    this.engine = surroundings.engine;
    this.pane = surroundings.pane;
    this.events = new Events((messages) => surroundings.send(messages));
  }

  workbook(): Workbook {
    return new Workbook(this);
  }

  worksheet(sheetId: string): Worksheet {
    return new Worksheet(this, sheetId);
  }

  service(name: string) {
    return createService(this, name);
  }

  kept(referenceId: string) {
    return this.references.find(referenceId);
  }

  keep(object: Parameters<ProtocolHost['keep']>[0]): string {
    return this.references.keep(object);
  }

  settled(): Promise<void> {
    return this.engine.calculation.settled();
  }

  listen(eventName: string, target: string, begins: boolean): void {
    this.events.listen(eventName, target, begins);
  }

  missing(what: string): void {
    this.surroundings.missing(what);
  }

  chartsChanged(): void {
    this.surroundings.chartsChanged();
  }

  colorScalesChanged(): void {
    this.surroundings.colorScalesChanged();
  }

  customFunctionResults(results: readonly InvocationResult[]): void {
    this.surroundings.customFunctionResults(results);
  }

  customFunctionsReady(): void {
    this.surroundings.customFunctionsReady();
  }

  /** The pane was loaded anew: what it had kept and listened to is gone with it. */
  forgetAddIn(): void {
    this.references.releaseAll();
    this.events.clear();
  }
}
