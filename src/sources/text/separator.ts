const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** A table without its title rows begins well within these. */
const linesToLookAt = 30;

/**
 * The sign between a text's cells: that which takes most of the first lines apart, into the most cells. Signs between
 * quotation marks do not count. A comma may be a decimal sign, so that a semicolon or tab goes before it.
 *
 * @example guessSeparator(['Enhet;Omfattning', 'Norra;0,25', 'Södra;0,5']) // ';'
 */
export function guessSeparator(lines: readonly string[]): Separator {
  const looked = lines.filter((line) => line.trim() !== '').slice(0, linesToLookAt);
  const unquoted = looked.map((line) => line.replace(/"[^"]*"/g, ''));
  const scores = separators.map((separator) => scoreOf(unquoted, separator));
  const best = Math.max(...scores);
  return separators[scores.indexOf(best)] ?? ';';
}

/** How many lines have as many signs as the line with the most of them, times that number: titles have none. */
function scoreOf(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const most = Math.max(0, ...counts);
  const alike = counts.filter((count) => count === most).length;
  const weight = separator === ',' ? 1 : 2;
  return alike * most * weight;
}
