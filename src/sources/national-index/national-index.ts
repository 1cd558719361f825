import type { IndexMeasure } from '../../outcome/national-index';
import type { Month } from '../../values/month';
import type { IndexPublisher } from './addresses';
import type { FetchedIndex } from './answered';
import { indexOfForsakringskassan } from './forsakringskassan';
import { indexOfKolada } from './kolada';
import type { Asking } from './request';

/** What is to be fetched. */
export interface IndexRequest {
  readonly publisher: IndexPublisher;
  readonly measure: IndexMeasure;
  /** The first and the last month, both among those fetched. */
  readonly from: Month;
  readonly to: Month;
}

const publishers = { forsakringskassan: indexOfForsakringskassan, kolada: indexOfKolada } as const;

/**
 * The index of the whole country, fetched from a publisher's public service: the months that it has, and why it lacks the others.
 *
 * @throws {IndexError} when there is nothing that can be used
 * @throws the signal's reason when it ends the fetching
 */
export function fetchNationalIndex({ publisher, measure, from, to }: IndexRequest, asking: Asking): Promise<FetchedIndex> {
  const months = Array.from({ length: to - from + 1 }, (_, after) => from + after);
  return publishers[publisher](measure, months, asking);
}
