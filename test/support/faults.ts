import { HostError, type Host } from '../../src/workbook/host';
import type { Step } from '../../src/workbook/steps';

/** The ways in which a request to Excel goes wrong. */
export const faults = {
  refused: 'Excel refuses the request',
  halfway: 'Excel refuses a step in the middle of the request',
  'lost-question': 'the request never arrives',
  'lost-answer': 'the request is done, the answer never arrives',
  'gone-before': 'Excel goes away before the request',
  'gone-after': 'Excel goes away after the request',
  'gone-halfway': 'Excel goes away in the middle of the request',
} as const;

export type Fault = keyof typeof faults;

/** A host whose request number `at`, counted from 1, goes wrong. */
export class FaultyHost implements Host {
  asked = 0;
  private gone = false;

  constructor(
    private readonly host: Host,
    private readonly at: number,
    private readonly fault: Fault,
    /** How many steps of a request are taken before one is refused in the middle of it. */
    private readonly stepsTaken = 1,
  ) {}

  /** Excel answers again. */
  comeBack(): void {
    this.gone = false;
  }

  look = () => this.request(() => this.host.look());
  selection = () => this.request(() => this.host.selection());
  values = (sheet: string, address: string) => this.request(() => this.host.values(sheet, address));
  formulas = (sheet: string, address: string) => this.request(() => this.host.formulas(sheet, address));
  columnWidths = (sheet: string, address: string) => this.request(() => this.host.columnWidths(sheet, address));
  tables = (names: readonly string[]) => this.request(() => this.host.tables(names));
  recalculate = () => this.request(() => this.host.recalculate());
  run = (steps: readonly Step[]) =>
    this.request(
      () => this.host.run(steps),
      () => this.host.run(steps.slice(0, this.stepsTaken)),
    );

  private async request<Answer>(ask: () => Promise<Answer>, askHalf: () => Promise<unknown> = ask): Promise<Answer> {
    if (this.gone) throw noAnswer();
    this.asked += 1;
    if (this.asked !== this.at) return ask();
    this.gone = this.fault.startsWith('gone');
    if (this.fault === 'halfway' || this.fault === 'gone-halfway') await askHalf();
    if (this.fault === 'lost-answer' || this.fault === 'gone-after') await ask();
    throw this.fault === 'refused' || this.fault === 'halfway' ? new HostError('refused', 'refused by the test') : noAnswer();
  }
}

function noAnswer(): HostError {
  return new HostError('no-answer', 'kept from answering by the test');
}
