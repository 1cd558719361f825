import type { D } from '../values/money';
import type { Language } from './language';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const;
const unit = { sv: { kronor: 'kr', millions: 'Mkr' }, en: { kronor: 'kr', millions: 'MSEK' } } as const;

/**
 * Kronor, rounded to whole ones.
 *
 * @example writeKronor(new D('8655356.25'), 'sv') // '8 655 356 kr'
 */
export function writeKronor(kronor: D, language: Language): string {
  return `${write(kronor, language, 0, 0)}\u00a0${unit[language].kronor}`;
}

/**
 * Millions of kronor, for where there is little room.
 *
 * @example writeMillions(new D('-6668695.52'), 'sv') // '−6,67 Mkr'
 */
export function writeMillions(kronor: D, language: Language, decimals = 2): string {
  return `${write(kronor.div(1_000_000), language, decimals, decimals)}\u00a0${unit[language].millions}`;
}

/**
 * A share as per cent.
 *
 * @example writeShare(new D('0.18376'), 'sv') // '18,4 %'
 */
export function writeShare(share: D, language: Language, decimals = 1): string {
  const percent = write(share.times(100), language, 0, decimals);
  return language === 'sv' ? `${percent}\u00a0%` : `${percent}%`;
}

function write(value: D, language: Language, least: number, most: number): string {
  const rounded = value.toDecimalPlaces(most).toNumber();
  // Without -0, which shows as a minus sign.
  const shown = rounded === 0 ? 0 : rounded;
  return new Intl.NumberFormat(tags[language], { minimumFractionDigits: least, maximumFractionDigits: most }).format(shown);
}
