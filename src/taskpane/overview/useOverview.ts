import { useState } from 'react';
import type { OverviewFile } from '../../commands/overview/request';
import type { OverviewReport } from '../../commands/overview/report';
import { useJobs } from '../pane/useJobs';
import { overviewSentence } from './overviewWords';

/** The files that were picked, and what the overview of them came to. */
export function useOverview() {
  const { commands, change } = useJobs();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [report, setReport] = useState<OverviewReport | null>(null);

  return {
    report,
    names: files.map(({ name }) => name),
    pick(picked: readonly File[]) {
      setFiles(picked);
      setReport(null);
    },
    make: () =>
      change({
        name: 'overview',
        step: 'Reading the files',
        run: (progress) => commands.overview({ files: files.map(asOverviewFile) }, progress),
        show: setReport,
        say: overviewSentence,
        afterRestore() {
          setReport(null);
          return Promise.resolve('');
        },
      }),
  };
}

/** Each is read when its turn comes, and let go again. */
const asOverviewFile = (file: File): OverviewFile => ({
  name: file.name,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});
