/** Causes that hold the word for sickness and are another's: care of a sick child, of a relative. */
const othersSickness = /barn|child|närst|anhörig|vård av/i;
const sickness = /sjuk|\bsick|\bill(ness)?\b|^sjk/i;

/**
 * Whether a cause of absence, as payroll systems write it, is the employee's own sickness. Used where the caller does not
 * say which causes count.
 *
 * @example isSickness('Sjukdom dag 1-14') // true
 * @example isSickness('Vård av sjukt barn') // false
 */
export function isSickness(cause: string): boolean {
  return sickness.test(cause) && !othersSickness.test(cause);
}
