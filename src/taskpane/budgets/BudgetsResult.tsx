import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReconcileReport } from '../../commands/reconcile/report';
import { quoteSheet } from '../../grid/a1';
import { Findings } from '../findings/Findings';
import type { OnFix } from '../findings/Fixes';
import { usePane } from '../pane/usePane';
import { mayAddCostCentres, statusCounts, varianceSentence } from './budgetWords';
import { Draft } from './Draft';
import { OpenLines } from './OpenLines';
import { JobButton } from '../pane/JobButton';
import { formatNumber } from '../../words/numbers';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: 'start' },
});

interface BudgetsResultProps {
  report: ReconcileReport;
  onFix: OnFix;
  onAddCostCentres: () => void;
}

/** Whether it reconciles; how many lines agree; those that do not; the draft for the report; the findings. */
export function BudgetsResult({ report, onFix, onAddCostCentres }: BudgetsResultProps) {
  const styles = useStyles();
  const pane = usePane();
  const counts = statusCounts(report.lines);
  const variances = varianceSentence(report);
  return (
    <div className={styles.root}>
      <Body1Strong block>{report.sentence}</Body1Strong>
      {counts.length > 0 && (
        <ul className={styles.list} aria-label="Lines by status">
          {counts.map(({ status, number }) => (
            <li key={status}>{`${formatNumber(number)} ${status}`}</li>
          ))}
        </ul>
      )}
      {variances && <Body1 block>{variances}</Body1>}
      <Button className={styles.button} onClick={() => pane.selectCell(`${quoteSheet(report.sheet)}!A1`)}>
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
          <JobButton className={styles.button} onClick={onAddCostCentres}>
            Add the table of cost centres
          </JobButton>
        </>
      )}
      <Draft paragraphs={report.narrative} />
      <Findings findings={report.findings} onFix={onFix} />
    </div>
  );
}
