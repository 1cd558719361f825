import { columnCount, contains, intersection, rowCount, without, type Rectangle } from '../engine/a1';
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

/** With those of some cells on as many others too, in place of what these had. */
export function withCopiedPrompts(prompts: readonly InputPrompt[], from: Area, sheetId: string, top: number, left: number): InputPrompt[] {
  const { rectangle } = from;
  const target = { top, left, bottom: top + rowCount(rectangle) - 1, right: left + columnCount(rectangle) - 1 };
  const copies = prompts.flatMap((prompt) => {
    const shared = prompt.area.sheetId === from.sheetId ? intersection(prompt.area.rectangle, rectangle) : null;
    const copied = shared && moved(shared, top - rectangle.top, left - rectangle.left);
    return copied ? [{ ...prompt, area: { sheetId, rectangle: copied } }] : [];
  });
  return [...withoutPrompts(prompts, { sheetId, rectangle: target }), ...copies];
}

function partsOf(prompt: InputPrompt, rectangles: readonly Rectangle[]): InputPrompt[] {
  return rectangles.map((rectangle) => ({ ...prompt, area: { ...prompt.area, rectangle } }));
}

function moved(r: Rectangle, down: number, right: number): Rectangle {
  return { top: r.top + down, bottom: r.bottom + down, left: r.left + right, right: r.right + right };
}
