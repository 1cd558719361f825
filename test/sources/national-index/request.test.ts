import assert from 'node:assert/strict';
import { askForJson, type Asking } from '../../../src/sources/national-index/request';
import { waitBefore, waitFor } from '../../../src/sources/national-index/waiting';
import { indexAddresses } from '../../../src/sources/national-index/addresses';
import { answers, PublisherServer } from './publisher-server';

const address = `${indexAddresses.kolada}/data`;

describe('asking a publisher', () => {
  const server = new PublisherServer();
  let waited: number[];
  const ask = (asking: Partial<Asking> = {}) =>
    askForJson('kolada', address, {
      ask: server.ask,
      wait: (milliseconds) => {
        waited.push(milliseconds);
        return Promise.resolve();
      },
      ...asking,
    });
  const failsWith = (fault: unknown, asking: Partial<Asking> = {}): Promise<void> =>
    assert.rejects(ask(asking), { name: 'IndexError', publisher: 'kolada', fault });

  before(() => server.start());
  after(() => server.stop());
  beforeEach(() => {
    waited = [];
  });

  it('waits as long as a busy publisher says, and tells', async () => {
    const heard: number[] = [];
    server.will(answers.status(429, { 'Retry-After': '3' }), answers.json('done'));
    assert.equal(await ask({ onWait: (seconds) => heard.push(seconds) }), 'done');
    assert.deepEqual([waited, heard], [[3000], [3]]);
  });

  it('waits twice as long each time when it does not say, and gives up after the fourth', async () => {
    server.will(answers.status(429));
    await failsWith({ code: 'busy' });
    assert.deepEqual(waited, [2000, 4000, 8000]);
    assert.equal(server.asked.length, 4);
  });

  it('does not wait for a publisher that asks for more than half a minute', async () => {
    server.will(answers.status(429, { 'Retry-After': '3600' }));
    await failsWith({ code: 'busy' });
    assert.deepEqual(waited, []);
  });

  it('tries a broken publisher again', async () => {
    server.will(answers.status(500), answers.status(503), answers.json([1]));
    assert.deepEqual(await ask(), [1]);
    server.will(answers.status(500));
    await failsWith({ code: 'broken', status: 500 });
  });

  it('does not try again what is refused', async () => {
    for (const status of [400, 403, 404]) {
      server.will(answers.status(status));
      await failsWith({ code: 'refused', status });
      assert.equal(server.asked.length, 1);
    }
  });

  it('does not accept a web page, nothing, or half an answer', async () => {
    for (const body of ['<!doctype html><title>Underhåll</title>', '', '[{"dimensions":', '{"a":1}}']) {
      server.will(answers.text(body, 'text/html'));
      await failsWith({ code: 'not-json' });
    }
  });

  it('has no answer when the publisher hangs up in the middle', async () => {
    server.will(answers.cutOff);
    await failsWith({ code: 'no-answer' });
  });

  it('has no answer when nobody listens', async () => {
    await failsWith({ code: 'no-answer' }, { ask: () => fetch('http://127.0.0.1:1/') });
  });

  it('does not wait for ever for an answer, or for the rest of one', async () => {
    for (const reaction of [answers.never, answers.slowBody]) {
      server.will(reaction);
      await failsWith({ code: 'timed-out', seconds: 0 }, { longestAnswer: 100 });
    }
  });

  it('ends when it is told to, whether it asks or waits', async () => {
    const stopAfter = (milliseconds: number) => AbortSignal.any([AbortSignal.timeout(milliseconds)]);
    server.will(answers.never);
    await assert.rejects(ask({ signal: stopAfter(50) }), { name: 'TimeoutError' });
    server.will(answers.status(429, { 'Retry-After': '20' }));
    await assert.rejects(ask({ signal: stopAfter(100), wait: waitFor }), { name: 'TimeoutError' });
    await assert.rejects(ask({ signal: AbortSignal.abort(new Error('before')) }), /before/);
    assert.equal(server.asked.length, 1);
  });
});

describe('how long a publisher is waited for', () => {
  it('is what it says, in seconds or until a date', () => {
    assert.equal(waitBefore(0, '0'), 0);
    assert.equal(waitBefore(3, '7'), 7000);
    assert.equal(waitBefore(0, 'Sun, 22 Nov 2026 12:00:10 GMT', Date.UTC(2026, 10, 22, 12)), 10_000);
    assert.equal(waitBefore(0, 'Sun, 22 Nov 2026 11:00:00 GMT', Date.UTC(2026, 10, 22, 12)), 0);
  });

  it('is two seconds, and twice as long each time, when it says nothing that can be read', () => {
    assert.deepEqual(
      [0, 1, 2].map((repeats) => waitBefore(repeats, null)),
      [2000, 4000, 8000],
    );
    assert.equal(waitBefore(0, 'soon'), 2000);
  });

  it('is never more than half a minute', () => {
    assert.equal(waitBefore(0, '30'), 30_000);
    assert.equal(waitBefore(0, '31'), undefined);
  });
});
