import type { Language } from '../../src/locale/language';

/** The language that cells answer in; set once, when the pane or the runtime starts. */
export const shown: { language: Language } = { language: 'sv' };
