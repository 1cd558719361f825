/** What stands before the dot of every function's name in a formula; the manifest says the same. */
export const namespace = 'FRISKDAG';
