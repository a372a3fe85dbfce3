import { useState } from 'react';
import type { Fix } from '../../plan/finding';
import type { ThreadReport } from '../../commands/thread/report';
import { fixedSentence } from '../findings/fixWords';
import { usePane } from '../pane/usePane';
import { madeSentence, tableOf } from './threadWords';

/** The screen's jobs and what they came to. */
export function useThread() {
  const pane = usePane();
  const [report, setReport] = useState<ThreadReport | null>(null);

  /** Follows the thread again after a change by the pane itself, and gives the sentence for it. */
  async function again(): Promise<string> {
    const followed = await pane.perform({
      name: 'follow thread',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.previewThread({}, progress),
    });
    if (!followed) return 'It could not be followed again: press “Follow the thread”.';
    setReport(followed);
    return followed.sentence;
  }

  return {
    report,
    async follow() {
      const sentence = await again();
      pane.announce(sentence);
    },
    async make() {
      const made = await pane.perform({
        name: 'thread',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.thread({}, progress),
      });
      if (!made) return;
      setReport(made);
      pane.changed(madeSentence(made), again);
    },
    async addColumn(table: ThreadReport['withoutColumn'][number]) {
      const { kind, sheet, range } = table;
      const added = await pane.perform({
        name: 'add-column',
        step: 'Reading the workbook',
        run: (progress) =>
          pane.commands.addColumns({ fields: ['outcome'], kind, sheet, at: range }, progress),
      });
      if (!added) return;
      pane.changed(`Column “Corporate outcome” added to ${tableOf(table)}. ${await again()}`, again);
    },
    /** Carries out fixes and follows the thread again; false where they were refused. */
    async fix(fixes: readonly Fix[], reason: string): Promise<boolean> {
      if (pane.busy) return false;
      const fixed = await pane.perform({
        name: 'fix',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.applyFixes(fixes, reason, progress),
      });
      if (!fixed) return false;
      pane.changed(`${fixedSentence(fixes)} ${await again()}`, again);
      return true;
    },
  };
}
