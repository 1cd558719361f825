import { formats } from '../../src/sheets/formats';
import type { ContractCells } from './cells-of-contract';

/** A printed figure, and the formula that makes it again out of the sheet's own cells. */
export interface PrintedRow {
  readonly figure: string;
  readonly printed: number;
  /** How far the print's rounding may lie from the exact figure. */
  readonly rounding: number;
  readonly format: string;
  readonly formula: (cells: ContractCells) => string;
}

const share = formats.percentOneDecimal;
const kronor = formats.kronor;

/** What both reports print: the split of the contract and the measured window. */
export interface CommonFigures {
  readonly supplierShareOfInvestment: number;
  readonly activityPayment: readonly [printed: number, rounding: number];
  readonly largestOutcomePayment: readonly [printed: number, rounding: number];
  readonly supplierShare: number;
  readonly largestPremium: number;
  readonly measuredMonths: number;
  readonly windowInvestment: number;
  readonly savedDaysPerEmployee: readonly [printed: number, rounding: number];
  readonly windowValue: number;
  readonly windowNet: number;
}

/** The rows that both sheets have. */
export function commonRows(printed: CommonFigures): readonly PrintedRow[] {
  const [activityPayment, activityRounding] = printed.activityPayment;
  const [largestPayment, largestRounding] = printed.largestOutcomePayment;
  const [savedDays, savedDaysRounding] = printed.savedDaysPerEmployee;
  return [
    row(
      'Leverantörens andel av investeringen',
      printed.supplierShareOfInvestment,
      0.0005,
      share,
      ({ price, investment }) => `${price}/${investment}`,
    ),
    row(
      'Kommunens andel av investeringen',
      1 - printed.supplierShareOfInvestment,
      0.0005,
      share,
      ({ price, investment }) => `1-${price}/${investment}`,
    ),
    row(
      'Aktivitetsersättning, kr',
      activityPayment,
      activityRounding,
      kronor,
      ({ price, riskLevel }) => `FRISKDAG.AKTIVITETSERSÄTTNING(${price},${riskLevel})`,
    ),
    row(
      'Högsta utfallsersättning, kr',
      largestPayment,
      largestRounding,
      kronor,
      ({ price, riskLevel, cap }) => `FRISKDAG.MAX_UTFALLSERSÄTTNING(${price},${riskLevel},${cap})`,
    ),
    row(
      'Högsta premie, andel av priset',
      printed.largestPremium,
      0.0005,
      share,
      ({ price, riskLevel, cap }) => `FRISKDAG.MAX_UTFALLSERSÄTTNING(${price},${riskLevel},${cap})/${price}-${riskLevel}`,
    ),
    row(
      'Leverantörens andel av varje sparad krona',
      printed.supplierShare,
      0.0005,
      share,
      ({ investment, price, riskLevel }) => `FRISKDAG.LEVERANTÖRSANDEL(${investment},${price},${riskLevel})`,
    ),
    row(
      'Kommunens andel av varje sparad krona',
      1 - printed.supplierShare,
      0.0005,
      share,
      ({ investment, price, riskLevel }) => `1-FRISKDAG.LEVERANTÖRSANDEL(${investment},${price},${riskLevel})`,
    ),
    row('Mätta månader', printed.measuredMonths, 0, formats.whole, ({ table }) => `COUNT(${table.savedDays})`),
    row(
      'Investering för fönstret, kr',
      printed.windowInvestment,
      5000,
      kronor,
      ({ investment, contractMonths, measuredMonths }) => `FRISKDAG.FRAMSKRIVNING(${investment},${contractMonths},${measuredMonths})`,
    ),
    row('Sparade dagar per anställd i fönstret', savedDays, savedDaysRounding, formats.days, ({ table }) => `SUM(${table.difference})`),
    row(
      'Värde av sparade dagar i fönstret, kr',
      printed.windowValue,
      5000,
      kronor,
      ({ table, dayValue }) => `FRISKDAG.SPARAT_VÄRDE(SUM(${table.savedDays}),${dayValue})`,
    ),
    row(
      'Netto i fönstret, kr',
      printed.windowNet,
      10000,
      kronor,
      ({ windowValue, windowInvestment }) => `${windowValue}-${windowInvestment}`,
    ),
  ];
}

/** Only Botkyrka's report prints the split of the window's value. */
export function splitRows(outcomePayment: number, municipalityPart: number): readonly PrintedRow[] {
  return [
    row('Utfallsersättning i fönstret, kr', outcomePayment, 5000, kronor, (cells) => outcomePaymentOf(cells)),
    row(
      'Kommunens del av värdet i fönstret, kr',
      municipalityPart,
      5000,
      kronor,
      (cells) => `${cells.windowValue}-${outcomePaymentOf(cells)}`,
    ),
  ];
}

/** Only Örnsköldsvik's report prints the whole contract period, as it went and as it would have gone. */
export function wholePeriodRows(): readonly PrintedRow[] {
  return [
    row('Hela perioden, faktiskt värde, kr', -39_000_000, 5000, kronor, ({ wholeValue }) => wholeValue),
    row('Hela perioden, faktiskt netto, kr', -56_400_000, 5000, kronor, ({ wholeValue, investment }) => `${wholeValue}-${investment}`),
    row(
      'Framskrivet, sparade dagar per anställd',
      1.85,
      0.005,
      formats.days,
      ({ windowDays, measuredMonths, contractMonths }) => `FRISKDAG.FRAMSKRIVNING(${windowDays},${measuredMonths},${contractMonths})`,
    ),
    row('Framskrivet värde, kr', 17_970_000, 10000, kronor, (cells) => extrapolatedValue(cells)),
    row('Framskrivet netto, kr', 570_000, 10000, kronor, (cells) => `${extrapolatedValue(cells)}-${cells.investment}`),
  ];
}

function outcomePaymentOf({ windowValue, investment, price, riskLevel, cap }: ContractCells): string {
  return `FRISKDAG.UTFALLSERSÄTTNING(${windowValue},${investment},${price},${riskLevel},${cap})`;
}

function extrapolatedValue({ windowValue, measuredMonths, contractMonths }: ContractCells): string {
  return `FRISKDAG.FRAMSKRIVNING(${windowValue},${measuredMonths},${contractMonths})`;
}

function row(figure: string, printed: number, rounding: number, format: string, formula: PrintedRow['formula']): PrintedRow {
  return { figure, printed, rounding, format, formula };
}
