import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReconcileReport } from '../../commands/reconcile/report';
import { useFew } from '../findings/useFew';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import { lineSentence, lineTitle, openLines } from './budgetWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    ':focus': { outline: 'none' },
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lines that are drawn at once. */
const piece = 50;

/** The lines that do not agree, the gravest first, each with the way to its cells. */
export function OpenLines({ report }: { report: ReconcileReport }) {
  const styles = useStyles();
  const pane = usePane();
  const { limit, listRef, more } = useFew(piece);
  const open = openLines(report.lines);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-lines">
      <Heading id="open-lines">Lines that do not agree</Heading>
      <div ref={listRef}>
        <ul className={styles.list}>
          {open.slice(0, limit).map((line) => {
            const title = lineTitle(line);
            const own = line.cells.budget[0];
            // Cells of another file carry its name and cannot be shown.
            const other = line.cells.ledger.find((cell) => !cell.includes(': '));
            return (
              <li key={title} tabIndex={-1} className={styles.item}>
                <Body1Strong>{title}</Body1Strong>
                <Body1>{lineSentence(line, report)}</Body1>
                <div className={styles.buttons}>
                  {own !== undefined && (
                    <Button
                      size="small"
                      aria-label={`Show the plan’s cell of ${title}`}
                      onClick={() => pane.selectCell(own)}
                    >
                      Show cell
                    </Button>
                  )}
                  {other !== undefined && (
                    <Button
                      size="small"
                      aria-label={`Show the first other cell of ${title}`}
                      onClick={() => pane.selectCell(other)}
                    >
                      {report.against === 'twin' ? 'Show twin' : 'Show in the ledger'}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </div>
      {open.length > limit && <Button onClick={more}>Show more lines</Button>}
    </section>
  );
}
