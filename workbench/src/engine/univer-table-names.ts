import { ReferenceNodeFactory, type Injector } from './univer';

/** What Univer keeps to itself of its reading of references. */
interface ReferenceReading {
  _checkTokenIsTableReference(token: string): boolean;
}

/** Makes Univer read `My_table[Column]`: it takes a name with an underscore for no table's, though a table may bear it. */
export function readTableNamesWithUnderscores(injector: Injector): void {
  const reading = injector.get(ReferenceNodeFactory) as unknown as ReferenceReading;
  const readAsBefore = reading._checkTokenIsTableReference.bind(reading);
  reading._checkTokenIsTableReference = (token) => readAsBefore(withoutUnderscores(token));
}

/** Only whether it has the form of a table's name is asked; which table it is, Univer finds by the name itself. */
function withoutUnderscores(token: string): string {
  return token.replace(/^[^[]+/, (name) => name.replaceAll('_', 'x'));
}
