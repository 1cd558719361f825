import type { CellPlace, Shift } from '../engine/engine';
import { shiftArea } from '../host/references';
import type { Outcome } from './results';

/** One call of a custom function from one cell. */
export interface Invocation {
  readonly id: number;
  /** The function and its arguments: the same call in the same cell has the same key. */
  readonly key: string;
  place: CellPlace;
  readonly isCancelable: boolean;
  readonly isStreaming: boolean;
  outcome: Outcome | null;
  /** The calculation in which the cell last asked for it. */
  lastAsked: number;
}

const placeKey = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;

/**
 * What the cells have asked of custom functions. A call is kept only as long as its cell asks for it: when a calculation
 * of the cell does not, or the cell is overwritten, it is dropped, so that nothing piles up.
 */
export class Invocations {
  private readonly byCell = new Map<string, Invocation[]>();
  private readonly byId = new Map<number, Invocation>();
  private readonly open = new Set<number>();
  private readonly askedCells = new Set<string>();
  private lastId = 0;
  private calculation = 0;

  constructor(private readonly onDropped: (invocation: Invocation) => void) {}

  get count(): number {
    return this.byId.size;
  }

  /** How many calls have no answer yet. */
  get outstanding(): number {
    return this.open.size;
  }

  /** The call if the cell has made it before. */
  find(place: CellPlace, key: string): Invocation | undefined {
    const cell = placeKey(place);
    const invocation = this.byCell.get(cell)?.find((candidate) => candidate.key === key);
    this.askedCells.add(cell);
    if (invocation) invocation.lastAsked = this.calculation;
    return invocation;
  }

  add(place: CellPlace, key: string, options: { isCancelable: boolean; isStreaming: boolean }): Invocation {
    this.lastId += 1;
    const invocation: Invocation = { id: this.lastId, key, place, ...options, outcome: null, lastAsked: this.calculation };
    const cell = placeKey(place);
    this.byCell.set(cell, [...(this.byCell.get(cell) ?? []), invocation]);
    this.byId.set(invocation.id, invocation);
    this.open.add(invocation.id);
    this.askedCells.add(cell);
    return invocation;
  }

  /** Keeps the outcome of a call; null when the call has been dropped meanwhile. */
  answer(id: number, outcome: Outcome): Invocation | null {
    const invocation = this.byId.get(id);
    if (!invocation) return null;
    invocation.outcome = outcome;
    this.open.delete(id);
    return invocation;
  }

  at(place: CellPlace): readonly Invocation[] {
    return this.byCell.get(placeKey(place)) ?? [];
  }

  all(): IterableIterator<Invocation> {
    return this.byId.values();
  }

  /** The cell calculates: its formula asks anew for all that it still wants. */
  beginCalculation(): void {
    this.calculation += 1;
    this.askedCells.clear();
  }

  /** Drops what the cells that were calculated no longer asked for. */
  endCalculation(): void {
    for (const cell of this.askedCells) {
      for (const invocation of this.byCell.get(cell) ?? []) if (invocation.lastAsked !== this.calculation) this.drop(invocation);
    }
    this.askedCells.clear();
  }

  /** The cells were overwritten. */
  dropWhere(isOverwritten: (place: CellPlace) => boolean): void {
    for (const invocation of [...this.byId.values()]) if (isOverwritten(invocation.place)) this.drop(invocation);
  }

  dropAll(): void {
    for (const invocation of [...this.byId.values()]) this.drop(invocation);
  }

  /** The cells moved; the calls go with them, and those of deleted cells are dropped. */
  shift(shift: Shift): void {
    const invocations = [...this.byId.values()].filter(({ place }) => place.sheetId === shift.sheetId);
    for (const { place } of invocations) this.byCell.delete(placeKey(place));
    for (const invocation of invocations) {
      const { sheetId, row, column } = invocation.place;
      const moved = shiftArea({ sheetId, rectangle: { top: row, left: column, bottom: row, right: column } }, shift);
      if (!moved) {
        this.drop(invocation);
        continue;
      }
      invocation.place = { sheetId, row: moved.rectangle.top, column: moved.rectangle.left };
      const cell = placeKey(invocation.place);
      this.byCell.set(cell, [...(this.byCell.get(cell) ?? []), invocation]);
    }
  }

  private drop(invocation: Invocation): void {
    this.byId.delete(invocation.id);
    this.open.delete(invocation.id);
    const cell = placeKey(invocation.place);
    const others = (this.byCell.get(cell) ?? []).filter((other) => other !== invocation);
    if (others.length > 0) this.byCell.set(cell, others);
    else this.byCell.delete(cell);
    this.onDropped(invocation);
  }
}
