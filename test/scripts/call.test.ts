import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function call(parameters: readonly string[], input = ''): { answer: string; exitCode: number | null } {
  const { stdout, status } = spawnSync('node', ['scripts/run.mjs', 'call', ...parameters], { cwd: root, input, encoding: 'utf8' });
  return { answer: stdout.trimEnd(), exitCode: status };
}

describe('npm run call', () => {
  it('prints a matrix as nested arrays', () => {
    const { answer, exitCode } = call(['RISKDELNING', '[22870000,22870000,8405100,0.5]']);
    assert.equal(exitCode, 0);
    assert.deepEqual((JSON.parse(answer) as unknown[])[1], [22870000, 4202550, 4202550, 0, 0]);
  });

  it('knows ids in any case, with or without ÅÄÖ', () => {
    for (const id of ['AKTIVITETSERSATTNING', 'aktivitetsersättning', 'Friskdag.AktivitetsErsättning']) {
      assert.equal(call([id, '[8405100,0.5]']).answer, '[[4202550]]');
    }
  });

  it('prints the error of a cell, and ends with 1', () => {
    const { answer, exitCode } = call(['LEVERANTORSANDEL', '[100,101,0.5]']);
    assert.equal(exitCode, 1);
    assert.deepEqual(JSON.parse(answer), {
      error: '#VALUE!',
      message: 'pris är 101, men får inte vara större än investering (100).',
    });
  });

  it('refuses a function that does not exist, and arguments that are no list', () => {
    assert.equal((JSON.parse(call(['NUVÄRDE', '[1]']).answer) as { error: string }).error, '#NAME?');
    for (const given of ['{', '7', '{"a":1}']) {
      const { answer, exitCode } = call(['RISKDELNING', given]);
      assert.equal(exitCode, 1);
      assert.match(answer, /must be a JSON array/);
    }
  });

  it('answers lines with lines, in order, whatever is wrong with one of them', () => {
    const lines = [
      '{"id":"aktivitetsersättning","args":[[[100],[200]],0.5]}',
      '{"id":"UTFALLSERSATTNING","args":[1e400,1,1,1]}',
      'no json',
      '{"id":"AKTIVITETSERSATTNING","args":[null,0.5]}',
      '{"id":"FÖRKLARA","args":["AKTIVITETSERSÄTTNING",100,0.5]}',
    ];
    const { answer, exitCode } = call(['--lines', '--language', 'en'], `${lines.join('\n')}\n`);
    const answers = answer.split('\n');
    assert.equal(exitCode, 0);
    assert.equal(answers.length, lines.length);
    assert.equal(answers[0], '[[50],[100]]');
    assert.match(answers[1] ?? '', /"#VALUE!","message":"value must be a number, but is “Infinity”/);
    assert.match(answers[2] ?? '', /"error"/);
    assert.match(answers[3] ?? '', /price is missing/);
    assert.match(answers[4] ?? '', /Activity payment \(A\)/);
  });
});
