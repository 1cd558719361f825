import { fewestAnswers } from '../../../src/wellbeing/hme';
import { Notice } from '../../parts/Notice';
import { PickPart } from '../../picking/PickPart';
import type { Picking, usePickedCells } from '../../picking/usePickedCells';
import { useTexts } from '../../texts/texts';
import { readEffects } from './loss';

type Picked = ReturnType<typeof usePickedCells>;

/** The answers before and after, pointed at in the sheet. */
export function AnswersPart({ before, after }: { readonly before: Picked; readonly after: Picked }) {
  const { t } = useTexts();
  const hint = t('workEnvironment.effectHint');
  return (
    <>
      <PickPart label={t('workEnvironment.pickBefore')} hint={hint} picking={before.picking} onPick={before.pick} />
      <EffectsNotice picking={before.picking} />
      <PickPart label={t('workEnvironment.pickAfter')} hint={hint} picking={after.picking} onPick={after.pick} />
      <EffectsNotice picking={after.picking} />
    </>
  );
}

function EffectsNotice({ picking }: { readonly picking: Picking }) {
  const { t } = useTexts();
  if (picking.phase !== 'picked') return null;
  const { count, isValid } = readEffects(picking.cells);
  if (!isValid) return <Notice intent="error">{t('workEnvironment.effectFault')}</Notice>;
  return count < fewestAnswers ? (
    <Notice intent="info">{t('workEnvironment.fewEffects', { number: count, least: fewestAnswers })}</Notice>
  ) : null;
}
