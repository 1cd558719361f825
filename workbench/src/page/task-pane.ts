import type { Pane } from '../host/host';
import { element } from './elements';

/** office.js reads from the address in which Excel it runs. */
const hostInfo = (language: string): string => `_host_Info=Excel$Mac$16.00$${language}$workbench$$$0`;

/** The add-in's pane at the right of the grid, as Excel shows it. */
export class TaskPane implements Pane {
  private readonly box = element('pane', HTMLElement);
  private readonly toggle = element('toggle-pane', HTMLButtonElement);

  constructor() {
    this.toggle.addEventListener('click', () => (this.isOpen() ? this.close() : this.open()));
    element('close-pane', HTMLButtonElement).addEventListener('click', () => this.close());
  }

  /** Loads the add-in's page in the pane. */
  load(name: string, url: string, language: string): void {
    element('pane-name', HTMLElement).textContent = name;
    const frame = document.createElement('iframe');
    frame.title = name;
    frame.src = `${url}?${hostInfo(language)}`;
    element('pane-frame', HTMLElement).replaceChildren(frame);
  }

  isOpen(): boolean {
    return !this.box.classList.contains('closed');
  }

  open(): void {
    this.show(true);
  }

  close(): void {
    this.show(false);
  }

  private show(isOpen: boolean): void {
    this.box.classList.toggle('closed', !isOpen);
    this.toggle.setAttribute('aria-expanded', String(isOpen));
    this.toggle.textContent = isOpen ? 'Dölj fönstret' : 'Visa fönstret';
  }
}
