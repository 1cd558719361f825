import type { CareSpell } from '../../followup/care-occasions';
import { readText } from '../cells/read-cell';
import type { SpellField } from '../columns/headings';
import type { RowKind } from './row-cells';
import { spellKind, type SpellOptions } from './spells';

/** Rows of sick absence with their causes, so that one of them can be set aside: otherwise as `spellKind` reads them. */
export function careSpellKind(options: SpellOptions = {}): RowKind<CareSpell, SpellField> {
  const plain = spellKind(options);
  return {
    ...plain,
    read: (cells) => {
      const spell = plain.read(cells);
      return spell && { employee: spell.employee, start: spell.start, end: spell.end, cause: cells.optional('cause', readText) };
    },
  };
}
