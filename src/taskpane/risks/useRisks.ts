import { useState } from 'react';
import type { Fix } from '../../plan/finding';
import type { RisksReport } from '../../commands/risks/report';
import { fixedSentence } from '../findings/fixWords';
import { usePane } from '../pane/usePane';
import { mapSentence, risksSentence } from './riskWords';

/** The risk screen's jobs and what they came to. */
export function useRisks() {
  const pane = usePane();
  const [report, setReport] = useState<RisksReport | null>(null);

  const runCheck = () =>
    pane.perform({
      name: 'risks',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.risks({}, progress),
    });

  /** Checks again after a change by the pane itself, and gives the sentence for it. */
  async function again(): Promise<string> {
    const checked = await runCheck();
    if (!checked) return 'It could not be checked again: press “Check the risks”.';
    setReport(checked);
    return risksSentence(checked);
  }

  return {
    report,
    async check() {
      const checked = await runCheck();
      if (!checked) return;
      setReport(checked);
      pane.announce(risksSentence(checked));
    },
    async makeMap() {
      const made = await pane.perform({
        name: 'risk map',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.riskMap({}, progress),
      });
      if (!made) return;
      setReport(made);
      pane.changed(mapSentence(made));
    },
    /** Carries out fixes and checks again; false where they were refused. */
    async fix(fixes: readonly Fix[], reason: string): Promise<boolean> {
      if (pane.busy) return false;
      const fixed = await pane.perform({
        name: 'fix',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.applyFixes(fixes, reason, progress),
      });
      if (!fixed) return false;
      const sentence = await again();
      pane.changed(`${fixedSentence(fixes)} ${sentence}`, again);
      return true;
    },
  };
}
