/** Month names and their like turn `Maj 5` into a date; TRUE and FALSE into a truth value. */
const harmless = /^\p{L}[^\d]*$/u;
const truthValue = /^(true|false|sant|falskt)$/i;

/**
 * A text as it has to be given to Excel to be shown as it stands. Excel would make a formula of what begins with
 * = + - @ (or with a tab or return before them), a number of `007`, a date of `2018-11`: an apostrophe keeps them text.
 * It is spared only where Excel has nothing else to make of the text: a letter first, and no digit.
 *
 * @example asText('=1+1') // "'=1+1"
 * @example asText('Risknivå') // 'Risknivå'
 * @source OWASP, CSV injection; CWE-1236
 */
export function asText(text: string): string {
  if (text === '') return '';
  return harmless.test(text) && !truthValue.test(text) ? text : `'${text}`;
}
