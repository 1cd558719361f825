import type { Language } from '../locale/language';
import { contractSheetTexts as texts } from '../locale/sheets/contract';
import type { D } from '../values/money';
import { columnLetters } from './address';
import { emptyHeadings, formattedCells, formula, heading, input, result } from './cells';
import type { ContractNames } from './contract-sheet-names';
import { formats } from './formats';
import type { Planned, PlannedBlock, PlannedChart } from './plan';

/** From half the investment lost to twice the investment saved: past the cap of both published contracts. */
const sharesOfInvestment = Array.from({ length: 26 }, (_, step) => (step - 5) / 10);

/**
 * Risk levels side by side: a column each.
 *
 * @param row where it begins, counted from 1
 */
export function comparisonBlock(levels: readonly D[], names: ContractNames, language: Language, row: number): PlannedBlock {
  const line = (label: string, cell: (level: string) => Planned) => [
    label,
    ...levels.map((_, index) => cell(`${columnLetters(index + 1)}$${row + 1}`)),
  ];
  const { price, cap, investment, savedValue } = names;
  const atValue = (level: string, column: number) =>
    result(`=INDEX(FRISKDAG.RISKDELNING(${savedValue},${investment},${price},${level},${cap}),2,${column})`, formats.kronor);
  return {
    at: `A${row}`,
    rows: [
      [heading(texts.compare[language]), ...emptyHeadings(levels.length)],
      [texts.riskLevel[language], ...levels.map((level) => input(level.toNumber(), formats.percentOneDecimal))],
      line(texts.activityPayment[language], (level) => formula(`=FRISKDAG.AKTIVITETSERSÄTTNING(${price},${level})`, formats.kronor)),
      line(texts.largestOutcomePayment[language], (level) =>
        formula(`=FRISKDAG.MAX_UTFALLSERSÄTTNING(${price},${level},${cap})`, formats.kronor),
      ),
      line(texts.supplierShare[language], (level) =>
        formula(`=FRISKDAG.LEVERANTÖRSANDEL(${investment},${price},${level})`, formats.percentOneDecimal),
      ),
      line(texts.outcomePayment[language], (level) => atValue(level, 3)),
      line(texts.municipalityResult[language], (level) => atValue(level, 4)),
      line(texts.supplierResult[language], (level) => atValue(level, 5)),
    ],
  };
}

/**
 * The pay-off curve as cells: parts of the investment, their values, and RISKDELNING over all of them in one formula.
 *
 * @param row where it begins, counted from 1
 */
export function payOffBlock(names: ContractNames, language: Language, row: number): PlannedBlock {
  const { investment, price, riskLevel, cap } = names;
  const first = row + 2;
  const last = row + 1 + sharesOfInvestment.length;
  const spilled = `=FRISKDAG.RISKDELNING(B${first}:B${last},${investment},${price},${riskLevel},${cap})`;
  return {
    at: `A${row}`,
    rows: [
      [heading(texts.payOff[language]), ...emptyHeadings(6)],
      [
        heading(texts.shareOfInvestment[language]),
        heading(texts.value[language]),
        { formula: spilled, style: 'heading' },
        ...emptyHeadings(4),
      ],
      ...sharesOfInvestment.map((share, index): Planned[] => [
        input(share, formats.percent),
        formula(`=A${first + index}*${investment}`, formats.kronor),
        // RISKDELNING fills these.
        ...formattedCells(5, formats.kronor),
      ]),
    ],
  };
}

/**
 * Both parties' results over the value of the saved days.
 *
 * @param row where the pay-off block begins, counted from 1
 * @param at the cells that the chart covers
 */
export function payOffChart(language: Language, row: number, at: string): PlannedChart {
  const first = row + 2;
  const last = row + 1 + sharesOfInvestment.length;
  const x = `C${first}:C${last}`;
  return {
    name: texts.chartTitle[language],
    kind: 'scatter-lines',
    title: texts.chartTitle[language],
    xTitle: texts.chartX[language],
    yTitle: texts.chartY[language],
    at,
    series: [
      { name: texts.municipalityResult[language], x, y: `F${first}:F${last}` },
      { name: texts.supplierResult[language], x, y: `G${first}:G${last}` },
    ],
  };
}
