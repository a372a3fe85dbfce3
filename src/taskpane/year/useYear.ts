import { useState } from 'react';
import type { DueReport } from '../../commands/due/report';
import type { Finding } from '../../plan/finding';
import type { OnFix } from '../findings/Fixes';
import { withoutFixed } from '../findings/withoutFixed';
import { readPickedFile } from '../pane/readPickedFile';
import { useJobs } from '../pane/useJobs';
import { changesSentence, dueSentence, openedSentence, rolledSentence } from './yearWords';

/** What the screen shows of the last job. */
interface Shown {
  readonly sentence: string;
  readonly kpis: readonly DueReport[];
  readonly findings: readonly Finding[];
}

/** The jobs of quarters and years and what they came to. */
export function useYear() {
  const { commands, look, change, fix } = useJobs();
  const [shown, setShown] = useState<Shown | null>(null);

  const afterRestore = () => {
    setShown(null);
    return Promise.resolve('');
  };

  /** Shows a report with its sentence, and the KPIs that are due where it lists them. */
  const showWith =
    <Report extends { readonly findings: readonly Finding[] }>(
      say: (report: Report) => string,
      kpis: (report: Report) => readonly DueReport[] = () => [],
    ) =>
    (report: Report) =>
      setShown({ sentence: say(report), kpis: kpis(report), findings: report.findings });

  /** Carries out fixes of findings, which then go; false where they were refused. */
  const fixShown: OnFix = (fixes, reason) =>
    fix(fixes, reason, {
      show: (settled) => setShown((now) => now && { ...now, findings: withoutFixed(now.findings, settled) }),
      afterRestore,
    });

  return {
    shown,
    listDue: () =>
      look({
        name: 'due',
        run: () => commands.due(),
        show: showWith(dueSentence, ({ kpis }) => kpis),
        say: dueSentence,
      }),
    openQuarter: () =>
      change({
        name: 'next quarter',
        run: (progress) => commands.nextQuarter({}, progress),
        show: showWith(openedSentence, ({ kpis }) => kpis),
        say: openedSentence,
        afterRestore,
      }),
    rollForward: () =>
      change({
        name: 'roll forward',
        run: (progress) => commands.rollForward({}, progress),
        show: showWith(rolledSentence),
        say: rolledSentence,
        afterRestore,
      }),
    /** Reads last year's file here in the pane, which sends it nowhere, and lists what changed. */
    compareWith: (file: File) =>
      change({
        name: 'changes',
        step: `Reading ${file.name}`,
        run: async (progress) => {
          const read = await readPickedFile(file);
          return read.ok ? commands.changes({ previous: read.report.workbook }, progress) : read;
        },
        show: showWith(changesSentence),
        say: changesSentence,
        afterRestore,
      }),
    fix: fixShown,
  };
}
