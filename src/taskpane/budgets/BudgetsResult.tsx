import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef } from 'react';
import type { ReconcileReport } from '../../commands/reconcile/report';
import { quoteSheet } from '../../grid/a1';
import { Findings } from '../findings/Findings';
import type { OnFix } from '../findings/Fixes';
import { usePane } from '../pane/usePane';
import {
  mayAddCostCentres,
  statusCounts,
  varianceSentence,
  lineSentence,
  lineTitle,
  openLines,
} from './budgetWords';
import { JobButton } from '../pane/buttons';
import { formatNumber } from '../../words/numbers';
import { Heading } from '../parts';
import { LongList, ShowCell } from '../LongList';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface BudgetsResultProps {
  report: ReconcileReport;
  onFix: OnFix;
  onAddCostCentres: () => void;
}

/** Whether it reconciles; how many lines agree; those that do not; the draft for the report; the findings. */
export function BudgetsResult({ report, onFix, onAddCostCentres }: BudgetsResultProps) {
  const styles = useStyles();
  const { column, start } = useSharedStyles();
  const pane = usePane();
  const counts = statusCounts(report.lines);
  const variances = varianceSentence(report);
  return (
    <div className={column}>
      <Body1Strong block>{report.sentence}</Body1Strong>
      {counts.length > 0 && (
        <ul className={styles.list} aria-label="Lines by status">
          {counts.map(({ status, number }) => (
            <li key={status}>{`${formatNumber(number)} ${status}`}</li>
          ))}
        </ul>
      )}
      {variances && <Body1 block>{variances}</Body1>}
      <Button className={start} onClick={() => pane.selectCell(`${quoteSheet(report.sheet)}!A1`)}>
        Go to the sheet
      </Button>
      <OpenLines report={report} />
      {mayAddCostCentres(report) && (
        <>
          <Body1 block>
            {`${report.costCentres.kept} of ${report.costCentres.all} cost centres stand in a table “Cost centres” of the workbook; the others were given to services by their names${
              report.costCentres.unmapped > 0 ? `, and ${report.costCentres.unmapped} to none` : ''
            }.`}
          </Body1>
          <JobButton className={start} onClick={onAddCostCentres}>
            Add the table of cost centres
          </JobButton>
        </>
      )}
      <Draft paragraphs={report.narrative} />
      <Findings findings={report.findings} onFix={onFix} />
    </div>
  );
}

/** The lines that do not agree, the gravest first, each with the way to its cells. */
function OpenLines({ report }: { report: ReconcileReport }) {
  const { entry, buttons } = useSharedStyles();
  const open = openLines(report.lines);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-lines">
      <Heading id="open-lines">Lines that do not agree</Heading>
      <LongList items={open} moreWords={() => 'Show more lines'}>
        {(line) => {
          const title = lineTitle(line);
          const own = line.cells.budget[0];
          // Cells of another file carry its name and cannot be shown.
          const other = line.cells.ledger.find((cell) => !cell.includes(': '));
          return (
            <li key={title} tabIndex={-1} className={entry}>
              <Body1Strong>{title}</Body1Strong>
              <Body1>{lineSentence(line, report)}</Body1>
              <div className={buttons}>
                {own !== undefined && <ShowCell cell={own} label={`Show the plan’s cell of ${title}`} />}
                {other !== undefined && (
                  <ShowCell cell={other} label={`Show the first other cell of ${title}`}>
                    {report.against === 'twin' ? 'Show twin' : 'Show in the ledger'}
                  </ShowCell>
                )}
              </div>
            </li>
          );
        }}
      </LongList>
    </section>
  );
}

/** The finance paragraphs drafted for the quarterly report, to be copied and edited. */
function Draft({ paragraphs }: { paragraphs: ReconcileReport['narrative'] }) {
  const { closeColumn, start } = useSharedStyles();
  const pane = usePane();
  const text = useRef<HTMLDivElement>(null);
  if (paragraphs.length === 0) return null;

  // Excel on the web may keep the clipboard from the pane: then the text is left selected, ready to be copied by hand.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(paragraphs.map((one) => one.text).join('\n\n'));
      pane.announce('The draft is copied.');
    } catch {
      const selection = window.getSelection();
      if (text.current) selection?.selectAllChildren(text.current);
      pane.notify({ intent: 'info', text: 'The draft is selected: press Ctrl+C to copy it.' });
    }
  };

  return (
    <section className={closeColumn} aria-labelledby="budget-draft">
      <Heading id="budget-draft">Draft for the report</Heading>
      <div ref={text} className={closeColumn}>
        {paragraphs.map((one) => (
          <Body1 as="p" block key={one.text} style={{ margin: 0 }}>
            {one.text}
          </Body1>
        ))}
      </div>
      <Button className={start} icon={<CopyRegular />} onClick={() => void copy()}>
        Copy the draft
      </Button>
    </section>
  );
}
