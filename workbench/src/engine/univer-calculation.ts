import type { Calculation, CellPlace } from './engine';
import {
  CommandType,
  IActiveDirtyManagerService,
  ICommandService,
  STYLE_ONLY,
  TriggerCalculationController,
  UNIT_ID,
  type ICommandInfo,
  type Injector,
  type Spreadsheet,
} from './univer';

const RECALCULATE = 'workbench.mutation.recalculate';
/** The command with which a calculation begins. */
export const CALCULATION_START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
/** `functionsExecutedState` of a calculation that was stopped to start over with more cells. */
const STOPPED = 1;
/** Nothing here takes this long; without a limit a lost notification would hang every reader. */
const LONGEST_CALCULATION_MS = 60_000;

interface RecalculateParameters {
  readonly cells: readonly CellPlace[];
  readonly everything: boolean;
}

/** What Univer keeps to itself of the controller that waits 100 ms before each calculation. */
interface WaitingController {
  readonly _waitingCommandQueue: ICommandInfo[];
  readonly _executionInProgressParams: unknown;
  readonly _setTimeoutKey: number;
  _executingDirtyData: object;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(into: object, more: object): object;
}

/** Knows when Univer calculates, and makes it calculate. */
export function createCalculation({ injector }: Spreadsheet): Calculation {
  const commands = injector.get(ICommandService);
  const waiting: (() => void)[] = [];
  const starts: (() => void)[] = [];
  const ends: (() => void)[] = [];
  const renewals: (() => void)[] = [];
  let pending = false;

  const finish = (): void => {
    pending = false;
    for (const listener of ends) listener();
    // A listener may have asked for more: then the waiting wait on.
    setTimeout(() => {
      if (!pending) for (const resolve of waiting.splice(0)) resolve();
    }, 0);
  };
  registerRecalculation(injector);
  const dirtyConversions = injector.get(IActiveDirtyManagerService);
  commands.onCommandExecuted((command, options) => {
    if (command.id === CALCULATION_START) for (const listener of starts) listener();
    else if (command.id === NOTIFICATION) {
      const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
      if (state !== undefined && state !== STOPPED) finish();
    } else if (!options?.onlyLocal && dirtyConversions.get(command.id) && !isStyleOnly(command)) pending = true;
  });

  const recalculate = (parameters: RecalculateParameters): void => {
    commands.syncExecuteCommand(RECALCULATE, parameters);
  };
  return {
    isPending: () => pending,
    settled: () => {
      if (!pending) return Promise.resolve();
      calculateNow(injector, commands);
      return new Promise((resolve) => {
        const limit = setTimeout(resolve, LONGEST_CALCULATION_MS);
        waiting.push(() => {
          clearTimeout(limit);
          resolve();
        });
      });
    },
    recalculate: (cells) => recalculate({ cells, everything: false }),
    recalculateAll: () => {
      for (const listener of renewals) listener();
      recalculate({ cells: [], everything: true });
    },
    onStart: (listener) => void starts.push(listener),
    onEnd: (listener) => void ends.push(listener),
    onRenewal: (listener) => void renewals.push(listener),
  };
}

/** Makes Univer calculate every formula, from what stands in the cells now. */
export function recalculateEverything(injector: Injector): void {
  injector.get(ICommandService).syncExecuteCommand(RECALCULATE, { cells: [], everything: true } satisfies RecalculateParameters);
}

function isStyleOnly({ params }: Readonly<ICommandInfo>): boolean {
  return (params as { trigger?: string } | undefined)?.trigger === STYLE_ONLY;
}

/** A command of our own that does nothing but mark cells for calculation. */
function registerRecalculation(injector: Injector): void {
  injector.get(ICommandService).registerCommand({ id: RECALCULATE, type: CommandType.MUTATION, handler: () => true });
  injector.get(IActiveDirtyManagerService).register(RECALCULATE, {
    commandId: RECALCULATE,
    getDirtyData: (command) => {
      const { cells, everything } = command.params as RecalculateParameters;
      const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
        unitId: UNIT_ID,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }));
      return { dirtyRanges, forceCalculation: everything };
    },
  });
}

/** Univer waits 100 ms for more changes; a reader who waits for the result has no more to come. */
function calculateNow(injector: Injector, commands: ICommandService): void {
  const controller = injector.get(TriggerCalculationController) as unknown as WaitingController & { _waitingCommandQueue: ICommandInfo[] };
  if (controller._waitingCommandQueue.length === 0 || controller._executionInProgressParams !== null) return;
  clearTimeout(controller._setTimeoutKey);
  const dirty = controller._generateDirty(controller._waitingCommandQueue);
  controller._executingDirtyData = controller._mergeDirty(controller._executingDirtyData, dirty);
  controller._waitingCommandQueue = [];
  void commands.executeCommand(CALCULATION_START, { ...controller._executingDirtyData }, { onlyLocal: true });
}
