import { spellHeadings, type Headings } from './headings';

/** Columns of a user's own table of care conversations, normalised, the surest first. */
export const conversationHeadings = {
  employee: [...spellHeadings.employee, 'namn', 'name'],
  held: [
    'hallet',
    'genomfort',
    'genomford',
    'datumhallet',
    'samtaletshallet',
    'hallesden',
    'datumforsamtal',
    'samtalsdatum',
    'held',
    'heldon',
    'dateheld',
    'conversationdate',
    'datum',
    'date',
  ],
  step: ['steg', 'typavsamtal', 'samtalstyp', 'samtal', 'trappsteg', 'step', 'conversation', 'tillfalle', 'sjukfall', 'occasion', 'typ'],
  since: ['kallassedan', 'sedan', 'forfollden', 'forfallodatum', 'utlostden', 'aktuelltfran', 'duesince', 'since', 'due', 'triggered'],
  pausedUntil: ['pausadtill', 'pausadtom', 'pausad', 'paustill', 'paustom', 'paus', 'vilandetill', 'pauseduntil', 'paused', 'pauseuntil'],
  reason: ['skal', 'orsak', 'anledning', 'skalforpaus', 'reason', 'cause'],
  note: ['anteckning', 'anteckningar', 'kommentar', 'notering', 'note', 'notes', 'comment'],
} as const satisfies Headings<string>;
export type ConversationField = keyof typeof conversationHeadings;
