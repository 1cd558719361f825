import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({ heading: { ...typographyStyles.title3, margin: 0 } });

/** The heading of a view. It takes the focus when the view opens: what the user clicked to get here is gone. */
export function ViewHeading({ children }: { readonly children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 className={styles.heading} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
