import { useState } from 'react';
import type { ReconcileReport } from '../../commands/reconcile/report';
import type { LedgerFile } from '../../commands/readLedgerFile';
import type { OnFix } from '../findings/Fixes';
import { withoutFixed } from '../findings/withoutFixed';
import { readPickedFile } from '../pane/readPickedFile';
import { useJobs } from '../pane/useJobs';
import { addedSentence } from '../tables/addedSentence';
import { reconciledSentence } from './budgetWords';

/** The screen's jobs, the ledger that was picked, and what they came to. */
export function useBudgets() {
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
