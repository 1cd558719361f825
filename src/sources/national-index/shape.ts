import { z } from 'zod';
import type { IndexPublisher } from './addresses';
import { IndexError } from './faults';

z.config({ jitless: true });

/** More days of a year than a year has are no index. */
export const indexValue = z.number().positive().max(366);

/**
 * An answer in the shape that is expected of it.
 *
 * @param place of what is given in the whole answer; nothing for all of it
 * @throws {IndexError} `other-shape`, with the first place where it differs
 */
export function inShape<Shape>(publisher: IndexPublisher, schema: z.ZodType<Shape>, answer: unknown, place = ''): Shape {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new IndexError(publisher, { code: 'other-shape', place: place || (issue?.path.join('.') ?? '') });
}
