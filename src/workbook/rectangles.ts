import type { Area } from '../sheets/address';

/**
 * Cells of equal value, gathered into rectangles, so that a look is set once for many cells. Undefined cells belong to none.
 *
 * @param rows a matrix of values
 * @example sameRectangles([['a', 'a'], ['a', 'a']]) // one rectangle of four cells
 */
export function sameRectangles<Value extends string>(rows: readonly (readonly (Value | undefined)[])[]): { area: Area; value: Value }[] {
  const done: { area: Area; value: Value }[] = [];
  let growing: { area: Area; value: Value }[] = [];
  rows.forEach((row, top) => {
    const runs = runsOf(row);
    const grown = runs.map(({ left, right, value }) => {
      const above = growing.find(({ area, value: other }) => area.left === left && area.right === right && other === value);
      return { area: { top: above?.area.top ?? top, left, bottom: top, right }, value };
    });
    done.push(...growing.filter((above) => !grown.some((below) => continues(above.area, below.area) && below.value === above.value)));
    growing = grown;
  });
  return [...done, ...growing];
}

function continues(above: Area, below: Area): boolean {
  return above.left === below.left && above.right === below.right && above.top === below.top;
}

function runsOf<Value extends string>(row: readonly (Value | undefined)[]): { left: number; right: number; value: Value }[] {
  const runs: { left: number; right: number; value: Value }[] = [];
  row.forEach((value, column) => {
    const last = runs.at(-1);
    if (value === undefined) return;
    if (last?.right === column - 1 && last.value === value) last.right = column;
    else runs.push({ left: column, right: column, value });
  });
  return runs;
}
