import { makeStyles, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ heading: { ...typographyStyles.title3, margin: 0 } });

/** The heading of a view. */
export function ViewHeading({ children }: { readonly children: string }) {
  return <h1 className={useStyles().heading}>{children}</h1>;
}
