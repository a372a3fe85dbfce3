import { useState } from 'react';
import type { OverviewFile } from '../../commands/overview/request';
import type { OverviewReport } from '../../commands/overview/report';
import { usePane } from '../pane/usePane';
import { overviewSentence } from './overviewWords';

/** The files that were picked, and what the overview of them came to. */
export function useOverview() {
  const pane = usePane();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [report, setReport] = useState<OverviewReport | null>(null);

  return {
    report,
    names: files.map(({ name }) => name),
    pick(picked: readonly File[]) {
      setFiles(picked);
      setReport(null);
    },
    async make() {
      const made = await pane.perform({
        name: 'overview',
        step: 'Reading the files',
        run: (progress) => pane.commands.overview({ files: files.map(asOverviewFile) }, progress),
      });
      if (!made) return;
      setReport(made);
      pane.changed(overviewSentence(made), () => {
        setReport(null);
        return Promise.resolve('');
      });
    },
  };
}

/** Each is read when its turn comes, and let go again. */
const asOverviewFile = (file: File): OverviewFile => ({
  name: file.name,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});
