import { InputError } from '../../values/problem';

/** A file's content: all of it, or a stream. */
export type Bytes = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** How far a reading has come, and whether it is still wanted. */
export interface Watch {
  /** Called after each piece with the number of bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Ends the reading, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Large enough to be fast, small enough that a cancel is noticed at once. */
const pieceSize = 1 << 18;

/** A worker that has been busy for so many milliseconds takes time to hear whether it shall stop. */
const busyTime = 50;

/**
 * The content in pieces, with progress and cancel between them.
 *
 * @throws the signal's reason when it is aborted
 */
export async function* piecesOf(bytes: Bytes, { onProgress, signal }: Watch = {}): AsyncGenerator<Uint8Array> {
  let done = 0;
  let heard = performance.now();
  signal?.throwIfAborted();
  for await (const chunk of chunksOf(bytes)) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      const piece = chunk.subarray(start, start + pieceSize);
      yield piece;
      done += piece.length;
      onProgress?.(done);
      if (performance.now() - heard > busyTime) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        heard = performance.now();
      }
      signal?.throwIfAborted();
    }
  }
}

/**
 * The same content, of which it is said whose it is when it cannot be read to its end. A file that is cut short while it is read
 * may just end, which would be taken for all of it.
 *
 * @param name what the user calls it
 * @param size in bytes, as it was when the user chose it; 0 when that is not known
 * @throws {InputError} with `unreadable` and that name
 */
export async function* namedContent(bytes: Bytes, name: string, size = 0): AsyncGenerator<Uint8Array> {
  let read = 0;
  try {
    for await (const chunk of chunksOf(bytes)) {
      read += chunk.length;
      yield chunk;
    }
  } catch (cause) {
    throw unreadable(name, cause);
  }
  if (read < size) throw unreadable(name);
}

function unreadable(name: string, cause?: unknown): InputError {
  return new InputError([{ argument: name, code: 'unreadable' }], { cause });
}

function chunksOf(bytes: Bytes): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (bytes instanceof Uint8Array) return [bytes];
  return 'getReader' in bytes ? streamed(bytes) : bytes;
}

/** Not every browser can iterate a stream. */
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    await reader.cancel();
  }
}
