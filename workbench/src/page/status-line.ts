import { oneCell, formatRectangle } from '../engine/a1';
import type { CustomFunctions } from '../functions/custom-functions';
import type { EmulatedHost } from '../host/emulated-host';
import { promptAt } from '../host/input-prompts';
import { element } from './elements';

/** Says below the grid what the selected cell has to say: the sentence of its error, or its input prompt. */
export function showCellMessages(host: EmulatedHost, functions: CustomFunctions): void {
  const line = element('cell-message', HTMLElement);
  const show = (): void => {
    const { sheetId, rectangle } = host.engine.selection.current();
    const { top: row, left: column } = rectangle;
    const message = functions.messageAt({ sheetId, row, column });
    const prompt = promptAt(host.state.prompts, { sheetId, row, column });
    const text = [message, ...(prompt?.isShown ? [prompt.title, prompt.message] : [])].filter(Boolean).join(' ');
    line.textContent = text ? `${formatRectangle(oneCell(row, column))}: ${text}` : '';
  };
  host.engine.selection.onChange(show);
  host.engine.calculation.onEnd(show);
}

/** Lists what the add-in has asked for in vain. */
export class MissingList {
  readonly all = new Set<string>();

  add(what: string): void {
    if (this.all.has(what)) return;
    this.all.add(what);
    const details = element('missing', HTMLDetailsElement);
    details.hidden = false;
    const item = document.createElement('li');
    item.textContent = what;
    details.querySelector('ul')?.append(item);
    const summary = details.querySelector('summary');
    if (summary) summary.textContent = `Efterfrågat men inte efterliknat: ${this.all.size}`;
  }
}
