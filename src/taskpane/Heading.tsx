import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ root: { margin: 0 } });

/** Heading of a part of a screen; `id` is for the section that it names. */
export function Heading({ id, children }: { id?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" block className={styles.root} {...(id ? { id } : {})}>
      {children}
    </Subtitle2>
  );
}
