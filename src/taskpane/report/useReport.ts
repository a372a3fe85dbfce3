import { useState } from 'react';
import type { QuarterlyPreview } from '../../commands/quarterly/report';
import type { QuarterlyRequest } from '../../commands/quarterly/request';
import type { QuarterChoice } from '../check/quarterOptions';
import { usePane } from '../pane/usePane';
import { madeSentence, previewSentence } from './reportWords';

/** The report screen's jobs and what they came to. */
export function useReport() {
  const pane = usePane();
  const [quarter, setQuarter] = useState<QuarterChoice>('');
  const [block, setBlock] = useState(false);
  const [preview, setPreview] = useState<QuarterlyPreview | null>(null);

  const request: QuarterlyRequest = {
    ...(quarter && { quarter }),
    ...(block && { blockIfIncomplete: true }),
  };

  const read = () =>
    pane.perform({
      name: 'report preview',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.previewQuarterly(request, progress),
    });

  return {
    quarter,
    block,
    preview,
    chooseQuarter(chosen: QuarterChoice) {
      setQuarter(chosen);
      setPreview(null);
    },
    chooseBlock(chosen: boolean) {
      setBlock(chosen);
      setPreview(null);
    },
    async look() {
      const found = await read();
      if (!found) return;
      setPreview(found);
      pane.announce(previewSentence(found));
    },
    async make() {
      const made = await pane.perform({
        name: 'quarterly report',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.quarterly(request, progress),
      });
      if (!made) return;
      setPreview(made);
      pane.changed(madeSentence(made));
    },
  };
}
