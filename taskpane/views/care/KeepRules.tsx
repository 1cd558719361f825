import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { CareRules } from '../../../src/followup/care-rules';
import { useHost } from '../../frame/host';
import { useAnnouncement } from '../../insertion/useAnnouncement';
import { Notice } from '../../parts/Notice';
import { useTexts } from '../../texts/texts';
import { keepRules } from './kept-rules';

/**
 * Keeps the rules in the workbook when the user asks for it: the view writes nothing unasked.
 *
 * @param props.rules undefined while something is wrong with them
 */
export function KeepRules({ rules }: { readonly rules?: CareRules }) {
  const { t } = useTexts();
  const host = useHost();
  const announce = useAnnouncement();
  const [hasFailed, setHasFailed] = useState(false);
  const keep = (kept: CareRules): void => {
    setHasFailed(false);
    host.run([keepRules(kept)]).then(
      () => announce(t('care.rulesKept')),
      () => setHasFailed(true),
    );
  };
  return (
    <>
      <Caption1 as="p">{t('care.keepRulesHint')}</Caption1>
      <Button size="small" disabledFocusable={!rules} onClick={() => rules && keep(rules)}>
        {t('care.keepRules')}
      </Button>
      {hasFailed && <Notice intent="error">{t('care.rulesNotKept')}</Notice>}
    </>
  );
}
