import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SummaryReport } from '../../commands/reports';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import { SummaryResult } from './SummaryResult';
import { madeSentence, overflowSentence } from './summaryWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'start' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Makes the two-page summary on a new sheet. */
export function SummaryScreen() {
  const styles = useStyles();
  const pane = usePane();
  const [report, setReport] = useState<SummaryReport | null>(null);

  async function make() {
    const made = await pane.perform({
      name: 'summary',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.summary({}, progress),
    });
    if (!made) return;
    setReport(made);
    if (made.overflow.length > 0)
      pane.notify({
        intent: 'warning',
        text: overflowSentence,
      });
    else pane.changed(madeSentence(made));
  }

  return (
    <div className={styles.root}>
      <Heading>Make the two-page summary</Heading>
      <Body1 block>
        It goes on a new sheet, ready to print on two sides of A4. Your own sheets stay as they are.
      </Body1>
      <ul className={styles.list}>
        <li>
          It gathers the plan’s text, KPIs, actions, risks, budgets and EDI scores from the tables recognised.
        </li>
        <li>
          It fits the text to the pages; if it cannot, it says which sections to cut and by how many lines.
        </li>
        <li>It leaves out sections that have nothing in them, and names them.</li>
      </ul>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={pane.busy}
        onClick={() => void make()}
      >
        Make the summary
      </Button>
      {report && <SummaryResult report={report} />}
    </div>
  );
}
