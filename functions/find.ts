/** The prefix of every function in a cell: =FRISKDAG.RISKDELNING(…). */
const namespace = 'FRISKDAG.';

/**
 * The id that a function's written name stands for: in any case, with or without ÅÄÖ, with or without the namespace.
 *
 * @example idOf('friskdag.utfallsersättning') // 'UTFALLSERSATTNING'
 */
export function idOf(written: string): string {
  const bare = written
    .trim()
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  return bare.startsWith(namespace) ? bare.slice(namespace.length) : bare;
}
