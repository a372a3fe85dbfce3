import { useState } from 'react';
import type { QuarterlyPreview } from '../../commands/quarterly/report';
import type { QuarterlyRequest } from '../../commands/quarterly/request';
import type { QuarterChoice } from '../check/quarterOptions';
import { useJobs } from '../pane/useJobs';
import { madeSentence, previewSentence } from './reportWords';

/** The report screen's jobs and what they came to. */
export function useReport() {
  const { commands, look, change } = useJobs();
  const [quarter, setQuarter] = useState<QuarterChoice>('');
  const [block, setBlock] = useState(false);
  const [preview, setPreview] = useState<QuarterlyPreview | null>(null);

  const request: QuarterlyRequest = {
    ...(quarter && { quarter }),
    ...(block && { blockIfIncomplete: true }),
  };

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
    look: () =>
      look({
        name: 'report preview',
        run: (progress) => commands.previewQuarterly(request, progress),
        show: setPreview,
        say: previewSentence,
      }),
    make: () =>
      change({
        name: 'quarterly report',
        run: (progress) => commands.quarterly(request, progress),
        show: setPreview,
        say: madeSentence,
      }),
  };
}
