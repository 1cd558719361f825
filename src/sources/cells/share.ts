import { wholeExtent } from '../../absence/parts';
import { parseNumber } from './number';
import { readText, textOf, type CellReader } from './read-cell';

/** No extent or rate is less per cent than this. */
const leastPercent = 5;

/**
 * A share of a whole day or of full time, in ten-thousandths: `0,25`, `0.250`, `25`, `25 %` are all 2 500. A number up to 1
 * is a share, one from 5 per cent. Between them it could be either (is 1,5 a slip for 150 %, or 1,5 %?) and is refused without
 * the sign.
 *
 * @example readShare('25 %', report) // 2 500
 */
export const readShare: CellReader<number> = (given, report) => {
  const text = typeof given === 'number' ? String(given) : readText(given, report);
  if (text === undefined) return undefined;
  const isPercent = text.endsWith('%');
  const number = parseNumber(isPercent ? text.slice(0, -1) : text);
  if (number === undefined) return report({ code: 'not-a-share', given });
  if (!isPercent && number > 1 && number < leastPercent) return report({ code: 'not-a-share', given });
  const share = isPercent || number > 1 ? number / 100 : number;
  return share >= 0 && share <= 1 ? Math.round(share * wholeExtent) : report({ code: 'not-a-share', given });
};

/**
 * Per cent, written with or without the sign, as a share in ten-thousandths: what PAXml's `omfattning` and `sysgrad` hold,
 * where 1 means one per cent.
 */
export const readPercent: CellReader<number> = (given, report) => {
  const number = parseNumber(textOf(given).replace('%', ''));
  if (number === undefined || number < 0 || number > 100) return report({ code: 'not-a-share', given });
  return Math.round((number / 100) * wholeExtent);
};
