import { activityPayment, largestOutcomePayment, outcomePayment, supplierShare } from '../src/contract/payment';
import { results } from '../src/contract/results';
import { requirePriceWithinInvestment, usualCap, type Terms } from '../src/contract/terms';
import { headingRow } from '../src/locale/headings';
import type { D } from '../src/values/money';
import { eachCell, eachRow, numbers, type Cell, type Grid } from './cell/grid';
import { inCell } from './cell/in-cell';
import { shown } from './cell/language';
import { readArguments } from './cell/read';
import { notNegative, number, optionalNumber, positive, share } from './cell/scalars';

/* Excel's metadata generator reads these declarations: plain types, no defaults, no arrow functions. */

/** Below 1 the supplier could never earn its price. */
const capOrUsual = optionalNumber(usualCap, { least: 1 });

/**
 * The part of the supplier's price that is paid whatever the outcome.
 *
 *     A = (1 - r) * P
 *
 * @customfunction AKTIVITETSERSATTNING AKTIVITETSERSÄTTNING
 * @param price The supplier's price (P) for the whole contract period, kronor, at least 0. One cell or a range.
 * @param riskLevel The share of the price that depends on outcome (r), 0 to 1. One cell or a range.
 * @returns Kronor, one for each price and risk level.
 * @sv Den del av leverantörens pris som betalas oavsett utfall.
 * @svParam price Leverantörens pris (P) för hela kontraktsperioden, kronor, minst 0. En cell eller ett område.
 * @svParam riskLevel Den andel av priset som beror på utfallet (r), 0 till 1. En cell eller ett område.
 * @svReturns Kronor, ett belopp för varje pris och risknivå.
 * @example [8405100, 0.5] gives 4202550
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021
 */
export function activityPaymentInCell(price: any[][], riskLevel: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const grids = readArguments({ price: numbers(notNegative), riskLevel: numbers(share) }, { price, riskLevel });
    return eachCell(grids, tell, activityPayment);
  });
}

/**
 * The most that the supplier can earn on outcome, reached when the value is k * I.
 *
 *     Omax = k * r * P
 *
 * @customfunction MAX_UTFALLSERSATTNING MAX_UTFALLSERSÄTTNING
 * @param price The supplier's price (P) for the whole contract period, kronor, at least 0. One cell or a range.
 * @param riskLevel The share of the price that depends on outcome (r), 0 to 1. One cell or a range.
 * @param [cap] The payment stops growing at this multiple of the investment (k), at least 1; 1.5 if left out.
 * @returns Kronor, one for each price and risk level.
 * @sv Det mesta som leverantören kan tjäna på utfallet; nås när värdet är k * I.
 * @svParam price Leverantörens pris (P) för hela kontraktsperioden, kronor, minst 0. En cell eller ett område.
 * @svParam riskLevel Den andel av priset som beror på utfallet (r), 0 till 1. En cell eller ett område.
 * @svParam cap Ersättningen slutar växa vid denna multipel av investeringen (k), minst 1; 1,5 om den utelämnas.
 * @svReturns Kronor, ett belopp för varje pris och risknivå.
 * @example [8405100, 0.5] gives 6303825
 * @example [7693650, 0.75] gives 8655356.25
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021
 */
export function largestOutcomePaymentInCell(price: any[][], riskLevel: any[][], cap?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const { cap: multiple, ...grids } = readArguments(
      { price: numbers(notNegative), riskLevel: numbers(share), cap: capOrUsual },
      { price, riskLevel, cap },
    );
    return eachCell(grids, tell, (row, tellRow) => largestOutcomePayment({ ...row, cap: multiple }, tellRow));
  });
}

/**
 * The supplier's share of each saved krona below the cap; the municipality's is the rest.
 *
 *     s = r * P / I
 *
 * @customfunction LEVERANTORSANDEL LEVERANTÖRSANDEL
 * @param investment What the project costs in all (I), kronor, above 0.
 * @param price The supplier's price (P), kronor, 0 to the investment.
 * @param riskLevel The share of the price that depends on outcome (r), 0 to 1. One cell or a range.
 * @returns A share, 0 to 1, one for each risk level.
 * @sv Leverantörens andel av varje sparad krona under taket; resten är kommunens.
 * @svParam investment Vad projektet kostar totalt (I), kronor, över 0.
 * @svParam price Leverantörens pris (P), kronor, från 0 till investeringen.
 * @svParam riskLevel Den andel av priset som beror på utfallet (r), 0 till 1. En cell eller ett område.
 * @svReturns En andel, 0 till 1, en för varje risknivå.
 * @example [22870000, 8405100, 0.5] gives 0.1838
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021: printed as 18,4 %
 */
export function supplierShareInCell(investment: any, price: any, riskLevel: any[][]): any[][] {
  return inCell((tell): Cell[][] => {
    const { riskLevel: levels, ...whole } = readArguments(
      { investment: number(positive), price: number(notNegative), riskLevel: numbers(share) },
      { investment, price, riskLevel },
    );
    requirePriceWithinInvestment(whole);
    return eachCell({ riskLevel: levels }, tell, (row, tellRow) => supplierShare({ ...whole, ...row }, tellRow));
  });
}

