import { costLines, type CostLine } from '../src/cost/cost-lines';
import { dayFactors } from '../src/cost/model';
import { daysByClassOf, unitCost } from '../src/cost/unit-cost';
import { certaintyNames, costLineNames } from '../src/locale/cost-lines';
import { headingRow } from '../src/locale/headings';
import { zero, type D } from '../src/values/money';
import { eachRow, numbers, optionalNumbers, toCell, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { modelParameters } from './cell/model-parameters';
import { readArguments } from './cell/read';
import { notNegative, number, optional, optionalNumber } from './cell/scalars';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/**
 * What units' sick absence costs the employer by Försäkringskassan's calculation model, a row a unit.
 *
 *     short = (n1 * f1 + n2 * f2) * S / Y
 *     long  = (n3 * f3 + n4 * f4) * S / Y
 *     all   = short + long
 *
 * n1 to n4 are first days, other short days, days 15-90 and days 91 and on; f1 to f4 the model's day factors. As many short days as there are spells are first days, at most all of them.
 *
 * @customfunction ENHETSKOSTNAD
 * @param shortDays Net days 1-14 of the unit, at least 0. One cell or a column.
 * @param longDays Net days 15-90 of the unit, at least 0. One cell or a column.
 * @param veryLongDays Net days 91 and on of the unit, at least 0. One cell or a column.
 * @param monthlySalary Mean monthly salary (S), kronor, at least 0. One cell or a column.
 * @param [spells] Spells that began in the period: so many of the short days are priced as first days. If left out, all as day 2-14. One cell or a column.
 * @param [parameters] Two columns, name and value, that replace constants of the model; an unknown name is answered with the known ones.
 * @returns A row a unit: short-term absence, long-term absence (day 15 and on), all; kronor.
 * @sv Vad enheters sjukfrånvaro kostar arbetsgivaren enligt Försäkringskassans beräkningsmodell, en rad per enhet.
 *
 * n1 till n4 är första dagar, övriga korta dagar, dag 15-90 och dag 91 och framåt; f1 till f4 modellens dagsfaktorer. Lika många korta dagar som det finns sjukfall är första dagar, högst alla.
 * @svParam shortDays Enhetens nettodagar 1-14, minst 0. En cell eller en kolumn.
 * @svParam longDays Enhetens nettodagar 15-90, minst 0. En cell eller en kolumn.
 * @svParam veryLongDays Enhetens nettodagar 91 och framåt, minst 0. En cell eller en kolumn.
 * @svParam monthlySalary Medelmånadslön (S), kronor, minst 0. En cell eller en kolumn.
 * @svParam spells Sjukfall som börjat i perioden: så många korta dagar prissätts som första dagar. Utelämnas de prissätts alla som dag 2-14. En cell eller en kolumn.
 * @svParam parameters Två kolumner, namn och värde, som ersätter modellens konstanter; ett okänt namn besvaras med de kända.
 * @svReturns En rad per enhet: korttidssjukfrånvaro, långtidssjukfrånvaro (från dag 15), all; kronor.
 * @example [[[10], [3]], [[20], [0]], [[5], [0]], 30000, [[4], [0]]] gives [[15143.29, 17725.79, 32869.07], [6475.70, 0, 6475.70]]
 * @source Försäkringskassan's calculation model
 */
export function unitCostInCell(
  shortDays: any[][],
  longDays: any[][],
  veryLongDays: any[][],
  monthlySalary: any[][],
  spells?: any[][],
  parameters?: any[][],
): any[][] {
  return inCell((tell): Cell[][] => {
    const { parameters: constants, ...grids } = readArguments(
      {
        shortDays: numbers(notNegative),
        longDays: numbers(notNegative),
        veryLongDays: numbers(notNegative),
        monthlySalary: numbers(notNegative),
        spells: optionalNumbers(zero, notNegative),
        parameters: modelParameters,
      },
      { shortDays, longDays, veryLongDays, monthlySalary, spells, parameters },
    );
    const factors = dayFactors(constants, tell);
    return eachRow(grids, tell, (absence, tellRow) => {
      const { short, long, all } = unitCost(absence, factors, tellRow);
      return [short, long, all];
    });
  });
}

const optionalKronor = optional<D | undefined>(number(notNegative), undefined);

/**
 * What sick absence costs, line by line, each marked real (paid out as sick pay) or estimated (all else).
 *
 * Sick pay is real. Holiday accrual, employer contributions and overhead are estimates of the model, and so is what you fill in yourself. The lines add up to ENHETSKOSTNAD's whole cost and your own lines; shares are of that sum.
 *
 * @customfunction KOSTNADSRADER
 * @param shortDays Net days 1-14, at least 0.
 * @param longDays Net days 15-90, at least 0.
 * @param veryLongDays Net days 91 and on, at least 0.
 * @param monthlySalary Mean monthly salary, kronor, at least 0.
 * @param [spells] Spells that began in the period: so many of the short days are priced as first days. If left out, all as day 2-14.
 * @param [parameters] Two columns, name and value, that replace constants of the model; an unknown name is answered with the known ones.
 * @param [replacementStaff] What replacement staff cost, kronor, as you reckon it; no line if left out.
 * @param [lostProduction] What was not produced, kronor, as you reckon it; no line if left out.
 * @param [agreedTopUps] Top-ups under collective agreements that the model lacks, kronor; no line if left out.
 * @returns Header, then a row a line: name, kronor, real or estimated, share of all lines (empty when they come to 0).
 * @sv Vad sjukfrånvaron kostar, rad för rad, var och en märkt verkligt (utbetald sjuklön) eller uppskattat (allt annat).
 *
 * Sjuklön är verklig. Semester, arbetsgivaravgifter och overhead är modellens uppskattningar, och det du själv fyller i är dina. Raderna blir tillsammans ENHETSKOSTNADs hela kostnad och dina egna rader; andelarna är av den summan.
 * @svParam shortDays Nettodagar 1-14, minst 0.
 * @svParam longDays Nettodagar 15-90, minst 0.
 * @svParam veryLongDays Nettodagar 91 och framåt, minst 0.
 * @svParam monthlySalary Medelmånadslön, kronor, minst 0.
 * @svParam spells Sjukfall som börjat i perioden: så många korta dagar prissätts som första dagar. Utelämnas de prissätts alla som dag 2-14.
 * @svParam parameters Två kolumner, namn och värde, som ersätter modellens konstanter; ett okänt namn besvaras med de kända.
 * @svParam replacementStaff Vad vikarier kostat, kronor, som du uppskattar det; ingen rad om det utelämnas.
 * @svParam lostProduction Vad som inte blivit gjort, kronor, som du uppskattar det; ingen rad om det utelämnas.
 * @svParam agreedTopUps Tillägg enligt kollektivavtal som modellen saknar, kronor; ingen rad om de utelämnas.
 * @svReturns Rubrikrad, sedan en rad per kostnad: namn, kronor, verkligt eller uppskattat, andel av alla rader (tom när de är 0).
 * @example [10, 0, 0, 30000] gives [["Kostnad", "Kronor", "Verkligt eller uppskattat", "Andel"], ["Sjuklön dag 1-14", 12255.32, "Verkligt", 0.5678], ["Sjuklön enligt avtal från dag 15", 0, "Verkligt", 0], ["Semester", 1838.30, "Uppskattat", 0.0852], ["Arbetsgivaravgifter", 4428.21, "Uppskattat", 0.2051], ["Overhead", 3063.83, "Uppskattat", 0.1419]]
 * @source Försäkringskassan's calculation model; the marks are what Örnsköldsvik's managers asked for (RISE 2021)
 */
export function costLinesInCell(
  shortDays: any,
  longDays: any,
  veryLongDays: any,
  monthlySalary: any,
  spells?: any,
  parameters?: any[][],
  replacementStaff?: any,
  lostProduction?: any,
  agreedTopUps?: any,
): any[][] {
  return inCell((tell): Cell[][] => {
    const {
      parameters: constants,
      replacementStaff: staff,
      lostProduction: production,
      agreedTopUps: topUps,
      ...absence
    } = readArguments(
      {
        shortDays: number(notNegative),
        longDays: number(notNegative),
        veryLongDays: number(notNegative),
        monthlySalary: number(notNegative),
        spells: optionalNumber(zero, notNegative),
        parameters: modelParameters,
        replacementStaff: optionalKronor,
        lostProduction: optionalKronor,
        agreedTopUps: optionalKronor,
      },
      { shortDays, longDays, veryLongDays, monthlySalary, spells, parameters, replacementStaff, lostProduction, agreedTopUps },
    );
    const others = { replacementStaff: staff, lostProduction: production, agreedTopUps: topUps };
    const lines = costLines(daysByClassOf(absence), absence.monthlySalary, others, constants, tell);
    return [headingRow(['cost', 'kronor', 'certainty', 'shareOfAll'], shown.language), ...lines.map(cellsOf)];
  });
}

function cellsOf({ kind, kronor, certainty, share }: CostLine): Cell[] {
  const { language } = shown;
  return [costLineNames[kind][language], toCell(kronor), certaintyNames[certainty][language], share ? toCell(share) : ''];
}
