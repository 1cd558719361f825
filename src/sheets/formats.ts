/** Excel number formats, in en-US form, as planned cells use them. Excel shows them in the user's own way. */
export const formats = {
  /** 22 870 000 */
  kronor: '#,##0',
  /** 6 303 825,00 */
  kronorAndOre: '#,##0.00',
  /** 5 699 000, but a share as 9,4 %: for a column that holds both */
  kronorOrShare: '[=0]0;[<1]0.0%;#,##0',
  /** 50 % */
  percent: '0%',
  /** 18,4 % */
  percentOneDecimal: '0.0%',
  /** 31,42 % */
  percentTwoDecimals: '0.00%',
  /** 6 226 */
  whole: '#,##0',
  /** 1,5 */
  multiple: '0.0#',
  /** 0,82 */
  days: '#,##0.00',
  /** 2 830,5 */
  daysOneDecimal: '#,##0.0',
  /** 104,2 */
  index: '0.0',
  /** 2018-11 */
  month: 'yyyy-mm',
  /** 2018-11-01 14:05 */
  moment: 'yyyy-mm-dd hh:mm',
  /** 2018-11-01 */
  day: 'yyyy-mm-dd',
  text: '@',
} as const;