/**
 * What the supplier earns on the value of the saved days: never below 0, no more past the cap.
 *
 *     O(V) = r * P * min(max(V, 0), k * I) / I
 *
 * @customfunction UTFALLSERSATTNING UTFALLSERSÄTTNING
 * @param value Value of the saved days (V), kronor; negative when absence has risen. One cell or a range.
 * @param investment What the project costs in all (I), kronor, above 0.
 * @param price The supplier's price (P), kronor, 0 to the investment.
 * @param riskLevel The share of the price that depends on outcome (r), 0 to 1.
 * @param [cap] The payment stops growing at this multiple of the investment (k), at least 1; 1.5 if left out.
 * @returns Kronor, one for each value.
 * @sv Vad leverantören tjänar på värdet av de sparade dagarna: aldrig under 0, inget mer över taket.
 * @svParam value Värdet av de sparade dagarna (V), kronor; negativt när frånvaron har ökat. En cell eller ett område.
 * @svParam investment Vad projektet kostar totalt (I), kronor, över 0.
 * @svParam price Leverantörens pris (P), kronor, från 0 till investeringen.
 * @svParam riskLevel Den andel av priset som beror på utfallet (r), 0 till 1.
 * @svParam cap Ersättningen slutar växa vid denna multipel av investeringen (k), minst 1; 1,5 om den utelämnas.
 * @svReturns Kronor, ett belopp för varje värde.
 * @example [14700000, 22870000, 8405100, 0.5] gives 2701245.52
 * @example [[[-1], [0], [34305000], [99000000]], 22870000, 8405100, 0.5] gives [[0], [0], [6303825], [6303825]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021: printed as 2,7 Mkr
 */
export function outcomePaymentInCell(value: any[][], investment: any, price: any, riskLevel: any, cap?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const { values, terms } = readContract({ value, investment, price, riskLevel, cap });
    return eachCell({ value: values }, tell, (row, tellRow) => outcomePayment(row.value, terms, tellRow));
  });
}

/**
 * What each value of saved days means for both parties: payments and results, a row a value, under a header.
 *
 *     municipality = V - O(V) - (I - P) - A
 *     supplier     = A + O(V) - P
 *
 * @customfunction RISKDELNING
 * @param value Value of the saved days (V), kronor; negative when absence has risen. One cell or a column.
 * @param investment What the project costs in all (I), kronor, above 0.
 * @param price The supplier's price (P), kronor, 0 to the investment.
 * @param riskLevel The share of the price that depends on outcome (r), 0 to 1.
 * @param [cap] The payment stops growing at this multiple of the investment (k), at least 1; 1.5 if left out.
 * @returns Header, then a row a value: value, activity payment, outcome payment, both parties' results; kronor.
 * @sv Vad varje värde av sparade dagar betyder för båda parter: ersättningar och resultat, en rad per värde, under en rubrikrad.
 * @svParam value Värdet av de sparade dagarna (V), kronor; negativt när frånvaron har ökat. En cell eller en kolumn.
 * @svParam investment Vad projektet kostar totalt (I), kronor, över 0.
 * @svParam price Leverantörens pris (P), kronor, från 0 till investeringen.
 * @svParam riskLevel Den andel av priset som beror på utfallet (r), 0 till 1.
 * @svParam cap Ersättningen slutar växa vid denna multipel av investeringen (k), minst 1; 1,5 om den utelämnas.
 * @svReturns Rubrikrad, sedan en rad per värde: värde, aktivitetsersättning, utfallsersättning, parternas resultat; kronor.
 * @example [22870000, 22870000, 8405100, 0.5] gives [["Värde", "Aktivitetsersättning", "Utfallsersättning", "Kommunens resultat", "Leverantörens resultat"], [22870000, 4202550, 4202550, 0, 0]]
 * @source RISE, Arbetsmiljö och hälsa i fokus, Botkyrka and Örnsköldsvik 2021: the pay-off curve
 */
export function riskSharing(value: any[][], investment: any, price: any, riskLevel: any, cap?: any): any[][] {
  return inCell((tell): Cell[][] => {
    const { values, terms } = readContract({ value, investment, price, riskLevel, cap });
    const header = headingRow(['value', 'activityPayment', 'outcomePayment', 'municipalityResult', 'supplierResult'], shown.language);
    const rows = eachRow({ value: values }, tell, (row, tellRow) => {
      const { activityPayment: activity, outcomePayment: outcome, municipality, supplier } = results(row.value, terms, tellRow);
      return [row.value, activity, outcome, municipality, supplier];
    });
    return [header, ...rows];
  });
}

type Given = Readonly<Record<'value' | keyof Terms, unknown>>;

function readContract(given: Given): { values: Grid<D>; terms: Terms } {
  const { value, ...terms } = readArguments(
    { value: numbers(), investment: number(positive), price: number(notNegative), riskLevel: number(share), cap: capOrUsual },
    given,
  );
  requirePriceWithinInvestment(terms);
  return { values: value, terms };
}
