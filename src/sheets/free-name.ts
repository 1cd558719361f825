/** Excel allows no more. */
export const mostCharactersOfSheetName = 31;

/** Excel tells names apart regardless of case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * A name like the wanted one that nothing bears yet.
 *
 * @param mostCharacters 31 for a sheet
 * @example freeName('Riskdelning', ['Riskdelning']) // 'Riskdelning 2'
 */
export function freeName(wanted: string, taken: readonly string[], separator = ' ', mostCharacters = mostCharactersOfSheetName): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `${separator}${number}`;
    const name = wanted.slice(0, mostCharacters - ending.length) + ending;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}
