import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ThreadReport, OutcomeReport, ThreadMade } from '../../commands/thread/report';
import { kinds } from '../../plan/tables/kinds';
import { kindLabels } from '../../sheets/thread/threadLook';
import { formatNumber } from '../../words/numbers';
import { shorten } from '../../words/shorten';
import { LongList, ShowCell, useStable } from '../LongList';
import { Findings } from '../findings/Findings';
import type { OnFix } from '../findings/Fixes';
import { JobButton } from '../pane/buttons';
import { useJobs, type Look } from '../pane/useJobs';
import { usePane } from '../pane/usePane';
import { Heading, FiguresTable } from '../parts';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** Follows the plan to the corporate outcomes, names what leads nowhere, and makes the sheet “Golden thread”. */
export function ThreadScreen() {
  const styles = useStyles();
  const { column, buttons } = useSharedStyles();
  const { report, follow, make, addColumn, ...thread } = useThread();
  const fix = useStable(thread.fix);

  return (
    <div className={column}>
      <Heading>Follow the golden thread</Heading>
      <div className={buttons}>
        <JobButton appearance="primary" onClick={() => void follow()}>
          Follow the thread
        </JobButton>
        <JobButton onClick={() => void make()}>Make the sheet</JobButton>
      </div>
      {!report && (
        <Body1>
          Each aim, workstream, action, KPI and risk is held against the corporate outcomes. What an item
          states counts; what only its words suggest is shown apart until you confirm it. Following changes
          nothing; the sheet shows it all, ready to print.
        </Body1>
      )}
      {report && (
        <>
          <Body1>{report.sentence}</Body1>
          <Coverage {...report} />
          {report.withoutColumn.length > 0 && (
            <div className={styles.columns}>
              <Body1>These tables have no column to state an outcome in:</Body1>
              {report.withoutColumn.map((table) => (
                <JobButton
                  key={`${table.sheet} ${table.range}`}
                  size="small"
                  onClick={() => void addColumn(table)}
                >
                  Add “Corporate outcome” to {tableOf(table)}
                </JobButton>
              ))}
            </div>
          )}
          <Orphans {...report} />
          <Findings findings={report.findings} onFix={fix} />
        </>
      )}
    </div>
  );
}

/** The screen's jobs and what they came to. */
function useThread() {
  const pane = usePane();
  const { commands, lookAgain, change, fix } = useJobs();
  const [report, setReport] = useState<ThreadReport | null>(null);

  const follow: Look<ThreadReport> = {
    name: 'follow thread',
    run: (progress) => commands.previewThread({}, progress),
    show: setReport,
    say: ({ sentence }) => sentence,
  };
  const again = () => lookAgain(follow, 'It could not be followed again: press “Follow the thread”.');
  const fixAndFollow: OnFix = (fixes, reason) => fix(fixes, reason, { again, afterRestore: again });

  return {
    report,
    follow: async () => pane.announce(await again()),
    make: () =>
      change({
        name: 'thread',
        run: (progress) => commands.thread({}, progress),
        show: setReport,
        say: madeSentence,
        afterRestore: again,
      }),
    addColumn(table: ThreadReport['withoutColumn'][number]) {
      const { kind, sheet, range } = table;
      return change({
        name: 'add-column',
        run: (progress) => commands.addColumns({ fields: ['outcome'], kind, sheet, at: range }, progress),
        say: () => `Column “Corporate outcome” added to ${tableOf(table)}.`,
        again,
        afterRestore: again,
      });
    },
    fix: fixAndFollow,
  };
}

/** How many items state each outcome, and how many only suggest it by their words. */
const Coverage = ({ outcomes }: Pick<ThreadReport, 'outcomes'>) => (
  <section aria-labelledby="thread-coverage">
    <Heading id="thread-coverage">Corporate outcomes</Heading>
    <FiguresTable
      label="Corporate outcomes"
      look="words"
      headings={['Outcome', 'Stated', 'Suggested']}
      rows={outcomes.map((outcome) => [
        outcomeTitle(outcome),
        formatNumber(outcome.counts.all),
        formatNumber(outcome.suggested.all),
      ])}
    />
  </section>
);

/** The items that lead to no outcome, each with the way to its cell. */
function Orphans({ orphans: { items } }: Pick<ThreadReport, 'orphans'>) {
  const { entry } = useSharedStyles();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="thread-orphans">
      <Heading id="thread-orphans">Items that lead to no outcome</Heading>
      <LongList items={items} moreWords={() => 'Show more items'}>
        {(item) => (
          <li key={item.cell} tabIndex={-1} className={entry}>
            <Body1>{orphanTitle(item)}</Body1>
            <ShowCell cell={item.cell} label={`Show cell of ${orphanTitle(item)}`} />
          </li>
        )}
      </LongList>
    </section>
  );
}

/** What an outcome is called in a list: "1  People are safe and feel safe". */
export const outcomeTitle = ({ number, outcome }: Pick<OutcomeReport, 'number' | 'outcome'>): string =>
  `${number}  ${outcome || 'wording not known'}`;

/** "KPI 1.5: Proportion of …"; a long text is cut after 120 characters. */
export function orphanTitle({ kind, ref, text }: ThreadReport['orphans']['items'][number]): string {
  const shown = shorten(text, 120);
  return `${kindLabels[kind]}${ref && ` ${ref}`}: ${shown}`;
}

/** "Golden thread made on the sheet Golden thread. Of 33 items …" */
const madeSentence = ({ sheet, refreshed, sentence }: ThreadMade): string =>
  `Golden thread ${refreshed ? 'brought up to date' : 'made'} on the sheet ${sheet}. ${sentence}`;

/** What a table that lacks the column is called: "Plans and actions on “Plan 2022-23”". */
export const tableOf = ({ kind, sheet }: ThreadReport['withoutColumn'][number]): string =>
  `${kinds[kind].name} on “${sheet}”`;
