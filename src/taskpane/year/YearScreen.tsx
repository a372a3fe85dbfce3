import { Body1, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { Findings } from '../findings/Findings';
import { Heading } from '../parts';
import { useStable } from '../LongList';
import { changesSentence, dueSentence, openedSentence, rolledSentence } from './yearWords';
import { JobButton, FilePicker } from '../pane/buttons';
import type { ActionDue, DueListReport, DueReport } from '../../commands/due/report';
import { actionRows, DueList, kpiRows } from './DueList';
import { Owners } from './Owners';
import { useSharedStyles } from '../styles';
import type { Finding } from '../../plan/findings/finding';
import type { OnFix } from '../findings/Fixes';
import { withoutFixed } from '../findings/findingLists';
import { readPickedFile } from '../pane/readPickedFile';
import { useJobs } from '../pane/useJobs';

/** What the screen shows of the last job. */
interface Shown {
  readonly sentence: string;
  readonly kpis: readonly DueReport[];
  readonly actions: readonly ActionDue[];
  /** The list of what is due, where that was the job. */
  readonly due: DueListReport | null;
  readonly findings: readonly Finding[];
}

/** From quarter to quarter and from year to year: what is due, the next quarter, the next year, what changed. */
export function YearScreen() {
  const { column, buttons } = useSharedStyles();
  const { shown, listDue, openQuarter, rollForward, compareWith, ...year } = useYear();
  const fix = useStable(year.fix);
  const [isCopy, setIsCopy] = useState(false);

  return (
    <div className={column}>
      <Heading>Next quarter</Heading>
      <Body1>
        A sheet of one quarter is copied for the next, with its figures, colours and updates emptied. A table
        with a column for each quarter stays as it is. Nothing of the last quarter is changed.
      </Body1>
      <div className={buttons}>
        <JobButton appearance="primary" onClick={() => void openQuarter()}>
          Open the next quarter
        </JobButton>
        <JobButton onClick={() => void listDue()}>List what is due</JobButton>
      </div>
      <Heading>Next year</Heading>
      <Body1>
        Makes this workbook next year’s plan: targets, standing texts and open actions are carried, figures
        and colours emptied. Do it in a copy: save this workbook under a new name first (File, Save a Copy).
      </Body1>
      <Checkbox
        checked={isCopy}
        onChange={(_, { checked }) => setIsCopy(checked === true)}
        label="This is the copy; last year’s workbook is saved"
      />
      <div className={buttons}>
        <JobButton
          unready={!isCopy}
          onClick={() => {
            setIsCopy(false);
            void rollForward();
          }}
        >
          Roll forward to next year
        </JobButton>
        <FilePicker label="Last year’s workbook" onPick={([file]) => void compareWith(file)}>
          Compare with last year’s file
        </FilePicker>
      </div>
      {shown && (
        <>
          <Body1>{shown.sentence}</Body1>
          <DueList
            label="KPIs without a figure for the quarter"
            what="KPI"
            when="Reported"
            rows={kpiRows(shown.kpis)}
          />
          <DueList label="Actions that are due" what="Action" when="Due" rows={actionRows(shown.actions)} />
          {shown.due && <Owners due={shown.due} />}
          <Findings findings={shown.findings} onFix={fix} isMoreOpen={isOpen(shown)} />
        </>
      )}
    </div>
  );
}

/** Whether something is still to be done that is no finding. */
const isOpen = ({ kpis, actions, due }: Shown): boolean =>
  kpis.length > 0 || actions.length > 0 || (due?.owners.length ?? 0) > 0;

/** The jobs of quarters and years and what they came to. */
function useYear() {
  const { commands, look, change, fix } = useJobs();
  const [shown, setShown] = useState<Shown | null>(null);

  const afterRestore = () => {
    setShown(null);
    return Promise.resolve('');
  };

  /** Shows a report with its sentence, and the KPIs that are due where it lists them. */
  const showWith =
    <Report extends { readonly findings: readonly Finding[] }>(
      say: (report: Report) => string,
      kpis: (report: Report) => readonly DueReport[] = () => [],
    ) =>
    (report: Report) =>
      setShown({
        sentence: say(report),
        kpis: kpis(report),
        actions: [],
        due: null,
        findings: report.findings,
      });

  /** Carries out fixes of findings, which then go; false where they were refused. */
  const fixShown: OnFix = (fixes, reason) =>
    fix(fixes, reason, {
      show: (settled) => setShown((now) => now && { ...now, findings: withoutFixed(now.findings, settled) }),
      afterRestore,
    });

  return {
    shown,
    listDue: () =>
      look({
        name: 'due',
        run: () => commands.due(),
        show: (due) => setShown({ ...due, sentence: dueSentence(due), due }),
        say: dueSentence,
      }),
    openQuarter: () =>
      change({
        name: 'next quarter',
        run: (progress) => commands.nextQuarter({}, progress),
        show: showWith(openedSentence, ({ kpis }) => kpis),
        say: openedSentence,
        afterRestore,
      }),
    rollForward: () =>
      change({
        name: 'roll forward',
        run: (progress) => commands.rollForward({}, progress),
        show: showWith(rolledSentence),
        say: rolledSentence,
        afterRestore,
      }),
    /** Reads last year's file here in the pane, which sends it nowhere, and lists what changed. */
    compareWith: (file: File) =>
      change({
        name: 'changes',
        step: `Reading ${file.name}`,
        run: async (progress) => {
          const read = await readPickedFile(file);
          return read.ok ? commands.changes({ previous: read.report.workbook }, progress) : read;
        },
        show: showWith(changesSentence),
        say: changesSentence,
        afterRestore,
      }),
    fix: fixShown,
  };
}
