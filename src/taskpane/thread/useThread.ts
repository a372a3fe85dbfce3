import { useState } from 'react';
import type { ThreadReport } from '../../commands/thread/report';
import type { OnFix } from '../findings/Fixes';
import { useJobs, type Look } from '../pane/useJobs';
import { usePane } from '../pane/usePane';
import { madeSentence, tableOf } from './threadWords';

/** The screen's jobs and what they came to. */
export function useThread() {
  const pane = usePane();
  const { commands, lookAgain, change, fix } = useJobs();
  const [report, setReport] = useState<ThreadReport | null>(null);

  const follow: Look<ThreadReport> = {
    name: 'follow thread',
    run: (progress) => commands.previewThread({}, progress),
    show: setReport,
    say: ({ sentence }) => sentence,
  };
  const again = () => lookAgain(follow, 'It could not be followed again: press “Follow the thread”.');
  const fixAndFollow: OnFix = (fixes, reason) => fix(fixes, reason, { again, afterRestore: again });

  return {
    report,
    follow: async () => pane.announce(await again()),
    make: () =>
      change({
        name: 'thread',
        run: (progress) => commands.thread({}, progress),
        show: setReport,
        say: madeSentence,
        afterRestore: again,
      }),
    addColumn(table: ThreadReport['withoutColumn'][number]) {
      const { kind, sheet, range } = table;
      return change({
        name: 'add-column',
        run: (progress) => commands.addColumns({ fields: ['outcome'], kind, sheet, at: range }, progress),
        say: () => `Column “Corporate outcome” added to ${tableOf(table)}.`,
        again,
        afterRestore: again,
      });
    },
    fix: fixAndFollow,
  };
}
