import type { CellReader } from '../../src/sources/cells/read-cell';
import type { Fault } from '../../src/values/problem';

/** What a reader makes of a cell: its value, or the fault that it reports. */
export function readBy<Value>(read: CellReader<Value>, given: unknown): Value | Fault | undefined {
  let reported: Fault | undefined;
  const value = read(given, (fault) => {
    reported = fault;
    return undefined;
  });
  return reported ?? value;
}

/** A text's bytes in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text's bytes in Windows-1252 (of letters up to ÿ). */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A stream of the bytes in pieces of a size. */
export function streamOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(start, start + size));
      start += size;
    },
  });
}
