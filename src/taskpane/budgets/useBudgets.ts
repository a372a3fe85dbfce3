import { useState } from 'react';
import type { Fix } from '../../plan/finding';
import type { LedgerFile } from '../../commands/shared/readLedgerFile';
import type { ReconcileReport } from '../../commands/reconcile/report';
import { fixedSentence } from '../findings/fixWords';
import { usePane } from '../pane/usePane';
import { addedSentence } from '../tables/addedSentence';
import { reconciledSentence } from './budgetWords';

/** The screen's jobs, the ledger that was picked, and what they came to. */
export function useBudgets() {
  const pane = usePane();
  const [report, setReport] = useState<ReconcileReport | null>(null);
  const [ledger, setLedger] = useState<LedgerFile | null>(null);
  const given = ledger ? { ledger } : {};

  async function reconcile(): Promise<string> {
    const done = await pane.perform({
      name: 'reconcile',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.reconcile(given, progress),
    });
    if (!done) return '';
    setReport(done);
    return reconciledSentence(done);
  }

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
      const read = await pane.perform({
        name: 'ledger file',
        step: `Reading ${file.name}`,
        // The reader of files is loaded when it is first needed.
        run: async () => {
          const { readLedgerFile } = await import('../../commands/shared/readLedgerFile');
          return readLedgerFile(file.name, new Uint8Array(await file.arrayBuffer()));
        },
      });
      setLedger(read);
      if (read) pane.announce(`The ledger is read from ${file.name}.`);
    },
    async run() {
      const sentence = await reconcile();
      if (sentence) pane.changed(sentence);
    },
    async addCostCentres() {
      const added = await pane.perform({
        name: 'add table',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.addTable({ kind: 'costCentres', ...given }, progress),
      });
      if (added)
        pane.changed(`${addedSentence(added)} Correct the services and risks there, then reconcile again.`);
    },
    /** Carries out fixes and reconciles again; false where they were refused. */
    async fix(fixes: readonly Fix[], reason: string): Promise<boolean> {
      if (pane.busy) return false;
      const fixed = await pane.perform({
        name: 'fix',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.applyFixes(fixes, reason, progress),
      });
      if (!fixed) return false;
      setReport(
        (known) =>
          known && {
            ...known,
            findings: known.findings.filter((one) => !one.fixes?.some((each) => fixes.includes(each))),
          },
      );
      pane.changed(`${fixedSentence(fixes)} Press Reconcile to bring the sheet up to date.`);
      return true;
    },
  };
}
