import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Heading } from '../Heading';
import { useStable } from '../useStable';
import { BudgetsResult } from './BudgetsResult';
import { LedgerPicker } from './LedgerPicker';
import { useBudgets } from './useBudgets';
import { JobButton } from '../pane/JobButton';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'start' },
});

/** Reconciles the plan's budgets with a ledger or a twin table, and shows what differs. */
export function BudgetsScreen() {
  const styles = useStyles();
  const { report, ledger, pick, run, addCostCentres, ...budgets } = useBudgets();
  const fix = useStable(budgets.fix);
  return (
    <div className={styles.root}>
      <Heading>Reconcile the budgets</Heading>
      <LedgerPicker file={ledger?.name ?? null} onPick={(file) => void pick(file)} />
      <JobButton appearance="primary" className={styles.button} onClick={() => void run()}>
        Reconcile
      </JobButton>
      {report ? (
        <BudgetsResult report={report} onFix={fix} onAddCostCentres={() => void addCostCentres()} />
      ) : (
        <Body1>
          The budgets are held against the ledger, or against a second table with the same figures; totals,
          funding and the figures that texts quote are checked too. The result goes on a sheet of its own.
          Your budgets and the ledger stay as they are.
        </Body1>
      )}
    </div>
  );
}
