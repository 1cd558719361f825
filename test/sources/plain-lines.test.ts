import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Gathering } from '../../src/pull/gathering';
import { readText as readName, remembering } from '../../src/sources/cells/read-cell';
import type { RowKind } from '../../src/sources/rows/row-cells';
import { TableReader } from '../../src/sources/table-reader';
import { readText } from '../../src/sources/tables';
import { Decoding } from '../../src/sources/text/decode';
import { RowSplitter } from '../../src/sources/text/rows';
import { spoiltTable, writtenAs } from './spoilt-tables';

/*
 * Plain lines are read in a quick way of their own, which nobody may notice: here every line of the same files is taken apart by
 * itself as well, and all that comes out must be the same.
 */

type Read = <Row, Field extends string>(
  pieces: readonly Uint8Array[],
  kind: RowKind<Row, Field>,
  use: (row: Row, number: number) => void,
) => Promise<object>;

const quickly: Read = (pieces, kind, use) => readText(streamOf(pieces), kind, use);

const lineByLine: Read = (pieces, kind, use) => {
  const decoding = new Decoding();
  const splitter = new RowSplitter();
  const table = new TableReader(kind, use);
  for (const piece of pieces) for (const row of splitter.add(decoding.decode(piece))) table.add(row);
  for (const row of [...splitter.add(decoding.finish()), ...splitter.finish()]) table.add(row);
  return Promise.resolve({ ...table.finish(), encoding: decoding.encoding });
};

/** All that comes of a file of spells, and of the columns that are filled with it. */
async function spellsOf(read: Read, pieces: readonly Uint8Array[]): Promise<unknown> {
  const gathered = new Gathering();
  const rows: unknown[] = [];
  const tally = await read(pieces, gathered.spellKind, (row, number) => {
    rows.push([number, row]);
    gathered.addSpell(row, number);
  });
  gathered.addDaysOff();
  return { tally, rows, columns: gathered.finish() };
}

async function employmentsOf(read: Read, pieces: readonly Uint8Array[]): Promise<unknown> {
  const gathered = new Gathering();
  const rows: unknown[] = [];
  const tally = await read(pieces, gathered.employmentKind, (row, number) => {
    rows.push([number, row]);
    gathered.addEmployment(row);
  });
  return { tally, rows, columns: gathered.finish(), salaries: gathered.salaries };
}

describe('a text file, whose plain lines are read quickly', () => {
  for (const [part, contentsOf] of [
    ['spells', spellsOf],
    ['employments', employmentsOf],
  ] as const) {
    it(`holds the same ${part} as when it is read line by line`, async () => {
      await fc.assert(
        fc.asyncProperty(filesOf(part), async (pieces) => {
          assert.deepEqual(await contentsOf(quickly, pieces), await contentsOf(lineByLine, pieces));
        }),
        { numRuns: 300 },
      );
    }).timeout(60_000);
  }

  it('holds the same when it has thousands of lines, some of them spoilt', async () => {
    const spoilt = [
      'M1;2018-02-30;;1',
      'M1;2018-11-05;2018-11-01;1',
      '"M1";2018-11-05;2018-11-06;1',
      'M1;2018-11-05',
      ';;;',
      'M1;i går;;1',
    ];
    const lines = Array.from({ length: 5000 }, (_, place) =>
      place % 97 === 0
        ? spoilt[(place / 97) % spoilt.length]!
        : `M${place % 700};2018-11-0${1 + (place % 5)};2018-11-1${place % 10};0,${place % 100}`,
    );
    const pieces = piecesOf(new TextEncoder().encode(['anstnr;datumfrom;datumtom;omfattning', ...lines, ''].join('\n')), [99_001]);
    assert.deepEqual(await spellsOf(quickly, pieces), await spellsOf(lineByLine, pieces));
  });

  it('is read to its end when it holds more texts than are remembered', async () => {
    const forgetful = forgetfulKind();
    await fc.assert(
      fc.asyncProperty(filesOf('spells'), async (pieces) => {
        const rows = { quickly: [] as unknown[], lineByLine: [] as unknown[] };
        await quickly(pieces, forgetful, (row, number) => rows.quickly.push([number, row]));
        await lineByLine(pieces, forgetful, (row, number) => rows.lineByLine.push([number, row]));
        assert.deepEqual(rows.quickly, rows.lineByLine);
      }),
    );
  }).timeout(60_000);
});

/** Rows whose reader remembers three texts, or two long ones. */
function forgetfulKind(): RowKind<{ employee: string; start: string | undefined }, 'employee' | 'start'> {
  const readForgetfully = remembering(readName, { texts: 3, bytes: 40 });
  return {
    headings: { employee: ['anstnr'], start: ['datumfrom'] },
    required: [['employee'], ['start']],
    personal: new Set(),
    rowsOf: (cells) => {
      const readEmployee = cells.required('employee', readForgetfully);
      const readStart = cells.optional('start', readForgetfully);
      return () => {
        const employee = readEmployee();
        const start = readStart();
        return cells.failure || employee === undefined ? undefined : { employee, start };
      };
    },
  };
}

/** Spoilt tables in any encoding, in pieces of all sizes. */
function filesOf(part: 'spells' | 'employments'): fc.Arbitrary<readonly Uint8Array[]> {
  const encodings = Object.keys(writtenAs) as (keyof typeof writtenAs)[];
  const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3000 })), { minLength: 1, maxLength: 40 });
  return fc
    .tuple(spoiltTable(part), fc.constantFrom(...encodings), sizes)
    .map(([text, encoding, lengths]) => piecesOf(writtenAs[encoding](text), lengths));
}

function piecesOf(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (const size of sizes) pieces.push(bytes.subarray(start, (start += size)));
  return [...pieces, bytes.subarray(start)];
}

async function* streamOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}
