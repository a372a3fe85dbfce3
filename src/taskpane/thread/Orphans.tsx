import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ThreadReport } from '../../commands/thread/report';
import { useFew } from '../findings/useFew';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import { orphanTitle } from './threadWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    ':focus': { outline: 'none' },
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Items that are drawn at once. */
const piece = 50;

/** The items that lead to no outcome, each with the way to its cell. */
export function Orphans({ orphans: { items } }: Pick<ThreadReport, 'orphans'>) {
  const styles = useStyles();
  const pane = usePane();
  const { limit, listRef, more } = useFew(piece);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="thread-orphans">
      <Heading id="thread-orphans">Items that lead to no outcome</Heading>
      <div ref={listRef}>
        <ul className={styles.list}>
          {items.slice(0, limit).map((item) => {
            const title = orphanTitle(item);
            return (
              <li key={item.cell} tabIndex={-1} className={styles.item}>
                <Body1>{title}</Body1>
                <Button
                  size="small"
                  aria-label={`Show cell of ${title}`}
                  onClick={() => pane.selectCell(item.cell)}
                >
                  Show cell
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
      {items.length > limit && <Button onClick={more}>Show more items</Button>}
    </section>
  );
}
