import type { Language, Text } from './language';

/**
 * What the functions' arguments are called: the key stands in the code, the names in Excel's formula help and in every
 * sentence about a problem. One name for one thing, whatever function it is an argument of.
 */
export const argumentNames: Readonly<Record<string, Text>> = {
  functionName: { sv: 'funktion', en: 'function' },
  functionArguments: { sv: 'argument', en: 'arguments' },
  value: { sv: 'värde', en: 'value' },
  investment: { sv: 'investering', en: 'investment' },
  price: { sv: 'pris', en: 'price' },
  riskLevel: { sv: 'risknivå', en: 'risk level' },
  cap: { sv: 'tak', en: 'cap' },
  result: { sv: 'resultatet', en: 'the result' },
  calculation: { sv: 'beräkningen', en: 'the calculation' },
};

/** The name that a user reads for an argument; the key itself where the table lacks it. */
export function argumentName(argument: string, language: Language): string {
  return argumentNames[argument]?.[language] ?? argument;
}
