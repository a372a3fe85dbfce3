import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SummaryReport } from '../../commands/summary/report';
import { quoteSheet } from '../../grid/a1';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import { overflowLine } from './summaryWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dd': { margin: 0 },
  },
  button: { alignSelf: 'start' },
});

/** The sheet that was made, or what must be cut before it can be; and what was found on the way. */
export function SummaryResult({ report }: { report: SummaryReport }) {
  const styles = useStyles();
  const pane = usePane();
  const { sheet, pages, scale, overflow, findings } = report;
  return (
    <section className={styles.root} aria-labelledby="summary-result">
      <Heading id="summary-result">{overflow.length > 0 ? 'What does not fit' : 'The summary'}</Heading>
      {overflow.length > 0 ? (
        <>
          <Body1>Shorten these sections, then make the summary again.</Body1>
          <ul>
            {overflow.map((entry) => (
              <li key={entry.section}>{overflowLine(entry)}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <dl className={styles.facts}>
            <dt>Sheet</dt>
            <dd>{sheet}</dd>
            <dt>Pages</dt>
            <dd>{pages}</dd>
            <dt>Prints at</dt>
            <dd>{scale}% of full size</dd>
          </dl>
          <Button className={styles.button} onClick={() => pane.selectCell(`${quoteSheet(sheet)}!A1`)}>
            Go to the sheet
          </Button>
        </>
      )}
      {findings.length > 0 && <Findings findings={findings} />}
    </section>
  );
}
