import { useState } from 'react';
import type { RisksReport } from '../../commands/risks/report';
import type { OnFix } from '../findings/Fixes';
import { useJobs, type Look } from '../pane/useJobs';
import { mapSentence, risksSentence } from './riskWords';

/** The risk screen's jobs and what they came to. */
export function useRisks() {
  const { commands, look, lookAgain, change, fix } = useJobs();
  const [report, setReport] = useState<RisksReport | null>(null);

  const check: Look<RisksReport> = {
    name: 'risks',
    run: (progress) => commands.risks({}, progress),
    show: setReport,
    say: risksSentence,
  };
  const again = () => lookAgain(check, 'It could not be checked again: press “Check the risks”.');
  const fixAndCheck: OnFix = (fixes, reason) => fix(fixes, reason, { again, afterRestore: again });

  return {
    report,
    check: () => look(check),
    makeMap: () =>
      change({
        name: 'risk map',
        run: (progress) => commands.riskMap({}, progress),
        show: setReport,
        say: mapSentence,
      }),
    fix: fixAndCheck,
  };
}
