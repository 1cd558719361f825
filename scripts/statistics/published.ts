import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noPublications, type Publications } from '../../src/privacy/publications';
import { publicationsSchema } from '../../src/pull/publications';
import { UnreadableFile } from './read';

/** Beside the tables: what all of them have published, so that tonight's and last night's give nobody away together. */
export const publishedFile = 'published.json';

/**
 * What the tables of a folder have published until now.
 *
 * @throws {UnreadableFile} when it is known that there were some, but not what they published
 */
export async function readPublished(folder: string): Promise<Publications> {
  const file = join(folder, publishedFile);
  try {
    return publicationsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return noPublications;
    throw new UnreadableFile(
      `--out: the file ${file} says what earlier tables have shown and hidden, and it cannot be read. ` +
        'Restore it from a copy, or write to another folder if nothing of this one has been handed out.',
    );
  }
}
