import { startTransition, useState, useEffect, useEffectEvent } from 'react';
import type { CheckReport, WatchNews, CheckRequest } from '../../commands/check/report';
import type { OnFix } from '../findings/Fixes';
import { useJobs, type Look } from '../pane/useJobs';
import { usePane } from '../pane/usePane';
import { useStable } from '../LongList';
import {
  againSentence,
  checkSentence,
  colouredSentence,
  type QuarterChoice,
  type MissingColumn,
} from './checkWords';
import type { Refusal } from '../../commands/shared/outcome';

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
  const { commands, look, lookAgain, change, fix } = useJobs();
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

  /** The check, told in a sentence of its own or as one that follows a change. */
  const checkWith = (say: (report: CheckReport) => string): Look<CheckReport> => ({
    name: 'check',
    run: (progress) => commands.check(request, progress),
    show: (report) => show(report, say(report)),
    say,
  });

  /** Checks again after a change by the pane itself, and gives the sentence for it. */
  const again = () =>
    lookAgain(
      checkWith((report) => againSentence(report)),
      'It could not be checked again: press “Check the KPIs”.',
    );

  // Restore may come much later: what is checked then is the quarter that is chosen then.
  const afterRestore = useStable(async () => (await withoutFollowing(again)) ?? '');

  const check = () => withoutFollowing(() => look(checkWith(checkSentence)));

  const colour = () =>
    withoutFollowing(() =>
      change({
        name: 'colour',
        run: (progress) => commands.colour(request, progress),
        show: (report) => show(report, checkSentence(report)),
        say: ({ coloured }) => colouredSentence(coloured),
        nothingDone: ({ coloured }) => coloured.length === 0,
        afterRestore,
      }),
    );

  /** Carries out fixes and checks again; false where they were refused. */
  const fixAndCheck: OnFix = async (fixes, reason) => {
    if (pane.busy) return false;
    const done = await withoutFollowing(
      async () => (await fix(fixes, reason, { again, afterRestore })) || null,
    );
    return done !== null;
  };

  /** Adds a missing column to the officer's list and checks again. */
  const addColumn = ({ sheet, range, field, heading }: MissingColumn) =>
    withoutFollowing(() =>
      change({
        name: 'add-column',
        run: (progress) => commands.addColumns({ fields: [field], sheet, at: range }, progress),
        say: (added) => `The column “${heading}” was added to the list on “${sheet}”, at ${added.range}.`,
        again,
        afterRestore,
      }),
    );

  return {
    quarter,
    read,
    result,
    live,
    hindrance,
    check,
    colour,
    fix: fixAndCheck,
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

/**
 * Follows changes of cells with checks of the same request; null follows nothing. A new request object starts anew,
 * with what the workbook holds by then. It stops when the request goes, and with the component.
 */
function useLiveCheck(
  request: CheckRequest | null,
  onNews: (news: WatchNews) => void,
  onRefusal: (refusal: Refusal) => void,
): void {
  const pane = usePane();
  const { commands, perform } = pane;
  const tell = useEffectEvent(onNews);
  const refuse = useEffectEvent(onRefusal);

  useEffect(() => {
    if (!request) return;
    let ended = false;
    const started = perform({
      name: 'watch',
      step: 'Following changes',
      unasked: (refusal) => {
        if (!ended) refuse(refusal);
      },
      run: () =>
        commands.watchCheck(request, (news) => {
          if (!ended) tell(news);
        }),
    });
    return () => {
      ended = true;
      void perform({
        name: 'stop watching',
        step: 'Following changes no more',
        // Whoever stops following has no use for why it could not be stopped: its news are passed over by now.
        unasked: () => undefined,
        run: async () => {
          await (
            await started
          )?.();
          return { ok: true, report: null };
        },
      });
    };
  }, [request, commands, perform]);
}
