import { Body1, makeStyles, tokens, Caption1, ProgressBar, Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  pagesInWords,
  type PlanChoice,
  type SummaryPreview,
  type SummaryReport,
} from '../../commands/summary/report';
import { quoteSheet } from '../../grid/a1';
import { count } from '../../words/counts';
import { Findings } from '../findings/Findings';
import { JobButton } from '../pane/buttons';
import { useJobs } from '../pane/useJobs';
import { usePane } from '../pane/usePane';
import { Heading, Picker } from '../parts';
import { useSharedStyles } from '../styles';
import { useSummaryPreview } from './useSummaryPreview';

const useStyles = makeStyles({
  pages: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  page: { flex: '1 1 220px', minWidth: 0 },
  section: { marginBlockStart: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  heading: { minWidth: 0, overflowWrap: 'anywhere' },
  share: { flexShrink: 0, whiteSpace: 'nowrap' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dd': { margin: 0 },
  },
});

/** Makes the two-page summary of a plan, or refreshes the one that is there, and shows before how its pages fill. */
export function SummaryScreen({ active }: { active: boolean }) {
  const { column, buttons } = useSharedStyles();
  const { commands, change } = useJobs();
  const [report, setReport] = useState<SummaryReport | null>(null);
  const { preview, refusal, look } = useSummaryPreview(active);
  const plans = preview?.plans ?? [];
  const refreshes = preview?.refreshes ?? '';

  async function make(asNew: boolean) {
    const made = await change({
      name: 'summary',
      run: (progress) => commands.summary({ ...preview?.plan, asNew }, progress),
      show: setReport,
      say: (report) => (isTooLong(report) ? overflowSentence : madeSentence(report)),
      nothingDone: isTooLong,
    });
    if (made) await look(preview?.plan);
  }

  const choose = (index: string) => {
    const choice: PlanChoice | undefined = plans[Number(index)];
    if (!choice) return;
    setReport(null);
    void look(choice);
  };

  return (
    <div className={column}>
      <Heading>The two-page summary</Heading>
      <Body1 block>
        {refreshes
          ? `“${refreshes}” is laid out anew where it stands. What you changed on it by hand is kept where it can be, and you are told where it cannot.`
          : 'It goes on a new sheet, ready to print on two sides of A4. Your own sheets stay as they are.'}
      </Body1>
      {plans.length > 1 && preview && (
        <Picker
          label="Plan"
          value={String(
            plans.findIndex(({ sheet, plan }) => sheet === preview.plan.sheet && plan === preview.plan.plan),
          )}
          options={plans.map((plan, index) => [String(index), planName(plan)] as const)}
          onChange={choose}
        />
      )}
      <div className={buttons}>
        <JobButton appearance="primary" onClick={() => void make(false)}>
          {refreshes ? 'Refresh the summary' : 'Make the summary'}
        </JobButton>
        {refreshes && <JobButton onClick={() => void make(true)}>Make a new one</JobButton>}
      </div>
      {report && <SummaryResult report={report} />}
      {preview && !(report && report.overflow.length > 0) && <PagePreview preview={preview} />}
      {!preview && refusal && <Body1 block>{refusal.message}</Body1>}
      {preview && (
        <div className={buttons}>
          <JobButton size="small" onClick={() => void look(preview.plan)}>
            Look again
          </JobButton>
        </div>
      )}
    </div>
  );
}

/** The sheet that was made, or what must be cut before it can be; and what was found on the way. */
function SummaryResult({ report }: { report: SummaryReport }) {
  const styles = useStyles();
  const { closeColumn, start } = useSharedStyles();
  const pane = usePane();
  const { sheet, scale, overflow, findings } = report;
  return (
    <section className={closeColumn} aria-labelledby="summary-result">
      <Heading id="summary-result">{overflow.length > 0 ? 'What does not fit' : 'The summary'}</Heading>
      {overflow.length > 0 ? (
        <>
          <Body1>Shorten these sections, then make the summary again.</Body1>
          <Cuts overflow={overflow} />
        </>
      ) : (
        <>
          <dl className={styles.facts}>
            <dt>Sheet</dt>
            <dd>{sheet}</dd>
            <dt>Pages</dt>
            <dd>{pagesInWords(report)}</dd>
            <dt>Prints at</dt>
            <dd>{scale}% of full size</dd>
          </dl>
          <Button className={start} onClick={() => pane.selectCell(`${quoteSheet(sheet)}!A1`)}>
            Go to the sheet
          </Button>
        </>
      )}
      {findings.length > 0 && <Findings findings={findings} />}
    </section>
  );
}

/** How the sections fill the two pages, in words and bars; or what to cut so that they do. */
function PagePreview({ preview: { pages, overflow } }: { preview: SummaryPreview }) {
  const styles = useStyles();
  const { closeColumn, plainList } = useSharedStyles();
  if (overflow.length > 0) {
    return (
      <section className={closeColumn} aria-labelledby="summary-preview">
        <Heading id="summary-preview">Too long for two pages</Heading>
        <Body1>Shorten these sections before you make the summary.</Body1>
        <Cuts overflow={overflow} />
      </section>
    );
  }
  return (
    <section className={closeColumn} aria-labelledby="summary-preview">
      <Heading id="summary-preview">How the pages fill</Heading>
      <div className={styles.pages}>
        {pages.map((sections, index) => (
          <div key={index} className={styles.page}>
            <Body1 block>Page {index + 1}</Body1>
            <ol className={plainList} aria-label={`Sections of page ${index + 1}`}>
              {sections.map(({ heading, share }) => (
                <li key={heading} className={styles.section}>
                  <span className={styles.line}>
                    <Caption1 className={styles.heading}>{heading}</Caption1>
                    <Caption1 className={styles.share}>{shareWords(share)}</Caption1>
                  </span>
                  <ProgressBar value={share} thickness="large" aria-hidden="true" />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

const Cuts = ({ overflow }: Pick<SummaryReport, 'overflow'>) => (
  <ul>
    {overflow.map((entry) => (
      <li key={entry.section}>{overflowLine(entry)}</li>
    ))}
  </ul>
);

const isTooLong = ({ overflow }: SummaryReport): boolean => overflow.length > 0;

/** What the summary came to: "Summary made on the sheet Summary: 2 pages, printed at 85% of full size." */
export function madeSentence(report: SummaryReport): string {
  const { sheet, refreshed, scale } = report;
  return `Summary ${refreshed ? 'refreshed' : 'made'} on the sheet ${sheet}: ${pagesInWords(report)}, printed at ${scale}% of full size.`;
}

/** What to cut of a section: "Key risks: cut 3 lines". */
export function overflowLine({ section, lines }: SummaryReport['overflow'][number]): string {
  return `${section}: cut ${count(lines, 'line')}`;
}

const overflowSentence =
  'Not everything fits on the pages, so nothing was written. What to cut is listed below.';

/** Part of a page in words: "12% of the page", "under 1% of the page". */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  return percent < 1 ? 'under 1% of the page' : `${percent}% of the page`;
}

/** What a plan is called among several: its own name, else that of its sheet. */
export const planName = ({ sheet, plan }: PlanChoice): string => plan || sheet;
