import { useCallback, useEffect, useState } from 'react';
import type { PlanChoice, SummaryPreview } from '../../commands/summary/report';
import type { Refusal } from '../../commands/shared/outcome';
import { usePane } from '../pane/usePane';

interface PreviewState {
  /** Null until it was read, and where there is none. */
  readonly preview: SummaryPreview | null;
  /** Why there is none. */
  readonly refusal: Refusal | null;
  /** Reads the workbook again; for the plan that was chosen, if one was. */
  look(choice?: PlanChoice): Promise<void>;
}

/** What a summary would come to, read whenever its screen is opened. Nobody asked for it, so it stays quiet. */
export function useSummaryPreview(active: boolean): PreviewState {
  const { perform, commands } = usePane();
  const [preview, setPreview] = useState<SummaryPreview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const look = useCallback(
    async (choice?: PlanChoice) => {
      const found = await perform({
        name: 'previewSummary',
        step: 'Looking how the pages fill',
        run: () => commands.previewSummary(choice ?? {}),
        unasked: setRefusal,
      });
      setPreview(found);
      if (found) setRefusal(null);
    },
    [perform, commands],
  );

  useEffect(() => {
    if (active) void look();
  }, [active, look]);

  return { preview, refusal, look };
}
