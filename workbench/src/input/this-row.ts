import { tokenize } from './formula-tokens';

/**
 * A formula with the short names that Excel has for the cells of its own row of a table, written out as the spreadsheet knows them.
 *
 * @param tableName of the table that the formula's cell lies in
 * @example withThisRow('=[@Anställda]*2', 'Statistik') // '=Statistik[[#This Row],[Anställda]]*2'
 * @example withThisRow('=Statistik[@[Enheter P10]]', undefined) // '=Statistik[[#This Row],[Enheter P10]]'
 */
export function withThisRow(formula: string, tableName: string | undefined): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, place) => {
      const column = kind === 'table' ? /^\[@\[?([^[\]]+)\]?\]$/.exec(text)?.[1] : undefined;
      if (column === undefined) return text;
      const isNamed = tokens[place - 1]?.kind === 'name';
      if (!isNamed && tableName === undefined) return text;
      return `${isNamed ? '' : tableName}[[#This Row],[${column}]]`;
    })
    .join('');
}
