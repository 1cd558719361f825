import type { Frame } from 'playwright-core';

/** Between two messages of a slow worker, in milliseconds: long enough for the pane to show each. */
const pace = 40;

/** Lets the pane hear its workers' messages one by one from now on, as on a slow machine, so that each stage is shown. */
export async function slowWorkers(pane: Frame): Promise<void> {
  await pane.evaluate(`{
    const Quick = window.Worker;
    window.Worker = class extends Quick {
      heard = Promise.resolve();
      isEnded = false;
      set onmessage(hear) {
        super.onmessage = (event) => {
          this.heard = this.heard.then(() => new Promise((next) => setTimeout(next, ${pace}))).then(() => this.isEnded || hear(event));
        };
      }
      terminate() {
        super.terminate();
        this.isEnded = true;
      }
    };
  }`);
}

/** Lets the next worker that pulls die in the middle of it: it is sent something besides its job, over which it falls. */
export async function killNextPull(pane: Frame): Promise<void> {
  await pane.evaluate(`{
    const Sound = window.Worker;
    window.Worker = class extends Sound {
      postMessage(job) {
        super.postMessage(job);
        if (job.do !== 'pull') return;
        super.postMessage(null);
        window.Worker = Sound;
      }
    };
  }`);
}
