import type { z } from 'zod';
import { gridOf, matrixOf, type Grid } from './grid';
import { schemaOf, type Report } from './read';
import { errorOf, isEmpty, oneCell } from './scalars';

/** Names: a single one or a range. A number is a name too: many units are called by their code. */
export function texts(): z.ZodType<Grid<string>> {
  return gridOf(readText);
}

/** The names of a range or a single one, without the empty cells; one at least. */
export function filledTexts(): z.ZodType<readonly string[]> {
  return schemaOf((given, report) => {
    const filled = matrixOf(given)
      .flat()
      .filter((cell) => !isEmpty(cell));
    return filled.length === 0 ? report({ code: 'missing' }) : filled.map((cell) => readText(cell, report) ?? '');
  });
}

/** One name. */
export function text(): z.ZodType<string> {
  return schemaOf((given, report) => readText(oneCell(given, report), report));
}

function readText(given: unknown, report: Report): string | undefined {
  const error = errorOf(given);
  if (error) return report({ code: 'error-cell', given: error });
  const written = isEmpty(given) ? '' : String(given).trim();
  return written === '' ? report({ code: 'missing' }) : written;
}
