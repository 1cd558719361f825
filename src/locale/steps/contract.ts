import type { Text } from '../language';

/** Names of the steps that src/contract tells. */
export const contractSteps: Readonly<Record<string, Text>> = {
  'contract.activityPayment': { sv: 'Aktivitetsersättning (A)', en: 'Activity payment (A)' },
  'contract.supplierShare': { sv: 'Leverantörens andel av varje sparad krona (s)', en: 'Supplier’s share of each saved krona (s)' },
  'contract.ceiling': { sv: 'Värde där taket nås', en: 'Value at which the cap is reached' },
  'contract.countedValue': { sv: 'Värde som ger ersättning (räknat)', en: 'Value that is paid for (counted)' },
  'contract.outcomePayment': { sv: 'Utfallsersättning (O)', en: 'Outcome payment (O)' },
  'contract.largestOutcomePayment': { sv: 'Högsta utfallsersättning', en: 'Largest outcome payment' },
  'contract.municipalityResult': { sv: 'Kommunens resultat', en: 'Municipality’s result' },
  'contract.supplierResult': { sv: 'Leverantörens resultat', en: 'Supplier’s result' },
};
