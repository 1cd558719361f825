import { dayFactors } from '../src/cost/model';
import { spellCost } from '../src/cost/spell-cost';
import { one } from '../src/values/money';
import { days } from './cell/days';
import { eachCell, numbers, optionalNumbers, type Cell } from './cell/grid';
import { inCell } from './cell/in-cell';
import { modelParameters } from './cell/model-parameters';
import { readArguments } from './cell/read';
import { notNegative, share } from './cell/scalars';
import { requireEndFromStart } from './cell/spell-ends';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/**
 * What whole sick spells cost the employer, each priced by its own mix of days, by Försäkringskassan's calculation model.
 *
 *     cost = (n1 * f1 + n2 * f2 + n3 * f3 + n4 * f4) * S / Y
 *
 * n1 to n4 are the spell's working days (Monday to Friday) by class, times extent; f1 to f4 the model's day factors. The unpaid day is the first working day; days 2-14, 15-90 and 91+ are calendar days from the spell's first.
 *
 * A spell without working days, such as a Saturday, costs 0.
 *
 * @customfunction SJUKFALLSKOSTNAD
 * @param monthlySalary Monthly salary (S), kronor, at least 0. One cell or a range.
 * @param start The spell's first day, a date from March 1900. One cell or a range.
 * @param end The spell's last day, a date no earlier than the first. One cell or a range.
 * @param [extent] How much of each working day is lost, 0 to 1; 1 if left out. One cell or a range.
 * @param [parameters] Two columns, name and value, that replace constants of the model; an unknown name is answered with the known ones.
 * @returns Kronor, one for each spell.
 * @sv Vad hela sjukfall kostar arbetsgivaren, vart och ett efter sin egen blandning av dagar, enligt Försäkringskassans beräkningsmodell.
 *
 * n1 till n4 är sjukfallets arbetsdagar (måndag till fredag) per klass gånger omfattningen; f1 till f4 modellens dagsfaktorer. Den obetalda dagen är den första arbetsdagen; dag 2-14, 15-90 och 91- är kalenderdagar från sjukfallets första.
 *
 * Ett sjukfall utan arbetsdagar, till exempel en lördag, kostar 0.
 * @svParam monthlySalary Månadslön (S), kronor, minst 0. En cell eller ett område.
 * @svParam start Sjukfallets första dag, ett datum från mars 1900. En cell eller ett område.
 * @svParam end Sjukfallets sista dag, ett datum som inte ligger före den första. En cell eller ett område.
 * @svParam extent Hur mycket av varje arbetsdag som går förlorad, 0 till 1; 1 om den utelämnas. En cell eller ett område.
 * @svParam parameters Två kolumner, namn och värde, som ersätter modellens konstanter; ett okänt namn besvaras med de kända.
 * @svReturns Kronor, en kostnad för varje sjukfall.
 * @example [30000, "2019-03-04", "2019-03-08"] gives [[9182.24]]
 * @example [30000, "2019-03-09", "2019-03-10"] gives [[0]]
 * @source Försäkringskassan's calculation model; Sjuklönelagen (1991:1047) 6 and 7 §§
 */
export function spellCostInCell(monthlySalary: any[][], start: any[][], end: any[][], extent?: any[][], parameters?: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const { parameters: constants, ...grids } = readArguments(
      {
        monthlySalary: numbers(notNegative),
        start: days(),
        end: days(),
        extent: optionalNumbers(one, share),
        parameters: modelParameters,
      },
      { monthlySalary, start, end, extent, parameters },
    );
    requireEndFromStart(grids);
    const factors = dayFactors(constants, tell);
    return eachCell(grids, tell, (row, tellRow) => spellCost(row.monthlySalary, row, constants, factors, tellRow));
  });
}
