import type { Rectangle } from '../engine/a1';
import type { Area, Shift } from '../engine/engine';
import type { HostObject } from './host-object';

/** An object that stands for cells, and should go on doing so when rows or columns come and go. */
export interface HasArea extends HostObject {
  area: Area;
}

/** The objects that the add-in keeps between requests. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private lastNumber = 0;

  keep(object: HostObject): string {
    this.lastNumber += 1;
    const id = `reference-${this.lastNumber}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }

  get count(): number {
    return this.objects.size;
  }

  /** Moves the kept ranges with the cells they stand for. One whose cells are all gone is let go. */
  shift(shift: Shift): void {
    for (const [id, object] of this.objects) {
      if (!hasArea(object)) continue;
      const moved = shiftArea(object.area, shift);
      if (moved) object.area = moved;
      else this.objects.delete(id);
    }
  }
}

function hasArea(object: HostObject): object is HasArea {
  return 'area' in object;
}

/** Where cells are after rows or columns came or went; null when they went. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (area.sheetId !== shift.sheetId) return area;
  const { top, left, bottom, right } = area.rectangle;
  const isRow = shift.axis === 'row';
  const ends = isRow ? shiftEnds(top, bottom, shift) : shiftEnds(left, right, shift);
  if (!ends) return null;
  const rectangle: Rectangle = isRow ? { top: ends[0], bottom: ends[1], left, right } : { top, bottom, left: ends[0], right: ends[1] };
  return { ...area, rectangle };
}

function shiftEnds(first: number, last: number, { index, count }: Shift): [number, number] | null {
  if (count >= 0) return [index <= first ? first + count : first, index <= last ? last + count : last];
  const removed = -count;
  const firstKept = first < index ? first : Math.max(index, first - removed);
  const lastKept = last < index ? last : Math.max(index - 1, last - removed);
  return lastKept < firstKept ? null : [firstKept, lastKept];
}
