import type { Text } from '../language';
import { statutoryNames } from '../statutory-names';

const statutorySteps = Object.fromEntries(Object.entries(statutoryNames).map(([figure, name]) => [`followup.statutory.${figure}`, name]));

/** Names of the steps that src/followup tells. */
export const followupSteps: Readonly<Record<string, Text>> = {
  'followup.topEmployees': { sv: 'Anställda i toppen (k)', en: 'Employees at the top (k)' },
  'followup.concentration': { sv: 'Andel av dagarna som toppen bär (C)', en: 'Share of the days that the top carries (C)' },
  'followup.comparedUnits': { sv: 'Enheter som är stora nog att jämföra (n)', en: 'Units that are large enough to compare (n)' },
  'followup.chosenUnits': { sv: 'Enheter att prioritera', en: 'Units to prioritise' },
  'followup.daysPerEmployee': { sv: 'Dagar per anställd', en: 'Days per employee' },
  'followup.supportedMean': { sv: 'Stödda enheter, medel', en: 'Supported units, mean' },
  'followup.othersMean': { sv: 'Övriga enheter, medel', en: 'Other units, mean' },
  'followup.difference': { sv: 'Stödda minus övriga (d)', en: 'Supported less others (d)' },
  'followup.differenceBefore': { sv: 'Skillnad före stödet', en: 'Difference before the support' },
  'followup.differenceAfter': { sv: 'Skillnad efter att stödet började', en: 'Difference after the support began' },
  'followup.differenceInDifferences': { sv: 'Skillnad i skillnader (DD)', en: 'Difference in differences (DD)' },
  'followup.changeLow': { sv: 'Intervallets nedre gräns', en: 'Lower bound of the interval' },
  'followup.changeHigh': { sv: 'Intervallets övre gräns', en: 'Upper bound of the interval' },
  'followup.statutoryEmployees': { sv: 'Anställda med ordinarie arbetstid', en: 'Employees with ordinary working time' },
  'followup.occasions': { sv: 'Sjukfall i perioden', en: 'Spells in the period' },
  'followup.repeated': { sv: 'Anställda med upprepad frånvaro', en: 'Employees with repeated absence' },
  'followup.repeatedRemaining': { sv: 'därav kvar sedan en månad tidigare', en: 'of which remaining since a month before' },
  'followup.repeatedNew': { sv: 'därav nya', en: 'of which new' },
  'followup.pulledFigure': { sv: 'Hämtad siffra', en: 'Pulled figure' },
  ...statutorySteps,
};
