/** A piece of a formula. Texts, quoted sheet names and table references are kept whole. */
export interface Token {
  readonly kind: 'text' | 'sheet' | 'table' | 'error' | 'number' | 'name' | 'mark' | 'space';
  readonly text: string;
}

const PATTERNS: readonly [Token['kind'], RegExp][] = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'?!?/y],
  ['table', /\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]/y],
  ['error', /#(?:[\p{L}/0]+[!?]|N\/A)/uy],
  ['space', /\s+/y],
  ['name', /[\p{L}_$][\p{L}\d_.\\$]*/uy],
  ['number', /\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|(?<![\p{L}\d_)\]}"])[.,]\d+/uy],
  ['mark', /[^]/y],
];

/** Cuts a formula, without its equals sign, in pieces. Joined they are the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'mark', text: formula.charAt(position) };
}
