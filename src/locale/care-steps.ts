import type { Text } from './language';

/** The steps of the ladder of care conversations. */
export const careStepNames = {
  conversation: { sv: 'Chefens omtankessamtal', en: 'The manager’s care conversation' },
  hrContact: { sv: 'HR kontaktar chefen', en: 'HR contacts the manager' },
  threePartyTalk: { sv: 'Trepartssamtal med rehabkoordinator', en: 'Three-party talk with the rehabilitation coordinator' },
  hrCheck: { sv: 'HR kontrollerar samtal och rehabilitering', en: 'HR checks the talks and the rehabilitation' },
} as const satisfies Readonly<Record<string, Text>>;
