import { contains, intersection, rowCount, without, type Rectangle } from '../engine/a1';
import type { Area, CellPlace } from '../engine/engine';
import type { InputPrompt } from './workbook-state';

/* Which cell shows which message when it is selected. A cell has one at most. */

/** The prompt of a cell. */
export function promptAt(prompts: readonly InputPrompt[], { sheetId, row, column }: CellPlace): InputPrompt | undefined {
  return prompts.find(({ area }) => area.sheetId === sheetId && contains(area.rectangle, row, column));
}

/** With a prompt more, in place of those that its cells had. */
export function withPrompt(prompts: readonly InputPrompt[], prompt: InputPrompt): InputPrompt[] {
  return [...withoutPrompts(prompts, prompt.area), prompt];
}

/** Those of all other cells. */
export function withoutPrompts(prompts: readonly InputPrompt[], { sheetId, rectangle }: Area): InputPrompt[] {
  return prompts.flatMap((prompt) =>
    prompt.area.sheetId === sheetId ? partsOf(prompt, without(prompt.area.rectangle, rectangle)) : prompt,
  );
}

/** With those of some cells on as many others too, or those of one row on each of several, in place of what these had. */
export function withCopiedPrompts(prompts: readonly InputPrompt[], from: Area, { sheetId, rectangle: target }: Area): InputPrompt[] {
  const { rectangle } = from;
  const height = rowCount(rectangle);
  const copied = prompts.flatMap((prompt) => {
    const shared = prompt.area.sheetId === from.sheetId ? intersection(prompt.area.rectangle, rectangle) : null;
    return shared ? [{ prompt, shared }] : [];
  });
  const times = copied.length === 0 ? 0 : rowCount(target) / height;
  const copies = Array.from({ length: times }, (_, time) => target.top - rectangle.top + time * height).flatMap((down) =>
    copied.map(({ prompt, shared }) => ({ ...prompt, area: { sheetId, rectangle: moved(shared, down, target.left - rectangle.left) } })),
  );
  return [...withoutPrompts(prompts, { sheetId, rectangle: target }), ...copies];
}

function partsOf(prompt: InputPrompt, rectangles: readonly Rectangle[]): InputPrompt[] {
  return rectangles.map((rectangle) => ({ ...prompt, area: { ...prompt.area, rectangle } }));
}

function moved(r: Rectangle, down: number, right: number): Rectangle {
  return { top: r.top + down, bottom: r.bottom + down, left: r.left + right, right: r.right + right };
}
