import { formatAddress, oneCell } from '../engine/a1';
import { BUSY, CellError, isError, type CellPlace, type Engine, type FunctionArgument, type FunctionValue } from '../engine/engine';
import type { HostMessage } from '../host/events';
import type { InvocationResult } from '../host/host';
import { toWireArguments, type ArgumentRules } from './arguments';
import { Invocations, type Invocation } from './invocations';
import type { CustomFunction, Metadata } from './metadata';
import { readOutcome } from './results';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** What a call allows, as the runtime reads it. */
const Flag = { cancelable: 1, streaming: 2, errors: 4 } as const;

/**
 * The custom functions of the add-in. A cell's formula is answered at once: with the result, when there is one, else
 * with #BUSY!, and the call goes to the add-in's runtime together with all others of the same calculation. When results come
 * back, their cells are calculated again.
 */
export class CustomFunctions {
  private readonly invocations = new Invocations((invocation) => this.cancel(invocation));
  private queue: HostMessage[] = [];
  private isSendScheduled = false;
  private isReady = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly send: (messages: HostMessage[]) => void,
    private readonly emptyCells: ArgumentRules['emptyCells'],
  ) {
    engine.calculation.onStart(() => this.invocations.beginCalculation());
    engine.calculation.onEnd(() => this.invocations.endCalculation());
    engine.calculation.onRenewal(() => this.invocations.dropAll());
    engine.onCellsChanged((change) =>
      this.invocations.dropWhere((place) => place.sheetId === change.sheetId && change.includes(place.row, place.column)),
    );
    engine.onSheetRemoved((sheetId) => this.invocations.dropWhere((place) => place.sheetId === sheetId));
    engine.onShift((shift) => this.invocations.shift(shift));
  }

  /** Makes the functions known to the formulas. */
  register(namespace: string, { functions, allowErrorForDataTypeAny }: Metadata): void {
    const rules = { emptyCells: this.emptyCells, passErrors: allowErrorForDataTypeAny };
    for (const definition of functions) {
      const name = `${namespace}.${definition.name}`.toUpperCase();
      const { description, parameters } = definition;
      this.engine.functions.register({ name, description, parameters }, (place, given) => this.evaluate(definition, rules, place, given));
    }
  }

  /** The runtime in the pane can be called from now on. */
  ready(): void {
    this.isReady = true;
    this.scheduleSend();
  }

  /** The runtime is gone; the cells wait for the next one. */
  forgetRuntime(): void {
    this.isReady = false;
    const places = [...this.invocations.all()].map(({ place }) => place);
    this.invocations.dropAll();
    this.engine.calculation.recalculate(places);
  }

  receive(results: readonly InvocationResult[]): void {
    const places: CellPlace[] = [];
    for (const result of results) {
      const invocation = this.invocations.answer(result[0], readOutcome(result));
      if (invocation) places.push(invocation.place);
    }
    if (places.length > 0) this.engine.calculation.recalculate(places);
    this.tellWaiting();
  }

  get outstanding(): number {
    return this.invocations.outstanding;
  }

  /** How many calls are remembered: as many as the cells' formulas hold. */
  get remembered(): number {
    return this.invocations.count;
  }

  /** Resolves when every call has its answer. */
  answered(): Promise<void> {
    return this.outstanding === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The sentence that came with the error which the cell shows; empty when it shows none. */
  messageAt(place: CellPlace): string {
    if (!isError(this.engine.cells.value(place.sheetId, place.row, place.column))) return '';
    const own = this.invocations.at(place).map(({ outcome }) => outcome?.messages.get('0,0'));
    return own.find(Boolean) ?? this.messageOfSpill(place);
  }

  /** A cell of a block has its message with the call of the cell that the block spills from. */
  private messageOfSpill({ sheetId, row, column }: CellPlace): string {
    for (const { place, outcome } of this.invocations.all()) {
      if (place.sheetId !== sheetId || !outcome || !this.isShown(place)) continue;
      const message = outcome.messages.get(`${row - place.row},${column - place.column}`);
      if (message) return message;
    }
    return '';
  }

  /** A block that does not fit shows an error of its own, and nothing of what is in it. */
  private isShown({ sheetId, row, column }: CellPlace): boolean {
    return this.engine.cells.value(sheetId, row, column) !== '#SPILL!';
  }

  private evaluate(
    definition: CustomFunction,
    rules: ArgumentRules,
    place: CellPlace,
    given: readonly FunctionArgument[],
  ): FunctionValue | FunctionValue[][] {
    const wireArguments = toWireArguments(definition, given, rules);
    if (wireArguments instanceof CellError) return wireArguments;
    const key = `${definition.id} ${JSON.stringify(wireArguments)}`;
    const known = this.invocations.find(place, key);
    if (known?.outcome) return known.outcome.value;
    if (!known) this.invoke(definition, rules, place, key, wireArguments, given);
    return new CellError(BUSY);
  }

  private invoke(
    { id, options }: CustomFunction,
    rules: ArgumentRules,
    place: CellPlace,
    key: string,
    wireArguments: readonly unknown[],
    given: readonly FunctionArgument[],
  ): void {
    const { stream: isStreaming = false, cancelable: isCancelable = false } = options;
    const invocation = this.invocations.add(place, key, { isStreaming, isCancelable });
    const flags = (isCancelable ? Flag.cancelable : 0) | (isStreaming ? Flag.streaming : 0) | (rules.passErrors ? Flag.errors : 0);
    const call = [invocation.id, id, wireArguments, this.address(place.sheetId, oneCell(place.row, place.column)), flags];
    if (options.requiresParameterAddresses) call.push(given.map(({ area }) => area && this.address(area.sheetId, area.rectangle)));
    this.queue.push(message(INVOKE, call));
    this.scheduleSend();
  }

  private address(sheetId: string, rectangle: Parameters<typeof formatAddress>[1]): string {
    const sheet = this.engine.sheets.list().find(({ id }) => id === sheetId);
    return formatAddress(sheet?.name ?? '', rectangle);
  }

  private scheduleSend(): void {
    if (!this.isReady || this.isSendScheduled || this.queue.length === 0) return;
    this.isSendScheduled = true;
    setTimeout(() => {
      this.isSendScheduled = false;
      const messages = this.queue;
      this.queue = [];
      if (messages.length > 0) this.send(messages);
    }, 0);
  }

  private cancel({ id, isCancelable, isStreaming, outcome }: Invocation): void {
    if ((isStreaming || (isCancelable && outcome === null)) && this.isReady) this.send([message(CANCEL, { invocationId: id })]);
    this.tellWaiting();
  }

  private tellWaiting(): void {
    if (this.outstanding === 0) for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function message(messageType: number, content: unknown): HostMessage {
  return { messageCategory: CATEGORY, messageType, targetId: '', message: JSON.stringify(content) };
}
