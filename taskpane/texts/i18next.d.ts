import 'i18next';
import type { sv } from './sv';

/* So that the compiler refuses a key that no catalogue has. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof sv };
  }
}
