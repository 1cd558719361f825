import { tokenize, type Token } from './formula-tokens';
import { ENGLISH_ERRORS, ENGLISH_NAMES } from './function-names';

const TABLE_PARTS: Record<string, string> = {
  '#Alla': '#All',
  '#Data': '#Data',
  '#Rubriker': '#Headers',
  '#Summor': '#Totals',
  '#Denna rad': '#This Row',
};

/**
 * A formula as a Swedish user types it, in the en-US form that is stored: semicolons between arguments, decimal commas,
 * `\` between the columns of an array, Swedish names of functions, errors and truth values. English names are
 * understood as well, and English separators where they cannot be Swedish.
 *
 * @example toEnglishFormula('=OM(A1>12,5;SUMMA(B1:B3);"nej;")') // '=IF(A1>12.5,SUM(B1:B3),"nej;")'
 * @example toEnglishFormula('=ROUND(A1,B1)') // '=ROUND(A1,B1)'
 */
export function toEnglishFormula(formula: string): string {
  const body = formula.replace(/^=/, '');
  const tokens = tokenize(body);
  if (isEnglish(tokens)) return `=${translateNames(tokens).join('')}`;
  return `=${translateNames(translateSeparators(tokens)).join('')}`;
}

/** Only English formulas have decimal points, or three numbers in a row between commas. */
function isEnglish(tokens: readonly Token[]): boolean {
  if (hasSemicolonBetweenArguments(tokens)) return false;
  const hasPoint = tokens.some(({ kind, text }) => kind === 'number' && text.includes('.'));
  const hasThreeNumbers = tokens.some(
    ({ kind, text }, index) => kind === 'number' && text.includes(',') && (tokens[index + 1]?.text.startsWith(',') ?? false),
  );
  return hasPoint || hasThreeNumbers;
}

function hasSemicolonBetweenArguments(tokens: readonly Token[]): boolean {
  let isInArray = false;
  return tokens.some(({ text }) => {
    if (text === '{') isInArray = true;
    if (text === '}') isInArray = false;
    return (text === ';' && !isInArray) || (text === '\\' && isInArray);
  });
}

function translateSeparators(tokens: readonly Token[]): Token[] {
  let isInArray = false;
  return tokens.map((token) => {
    if (token.text === '{') isInArray = true;
    if (token.text === '}') isInArray = false;
    if (token.kind === 'number') return { ...token, text: token.text.replace(',', '.') };
    if (token.kind === 'table') return { ...token, text: token.text.replace(/\];\s*\[/g, '],[') };
    if (token.text === '\\' && isInArray) return { ...token, text: ',' };
    return token.text === ';' && !isInArray ? { ...token, text: ',' } : token;
  });
}

function translateNames(tokens: readonly Token[]): string[] {
  return tokens.map(({ kind, text }, index) => {
    if (kind === 'error') return ENGLISH_ERRORS[text.toUpperCase()] ?? text;
    if (kind === 'table') return text.replace(/#[\p{L} ]+/gu, (part) => TABLE_PARTS[part] ?? part);
    if (kind !== 'name') return text;
    const name = text.toUpperCase();
    if (tokens[index + 1]?.text === '(') return ENGLISH_NAMES[name] ?? text;
    return name === 'SANT' || name === 'FALSKT' ? (ENGLISH_NAMES[name] ?? text) : text;
  });
}
