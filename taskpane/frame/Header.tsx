import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../texts/texts';
import { viewNames, type Page } from '../views/views';

const useStyles = makeStyles({
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    // Office lays its own menu over the upper right corner.
    padding: '8px 44px 8px 16px',
  },
  name: { flexGrow: 1 },
  list: { listStyleType: 'none', margin: 0, padding: '0 16px 8px' },
  item: { width: '100%', justifyContent: 'flex-start' },
});

interface HeaderProps {
  readonly page: Page;
  readonly onNavigate: (page: Page) => void;
}

/** The add-in's name and the menu of its views, which opens in its place: at 320 pixels nothing fits beside it. */
export function Header({ page, onNavigate }: HeaderProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const goTo = (chosen: Page) => {
    setIsOpen(false);
    onNavigate(chosen);
  };
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Subtitle2 as="span" className={styles.name}>
          {t('frame.name')}
        </Subtitle2>
        <Button ref={button} size="small" aria-expanded={isOpen} aria-controls={menuId} onClick={() => setIsOpen(!isOpen)}>
          {t('frame.menu')}
        </Button>
      </div>
      <nav id={menuId} aria-label={t('frame.menu')} hidden={!isOpen} onKeyDown={closeOnEscape}>
        <ul className={styles.list}>
          <MenuItem page="start" current={page} text={t('frame.start')} onChoose={goTo} />
          {viewNames.map((view) => (
            <MenuItem key={view} page={view} current={page} text={t(`${view}.title`)} onChoose={goTo} />
          ))}
        </ul>
      </nav>
    </header>
  );
}

interface MenuItemProps {
  readonly page: Page;
  readonly current: Page;
  readonly text: string;
  readonly onChoose: (page: Page) => void;
}

function MenuItem({ page, current, text, onChoose }: MenuItemProps) {
  const styles = useStyles();
  const isCurrent = page === current;
  return (
    <li>
      <Button
        appearance={isCurrent ? 'secondary' : 'subtle'}
        className={styles.item}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => onChoose(page)}
      >
        {text}
      </Button>
    </li>
  );
}
