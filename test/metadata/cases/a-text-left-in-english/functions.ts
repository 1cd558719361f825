/**
 * Days counted twice.
 *
 *     2 * d
 *
 * @customfunction DUBBLADAGAR DUBBLADAGAR
 * @param days Days, at least 0.
 * @param [share] The share that counts; 1 if left out.
 * @returns Days.
 * @sv Dagar räknade två gånger.
 * @svParam days Days, at least 0.
 * @svParam share Den andel som räknas; 1 om den utelämnas.
 * @svReturns Antal dagar.
 * @example [2] gives 4
 * @source Made up
 */
export function doubleDays(days: number, share?: number): number {
  return 2 * days * (share ?? 1);
}
