import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LedgerFile } from '../../commands/readLedgerFile';
import type { ReconcileReport } from '../../commands/reconcile/report';
import type { OnFix } from '../findings/Fixes';
import { withoutFixed } from '../findings/findingLists';
import { FilePicker, JobButton } from '../pane/buttons';
import { readPickedFile } from '../pane/readPickedFile';
import { useJobs } from '../pane/useJobs';
import { Heading } from '../parts';
import { useSharedStyles } from '../styles';
import { addedSentence } from '../tables/lineWords';
import { useStable } from '../LongList';
import { BudgetsResult, reconciledSentence } from './BudgetsResult';

const useStyles = makeStyles({
  ledgerPicker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface LedgerPickerProps {
  /** Name of the file that was picked; null for the workbook's own ledger. */
  file: string | null;
  onPick: (file: File | null) => void;
}

/** Reconciles the plan's budgets with a ledger or a twin table, and shows what differs. */
export function BudgetsScreen() {
  const { column, start } = useSharedStyles();
  const { report, ledger, pick, run, addCostCentres, ...budgets } = useBudgets();
  const fix = useStable(budgets.fix);
  return (
    <div className={column}>
      <Heading>Reconcile the budgets</Heading>
      <LedgerPicker file={ledger?.name ?? null} onPick={(file) => void pick(file)} />
      <JobButton appearance="primary" className={start} onClick={() => void run()}>
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

/** The screen's jobs, the ledger that was picked, and what they came to. */
function useBudgets() {
  const { commands, look, change, fix } = useJobs();
  const [report, setReport] = useState<ReconcileReport | null>(null);
  const [ledger, setLedger] = useState<LedgerFile | null>(null);
  const given = ledger ? { ledger } : {};

  /** Carries out fixes of findings, which then go; false where they were refused. */
  const fixShown: OnFix = (fixes, reason) =>
    fix(fixes, reason, {
      show: (settled) =>
        setReport((known) => known && { ...known, findings: withoutFixed(known.findings, settled) }),
      again: () => Promise.resolve('Press Reconcile to bring the sheet up to date.'),
    });

  return {
    report,
    ledger,
    /** Reads the file here in the pane: it is sent nowhere. null takes the workbook's own ledger again. */
    async pick(file: File | null) {
      setReport(null);
      if (!file) {
        setLedger(null);
        return;
      }
      const read = await look({
        name: 'ledger file',
        step: `Reading ${file.name}`,
        run: () => readPickedFile(file),
        show: setLedger,
        say: () => `The ledger is read from ${file.name}.`,
      });
      if (!read) setLedger(null);
    },
    run: () =>
      change({
        name: 'reconcile',
        run: (progress) => commands.reconcile(given, progress),
        show: setReport,
        say: reconciledSentence,
      }),
    addCostCentres: () =>
      change({
        name: 'add table',
        run: (progress) => commands.addTable({ kind: 'costCentres', ...given }, progress),
        say: (added) => `${addedSentence(added)} Correct the services and risks there, then reconcile again.`,
      }),
    fix: fixShown,
  };
}

/** Which ledger: the workbook's own, or one in another file, which is read in the pane and goes nowhere. */
function LedgerPicker({ file, onPick }: LedgerPickerProps) {
  const { ledgerPicker } = useStyles();
  const { buttons } = useSharedStyles();
  return (
    <div className={ledgerPicker}>
      <Body1>
        {file === null
          ? 'Ledger: the extract in this workbook, if it has one.'
          : `Ledger: the file ${file}. It is read here in the pane; nothing is uploaded.`}
      </Body1>
      <div className={buttons}>
        <FilePicker size="small" label="Ledger file" onPick={([picked]) => onPick(picked)}>
          Choose a ledger file
        </FilePicker>
        {file !== null && (
          <JobButton size="small" onClick={() => onPick(null)}>
            Use this workbook’s ledger
          </JobButton>
        )}
      </div>
    </div>
  );
}
