import { formula, heading, input } from '../../src/sheets/cells';
import { formats } from '../../src/sheets/formats';
import type { PlannedBlock, PlannedChart } from '../../src/sheets/plan';
import type { ContractCells } from './cells-of-contract';
import { below, rows } from './layout';
import { formattedCells, headingCells } from './spill';

/** Values of saved days to show, as shares of the investment: from a loss to past the cap. */
const sharesOfInvestment = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** RISKDELNING over the values. */
export function payOffBlock({ investment, price, riskLevel, cap }: ContractCells): PlannedBlock {
  const shares = below('A', rows.payOff, sharesOfInvestment.length);
  const spilled = formula(`=FRISKDAG.RISKDELNING(${shares}*${investment},${investment},${price},${riskLevel},${cap})`);
  return {
    at: `A${rows.payOff - 1}`,
    rows: [
      [heading('Båda parters resultat vid olika värden av sparade dagar, kr')],
      [heading('Värde, andel av investeringen'), { ...spilled, style: 'heading' }, ...headingCells(4)],
      ...sharesOfInvestment.map((share) => [
        input(share, formats.percent),
        ...formattedCells(Array.from({ length: 5 }, () => formats.kronor)),
      ]),
    ],
  };
}

/** The pay-off curve of both parties, as both reports draw it. */
export function payOffChart(): PlannedChart {
  const count = sharesOfInvestment.length;
  const x = below('B', rows.payOff, count);
  return {
    name: 'Resultat',
    kind: 'scatter-lines',
    title: 'Båda parters resultat',
    xTitle: 'Värde av sparade dagar, kr',
    yTitle: 'Resultat, kr',
    at: 'C4:H17',
    series: [
      { name: 'Kommunen', x, y: below('E', rows.payOff, count) },
      { name: 'Leverantören', x, y: below('F', rows.payOff, count) },
    ],
  };
}
