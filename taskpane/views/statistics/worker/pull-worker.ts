import { InputError } from '../../../../src/values/problem';
import type { Answer } from './answer';
import { doJob, type Job } from './job';

/* The worker's own script: it does one job, and is then ended by whoever started it. */

const say = (answer: Answer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  doJob(data, { onProgress: (progress) => say({ kind: 'progress', progress }) }).then(
    (result) => say({ kind: 'done', result }),
    (error: unknown) => say(error instanceof InputError ? { kind: 'input', problems: error.problems } : { kind: 'fault' }),
  );
});

say({ kind: 'ready' });
