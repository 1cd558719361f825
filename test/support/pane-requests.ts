import assert from 'node:assert/strict';
import { eventually } from './eventually';
import type { OpenPane } from './pane';

/** Rounds without a request of the pane's own, after which it is taken to be quiet. */
const quietRounds = 2;

/** The requests that the pane makes of Excel, apart from those that are made here to see when it has done. */
export class PaneRequests {
  private own = 0;

  constructor(private readonly open: OpenPane) {}

  /** How many requests the pane has made, when all are answered and no answer has led to another. */
  async whenQuiet(): Promise<number> {
    let made = await this.made();
    for (let quiet = 0; quiet < quietRounds;) {
      await this.ask();
      const now = await this.made();
      quiet = now === made ? quiet + 1 : 0;
      made = now;
    }
    return made;
  }

  /**
   * Does something, of whose requests one may fail.
   *
   * @param failing which one, counted from 1; it has been made when this returns
   * @returns how many it has led to, when the pane is quiet again
   */
  async madeBy(act: () => Promise<void>, failing?: number): Promise<number> {
    const { workbench } = this.open;
    const before = await this.whenQuiet();
    const asked = await workbench.call<number>('requests');
    if (failing !== undefined) await workbench.call('fail', failing, 'error');
    await act();
    if (failing !== undefined) await eventually(async () => assert.ok((await workbench.call<number>('requests')) >= asked + failing));
    await workbench.call('restore');
    return (await this.whenQuiet()) - before;
  }

  private async made(): Promise<number> {
    return (await this.open.workbench.call<number>('requests')) - this.own;
  }

  /** Excel answers in order: this is answered when all that was asked before is. The pane has then a turn to ask more. */
  private async ask(): Promise<void> {
    await this.open.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('id');
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    this.own += 1;
  }
}
