import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import type { MissingItem } from './reportWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { marginBottom: tokens.spacingVerticalXS },
  button: { minWidth: 0, marginInlineStart: tokens.spacingHorizontalXS },
});

/** What is to be filled in before the report goes out, each with a way to its cell. */
export function MissingList({ items }: { items: readonly MissingItem[] }) {
  const styles = useStyles();
  const heading = useId();
  const { selectCell } = usePane();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Heading id={heading}>To fill in</Heading>
      <ul className={styles.list}>
        {items.map(({ label, cell }) => (
          <li key={`${cell} ${label}`} className={styles.item}>
            <Body1>{label}</Body1>
            {cell !== '' && (
              <Button
                size="small"
                className={styles.button}
                aria-label={`Show cell ${cell}`}
                onClick={() => selectCell(cell)}
              >
                Show cell
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
