/** A file's content: all of it, or a stream. */
export type Bytes = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** How far a reading has come, and whether it is still wanted. */
export interface Watch {
  /** Called after each piece with the number of bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Ends the reading, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Large enough to be fast, small enough to notice a cancel at once. */
const pieceSize = 1 << 20;

/**
 * The content in pieces, with progress and cancel between them.
 *
 * @throws the signal's reason when it is aborted
 */
export async function* piecesOf(bytes: Bytes, { onProgress, signal }: Watch = {}): AsyncGenerator<Uint8Array> {
  let done = 0;
  signal?.throwIfAborted();
  for await (const piece of streamOf(bytes)) {
    signal?.throwIfAborted();
    yield piece;
    done += piece.length;
    onProgress?.(done);
    signal?.throwIfAborted();
  }
}

function streamOf(bytes: Bytes): AsyncIterable<Uint8Array> {
  if (bytes instanceof Uint8Array) return slicesOf(bytes);
  return 'getReader' in bytes ? chunksOf(bytes) : bytes;
}

/** Between the slices a worker gets time to hear that it shall stop. */
async function* slicesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceSize) {
    if (start > 0) await new Promise((resolve) => setTimeout(resolve, 0));
    yield bytes.subarray(start, start + pieceSize);
  }
}

/** Not every browser can iterate a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    await reader.cancel();
  }
}
