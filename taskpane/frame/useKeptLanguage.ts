import { useEffect } from 'react';
import { readSettings } from '../../src/workbook/settings';
import { changeLanguage } from '../texts/texts';
import { useHost } from './host';

/** Shows the language that was chosen for the workbook, if one was. */
export function useKeptLanguage(): void {
  const host = useHost();
  useEffect(() => {
    readSettings(host)
      .then(({ language }) => language && changeLanguage(language))
      // Office's own language is as good when the workbook does not answer.
      .catch(() => undefined);
  }, [host]);
}
