import { useState } from 'react';
import type { DueListReport, DueReport } from '../../commands/due/report';
import type { Finding, Fix } from '../../plan/finding';
import { fixedSentence } from '../findings/fixWords';
import { usePane } from '../pane/usePane';
import { changesSentence, dueSentence, openedSentence, rolledSentence } from './yearWords';

/** What the screen shows of the last job. */
interface Shown {
  readonly sentence: string;
  readonly kpis: readonly DueReport[];
  readonly findings: readonly Finding[];
}

/** The jobs of quarters and years and what they came to. */
export function useYear() {
  const pane = usePane();
  const [shown, setShown] = useState<Shown | null>(null);
  const forget = () => {
    setShown(null);
    return Promise.resolve('');
  };

  return {
    shown,
    async listDue() {
      const report: DueListReport | null = await pane.perform({
        name: 'due',
        step: 'Reading the workbook',
        run: () => pane.commands.due(),
      });
      if (!report) return;
      const sentence = dueSentence(report);
      setShown({ sentence, kpis: report.kpis, findings: report.findings });
      pane.announce(sentence);
    },
    async openQuarter() {
      const report = await pane.perform({
        name: 'next quarter',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.nextQuarter({}, progress),
      });
      if (!report) return;
      const sentence = openedSentence(report);
      setShown({ sentence, kpis: report.kpis, findings: report.findings });
      pane.changed(sentence, forget);
    },
    async rollForward() {
      const report = await pane.perform({
        name: 'roll forward',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.rollForward({}, progress),
      });
      if (!report) return;
      const sentence = rolledSentence(report);
      setShown({ sentence, kpis: [], findings: report.findings });
      pane.changed(sentence, forget);
    },
    /** Reads last year's file here in the pane, which sends it nowhere, and lists what changed. */
    async compareWith(file: File) {
      const report = await pane.perform({
        name: 'changes',
        step: `Reading ${file.name}`,
        run: async (progress) => {
          // The reader of files is loaded when it is first needed.
          const { readLedgerFile } = await import('../../commands/shared/readLedgerFile');
          const read = readLedgerFile(file.name, new Uint8Array(await file.arrayBuffer()));
          return read.ok ? pane.commands.changes({ previous: read.report.workbook }, progress) : read;
        },
      });
      if (!report) return;
      const sentence = changesSentence(report);
      setShown({ sentence, kpis: [], findings: report.findings });
      pane.changed(sentence, forget);
    },
    /** Carries out fixes of findings; false where they were refused. */
    async fix(fixes: readonly Fix[], reason: string): Promise<boolean> {
      if (pane.busy) return false;
      const fixed = await pane.perform({
        name: 'fix',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.applyFixes(fixes, reason, progress),
      });
      if (!fixed) return false;
      const settled = new Set(fixes);
      setShown(
        (now) =>
          now && {
            ...now,
            findings: now.findings.filter((one) => !one.fixes?.some((fix) => settled.has(fix))),
          },
      );
      pane.changed(fixedSentence(fixes), forget);
      return true;
    },
  };
}
