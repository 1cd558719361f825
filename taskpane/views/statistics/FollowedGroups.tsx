import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { FollowedGroup, FollowUpFigures } from '../../../src/followup/repeated-follow-up';
import { writeShare } from '../../../src/locale/amounts';
import { writeNumber } from '../../../src/locale/numbers';
import { D } from '../../../src/values/money';
import { FigureTable } from '../../parts/FigureTable';
import { useTexts } from '../../texts/texts';

/** How those with repeated absence fared afterwards, against all others. */
export function FollowedGroups({ status, group, others }: FollowUpFigures) {
  const { t, language } = useTexts();
  const row = (label: string, figure: (of: FollowedGroup) => string) => ({ label, figures: [figure(group), figure(others)] });
  const share = (value: number | undefined) => (value === undefined ? '–' : writeShare(new D(value), language));
  return (
    <>
      <Subtitle2 as="h3">{t('statistics.followed')}</Subtitle2>
      {status === 'shown' ? (
        <FigureTable
          caption={t('statistics.followed')}
          headings={[t('statistics.group'), t('statistics.others')]}
          rows={[
            row(t('statistics.parts.employees'), ({ employees }) => writeNumber(employees ?? 0, language)),
            row(t('statistics.anyLong'), ({ shareLong }) => share(shareLong)),
            row(t('statistics.anyVeryLong'), ({ shareVeryLong }) => share(shareVeryLong)),
          ]}
        />
      ) : (
        <Body1>{t(`statistics.notFollowed.${status}`)}</Body1>
      )}
    </>
  );
}
