import { KnownEmployees, type EmployeeKeys } from '../../src/sources/identities';

/** Keys of employees, and what each was first written as: a list in the user's own workbook names them as the user does. */
export function writtenIdentities(): { readonly keys: EmployeeKeys; readonly writtenAs: (key: string) => string } {
  const plain = new KnownEmployees();
  const written = new Map<string, string>();
  const keys: EmployeeKeys = {
    join: (employeeNumber, personalNumber) => plain.join(employeeNumber, personalNumber),
    keyOf: (identity) => {
      const key = plain.keyOf(identity);
      if (!written.has(key)) written.set(key, identity);
      return key;
    },
  };
  return { keys, writtenAs: (key) => written.get(key) ?? key };
}
