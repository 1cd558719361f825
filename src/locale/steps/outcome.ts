import type { Text } from '../language';

/** Names of the steps that src/outcome tells. */
export const outcomeSteps: Readonly<Record<string, Text>> = {
  'outcome.adjusted': { sv: 'Utfall justerat för trend (J)', en: 'Outcome adjusted for trend (J)' },
  'outcome.savedDays': { sv: 'Sparade dagar (S)', en: 'Saved days (S)' },
  'outcome.totalSavedDays': { sv: 'Summa sparade dagar', en: 'Saved days in all' },
  'outcome.savedDaysLow': { sv: 'Sparade dagar, nedre gräns', en: 'Saved days, lower bound' },
  'outcome.savedDaysHigh': { sv: 'Sparade dagar, övre gräns', en: 'Saved days, upper bound' },
  'outcome.value': { sv: 'Värde av sparade dagar (V)', en: 'Value of saved days (V)' },
  'outcome.cumulativeValue': { sv: 'Ackumulerat värde', en: 'Cumulative value' },
  'outcome.investmentSoFar': { sv: 'Ackumulerad investering', en: 'Cumulative investment' },
  'outcome.cumulativeNet': { sv: 'Ackumulerat netto', en: 'Cumulative net' },
  'outcome.valueAfterCompensation': { sv: 'Värde efter statlig ersättning', en: 'Value after state compensation' },
  'outcome.extrapolated': { sv: 'Framskrivet till hela perioden', en: 'Extrapolated to the whole period' },
};
