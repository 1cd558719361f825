import type { TFunction } from 'i18next';
import type { Unit } from './units';

/** A unit as the user finds it in the table: two may bear one name, and some none. */
export function labelOf({ name, row }: Unit, t: TFunction): string {
  return t('unitCosts.unitLabel', { name, row: row + 1 });
}
