import { startTransition, useState } from 'react';
import type { CheckReport, WatchNews } from '../../commands/check/report';
import type { CheckRequest } from '../../commands/check/request';
import type { Fix } from '../../plan/finding';
import { fixedSentence } from '../findings/fixWords';
import { usePane } from '../pane/usePane';
import { useStable } from '../useStable';
import { againSentence, checkSentence, colouredSentence } from './checkSentence';
import type { QuarterChoice } from './quarterOptions';
import type { MissingColumn } from './missingColumns';
import { useLiveCheck } from './useLiveCheck';

/** A report and the sentence on how it came about. */
interface Result {
  readonly report: CheckReport;
  readonly sentence: string;
}

/** Remembered on the machine: 'no' where cells are not to be followed. */
const liveKey = 'check-again-when-cells-change';

/** The check screen's jobs and what they came to; `active` while the screen is the one that is shown. */
export function useChecking(active: boolean) {
  const pane = usePane();
  const [quarter, setQuarter] = useState<QuarterChoice>('');
  const [read, setRead] = useState<QuarterChoice>();
  const [result, setResult] = useState<Result | null>(null);
  const [live, setLive] = useState(() => pane.preferences.get(liveKey) !== 'no');
  /** What the result stands for, while it is worth following; null also while a job of ours runs. */
  const [followed, setFollowed] = useState<CheckRequest | null>(null);
  const [hindrance, setHindrance] = useState('');
  const request: CheckRequest = quarter ? { quarter } : {};

  useLiveCheck(
    live && followed && (followed.quarter ?? '') === quarter ? followed : null,
    ({ by, outcome }: WatchNews) => {
      const sentence = outcome.ok
        ? againSentence(outcome.report, by)
        : `Not checked again: ${outcome.refusal.message}`;
      if (outcome.ok) show(outcome.report, sentence);
      else setHindrance(sentence);
      if (active) pane.announce(sentence);
    },
    ({ message }) => {
      setHindrance(`Changes of cells are not followed. ${message}`);
      if (active) pane.announce(`Changes of cells are not followed. ${message}`);
    },
  );

  function show(report: CheckReport, sentence: string) {
    // Drawn in slices: a long list is not to keep the pane from answering.
    startTransition(() => {
      setResult({ report, sentence });
      setHindrance('');
      if (!quarter) setRead(report.quarter);
    });
  }

  /** Follows nothing while a job of ours runs, so that nothing is checked twice, and then what it came to. */
  async function withoutFollowing<Report>(job: () => Promise<Report | null>): Promise<Report | null> {
    setFollowed(null);
    const report = await job();
    setFollowed(report || result ? { ...request } : null);
    return report;
  }

  const runCheck = () =>
    pane.perform({
      name: 'check',
      step: 'Reading the workbook',
      run: (progress) => pane.commands.check(request, progress),
    });

  /** Checks again after a change by the pane itself, and gives the sentence for it. */
  async function again(): Promise<string> {
    const report = await runCheck();
    if (!report) return 'It could not be checked again: press “Check the KPIs”.';
    const sentence = againSentence(report);
    show(report, sentence);
    return sentence;
  }

  // Restore may come much later: what is checked then is the quarter that is chosen then.
  const againFollowed = useStable(async () => (await withoutFollowing(again)) ?? '');

  const check = () =>
    withoutFollowing(async () => {
      const report = await runCheck();
      if (!report) return null;
      show(report, checkSentence(report));
      pane.announce(checkSentence(report));
      return report;
    });

  const colour = () =>
    withoutFollowing(async () => {
      const report = await pane.perform({
        name: 'colour',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.colour(request, progress),
      });
      if (!report) return null;
      show(report, checkSentence(report));
      const sentence = colouredSentence(report.coloured);
      if (report.coloured.length > 0) pane.changed(sentence, againFollowed);
      else pane.notify({ intent: 'warning', text: sentence });
      return report;
    });

  /** Carries out fixes and checks again; false where they were refused. */
  const fix = async (fixes: readonly Fix[], reason: string): Promise<boolean> => {
    if (pane.busy) return false;
    const report = await withoutFollowing(async () => {
      const fixed = await pane.perform({
        name: 'fix',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.applyFixes(fixes, reason, progress),
      });
      if (!fixed) return null;
      const sentence = await again();
      pane.changed(`${fixedSentence(fixes)} ${sentence}`, againFollowed);
      return fixed;
    });
    return report !== null;
  };

  /** Adds a missing column to the officer's list and checks again. */
  const addColumn = ({ sheet, range, field, heading }: MissingColumn) =>
    withoutFollowing(async () => {
      const added = await pane.perform({
        name: 'add-column',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.addColumns({ fields: [field], sheet, at: range }, progress),
      });
      if (!added) return null;
      const sentence = await again();
      pane.changed(
        `The column “${heading}” was added to the list on “${sheet}”, at ${added.range}. ${sentence}`,
        againFollowed,
      );
      return added;
    });

  return {
    quarter,
    read,
    result,
    live,
    hindrance,
    check,
    colour,
    fix,
    addColumn,
    chooseQuarter: (chosen: QuarterChoice) => {
      setQuarter(chosen);
      setFollowed(null);
    },
    follow: (wanted: boolean) => {
      pane.preferences.set(liveKey, wanted ? 'yes' : 'no');
      setLive(wanted);
      // What changed while nothing was followed is in no report yet.
      if (wanted && result) void check();
    },
  };
}
