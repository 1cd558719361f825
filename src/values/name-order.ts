/** One order of names, whatever the language of the computer: Å, Ä and Ö last, and unit 2 before unit 10. */
export const byName = new Intl.Collator('sv', { numeric: true });
