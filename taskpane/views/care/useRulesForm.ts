import { useEffect, useState } from 'react';
import { useHost } from '../../frame/host';
import { today } from '../../parts/calendar';
import { readKeptRules } from './kept-rules';
import { formOf, usualForm, type RulesForm } from './rules-form';

/** The rules as the workbook has kept them, or else the usual ones; and how to change them. */
export function useRulesForm(): [RulesForm, (form: RulesForm) => void] {
  const host = useHost();
  const [usual] = useState(() => usualForm(today()));
  const [form, setForm] = useState(usual);
  useEffect(() => {
    readKeptRules(host).then(
      // What the user has changed meanwhile stays.
      (kept) => kept && setForm((now) => (now === usual ? formOf(kept, today()) : now)),
      // The usual rules are shown, and can be seen to be so.
      () => undefined,
    );
  }, [host, usual]);
  return [form, setForm];
}
