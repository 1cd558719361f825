import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Subtitle2, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';
import { viewNames, type Page } from '../views/views';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    // Office lays its own menu over the upper right corner.
    padding: '8px 44px 8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
});

interface HeaderProps {
  readonly page: Page;
  readonly onNavigate: (page: Page) => void;
}

/** The add-in's name and the menu of its views. */
export function Header({ page, onNavigate }: HeaderProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <Subtitle2 as="span" className={styles.name}>
        {t('frame.name')}
      </Subtitle2>
      <nav aria-label={t('frame.menu')}>
        <Menu checkedValues={{ page: [page] }}>
          <MenuTrigger>
            <Button size="small">{t('frame.menu')}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItemRadio name="page" value="start" onClick={() => onNavigate('start')}>
                {t('frame.start')}
              </MenuItemRadio>
              {viewNames.map((view) => (
                <MenuItemRadio key={view} name="page" value={view} onClick={() => onNavigate(view)}>
                  {t(`${view}.title`)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </nav>
    </header>
  );
}
