import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckReport } from '../../commands/reports';
import type { Quarter } from '../../plan/kpi';
import { Findings } from '../findings/Findings';
import { Heading } from '../Heading';
import { usePane } from '../pane/usePane';
import { checkSentence, colouredSentence } from './checkSentence';
import { Counts } from './Counts';
import { KpiRows } from './KpiRows';
import { QuarterPicker } from './QuarterPicker';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Checks every KPI against its target, lists what is doubtful, and colours the RAG cells. */
export function CheckScreen() {
  const styles = useStyles();
  const pane = usePane();
  const [quarter, setQuarter] = useState<Quarter | ''>('');
  const [report, setReport] = useState<CheckReport | null>(null);
  const request = quarter ? { quarter } : {};

  async function check() {
    const checked = await pane.perform({
      name: 'check',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.check(request, progress),
    });
    if (!checked) return;
    setReport(checked);
    pane.announce(checkSentence(checked));
  }

  async function colour() {
    const coloured = await pane.perform({
      name: 'colour',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.colour(request, progress),
    });
    if (!coloured) return;
    setReport(coloured);
    if (coloured.coloured.length > 0) pane.changed(colouredSentence(coloured.coloured));
    else pane.notify({ intent: 'warning', text: colouredSentence(coloured.coloured) });
  }

  return (
    <div className={styles.root}>
      <Heading>Check the KPIs against their targets</Heading>
      <QuarterPicker quarter={quarter} onChange={setQuarter} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={pane.busy} onClick={() => void check()}>
          Check the KPIs
        </Button>
        <Button disabledFocusable={pane.busy} onClick={() => void colour()}>
          Colour the RAG cells
        </Button>
        <Button disabledFocusable={pane.busy || !pane.restorable} onClick={pane.restore}>
          Restore
        </Button>
      </div>
      {!report && (
        <Body1>
          Checking changes nothing. Colouring checks first, then colours the RAG column by the words in it: an
          empty RAG cell is given the rule’s word, and words that are there stay. Restore takes the last
          change back.
        </Body1>
      )}
      {report && (
        <>
          <Body1>{checkSentence(report)}</Body1>
          <Counts counts={report.counts} />
          <KpiRows rows={report.rows} tables={report.tables} />
          <Findings findings={report.findings} />
        </>
      )}
    </div>
  );
}
