/** Causes that hold the word for sickness and are another's: care of a sick child, of a relative. */
const othersSickness = /barn|child|närst|anhörig|vård av/i;
const sickness = /sjuk|karens|\bsick|\bill(ness)?\b|^sjk/i;

/**
 * Whether a cause of absence, as payroll systems write it, is the employee's own sickness. Used where the caller does not
 * say which causes count.
 *
 * @example isSickness('Sjukdom dag 1-14') // true
 * @example isSickness('Karensavdrag') // true: the qualifying day is one of sickness
 * @example isSickness('Vård av sjukt barn') // false
 */
export function isSickness(cause: string): boolean {
  return sickness.test(cause) && !othersSickness.test(cause);
}

const payCode = /^\d{2,6}\b|löneart|sjuklön|karens|sick pay|\bdag\s*\d+\s*[-–]/i;

/**
 * Whether causes of absence are more like pay codes, which tell what a day is paid by: most of them begin with a number, or
 * speak of sick pay, the qualifying deduction or days of a spell.
 *
 * @example arePayCodes(['130 Sjuklön dag 2-14', 'Karensavdrag', 'Sjukdom']) // true
 */
export function arePayCodes(causes: readonly string[]): boolean {
  return causes.filter((cause) => payCode.test(cause)).length * 2 > causes.length;
}
