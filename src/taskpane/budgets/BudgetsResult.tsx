import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef } from 'react';
import type { ReconcileReport, ReconciledLine } from '../../commands/reconcile/report';
import { quoteSheet } from '../../grid/a1';
import { capital, uncapital } from '../../words/capital';
import { count } from '../../words/counts';
import { formatNumber, formatSigned } from '../../words/numbers';
import { LongList, ShowCell } from '../LongList';
import { Findings } from '../findings/Findings';
import type { OnFix } from '../findings/Fixes';
import { JobButton } from '../pane/buttons';
import { usePane } from '../pane/usePane';
import { Heading } from '../parts';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface BudgetsResultProps {
  report: ReconcileReport;
  onFix: OnFix;
  onAddCostCentres: () => void;
}

/** Whether it reconciles; how many lines agree; those that do not; the draft for the report; the findings. */
export function BudgetsResult({ report, onFix, onAddCostCentres }: BudgetsResultProps) {
  const styles = useStyles();
  const { column, start } = useSharedStyles();
  const pane = usePane();
  const counts = statusCounts(report.lines);
  const variances = varianceSentence(report);
  return (
    <div className={column}>
      <Body1Strong block>{report.sentence}</Body1Strong>
      {counts.length > 0 && (
        <ul className={styles.list} aria-label="Lines by status">
          {counts.map(({ status, number }) => (
            <li key={status}>{`${formatNumber(number)} ${status}`}</li>
          ))}
        </ul>
      )}
      {variances && <Body1 block>{variances}</Body1>}
      <Button className={start} onClick={() => pane.selectCell(`${quoteSheet(report.sheet)}!A1`)}>
        Go to the sheet
      </Button>
      <OpenLines report={report} />
      {mayAddCostCentres(report) && (
        <>
          <Body1 block>
            {`${report.costCentres.kept} of ${report.costCentres.all} cost centres stand in a table “Cost centres” of the workbook; the others were given to services by their names${
              report.costCentres.unmapped > 0 ? `, and ${report.costCentres.unmapped} to none` : ''
            }.`}
          </Body1>
          <JobButton className={start} onClick={onAddCostCentres}>
            Add the table of cost centres
          </JobButton>
        </>
      )}
      <Draft paragraphs={report.narrative} />
      <Findings findings={report.findings} onFix={onFix} />
    </div>
  );
}

/** The lines that do not agree, the gravest first, each with the way to its cells. */
function OpenLines({ report }: { report: ReconcileReport }) {
  const { entry, buttons } = useSharedStyles();
  const open = openLines(report.lines);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-lines">
      <Heading id="open-lines">Lines that do not agree</Heading>
      <LongList items={open} moreWords={() => 'Show more lines'}>
        {(line) => {
          const title = lineTitle(line);
          const own = line.cells.budget[0];
          // Cells of another file carry its name and cannot be shown.
          const other = line.cells.ledger.find((cell) => !cell.includes(': '));
          return (
            <li key={title} tabIndex={-1} className={entry}>
              <Body1Strong>{title}</Body1Strong>
              <Body1>{lineSentence(line, report)}</Body1>
              <div className={buttons}>
                {own !== undefined && <ShowCell cell={own} label={`Show the plan’s cell of ${title}`} />}
                {other !== undefined && (
                  <ShowCell cell={other} label={`Show the first other cell of ${title}`}>
                    {report.against === 'twin' ? 'Show twin' : 'Show in the ledger'}
                  </ShowCell>
                )}
              </div>
            </li>
          );
        }}
      </LongList>
    </section>
  );
}

/** The finance paragraphs drafted for the quarterly report, to be copied and edited. */
function Draft({ paragraphs }: { paragraphs: ReconcileReport['narrative'] }) {
  const { closeColumn, start } = useSharedStyles();
  const pane = usePane();
  const text = useRef<HTMLDivElement>(null);
  if (paragraphs.length === 0) return null;

  // Excel on the web may keep the clipboard from the pane: then the text is left selected, ready to be copied by hand.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(paragraphs.map((one) => one.text).join('\n\n'));
      pane.announce('The draft is copied.');
    } catch {
      const selection = window.getSelection();
      if (text.current) selection?.selectAllChildren(text.current);
      pane.notify({ intent: 'info', text: 'The draft is selected: press Ctrl+C to copy it.' });
    }
  };

  return (
    <section className={closeColumn} aria-labelledby="budget-draft">
      <Heading id="budget-draft">Draft for the report</Heading>
      <div ref={text} className={closeColumn}>
        {paragraphs.map((one) => (
          <Body1 as="p" block key={one.text} style={{ margin: 0 }}>
            {one.text}
          </Body1>
        ))}
      </div>
      <Button className={start} icon={<CopyRegular />} onClick={() => void copy()}>
        Copy the draft
      </Button>
    </section>
  );
}

/** Statuses in the order in which they matter. */
const gravity = [
  'differs',
  'mapped twice',
  'missing in the plan',
  'missing in',
  'agreed within rounding',
  'agreed',
];

const rank = (status: string): number => {
  const exact = gravity.indexOf(status);
  return exact >= 0 ? exact : gravity.findIndex((word) => status.startsWith(word));
};

/** How many lines have each status, the gravest first. */
export function statusCounts(lines: readonly ReconciledLine[]): { status: string; number: number }[] {
  const counts = new Map<string, number>();
  for (const { status } of lines) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .map(([status, number]) => ({ status, number }))
    .sort((a, b) => rank(a.status) - rank(b.status));
}

/** Lines that do not agree, the largest difference first within each status. */
export const openLines = (lines: readonly ReconciledLine[]): ReconciledLine[] =>
  lines
    .filter(({ status }) => !status.startsWith('agreed'))
    .sort((a, b) => rank(a.status) - rank(b.status) || Math.abs(b.difference) - Math.abs(a.difference));

/** £000 as they stand in the sheet: "7,093", "-1.5"; "none" for nothing. */
const thousands = (amount: number | null): string => (amount === null ? 'none' : formatNumber(amount, 3));

const signed = (amount: number): string => formatSigned(amount, 3);

/** "People, local risk, projected"; of a budget that is not parted into risks "People, projected". */
const lineTitle = ({ service, risk, block, measure }: ReconciledLine): string =>
  [service, ...(risk === 'whole' ? [] : [uncapital(block)]), measure].join(', ');

/** "Differs by +12: 7,093 in the plan, 7,105 in the ledger (£000)." */
export function lineSentence(line: ReconciledLine, { against }: Pick<ReconcileReport, 'against'>): string {
  const { status, budget, ledger, difference, note } = line;
  const otherSide = against === 'twin' ? 'the twin table' : 'the ledger';
  const by = difference === 0 ? '' : ` by ${signed(difference)}`;
  const said = status === 'differs' ? `Differs${by}` : capital(status);
  return `${said}: ${thousands(budget)} in the plan, ${thousands(ledger)} in ${otherSide} (£000).${note && ` ${capital(note)}.`}`;
}

/** What the variances come to: "Net +134: +247 adverse and -113 favourable (£000)." ; '' where there are none. */
function varianceSentence({ varianceTotals: { both }, variances }: ReconcileReport): string {
  if (!both || variances.length === 0) return '';
  const gross =
    both.adverse === null || both.favourable === null
      ? ''
      : `: ${signed(both.adverse)} adverse and ${signed(both.favourable)} favourable`;
  return `Projected less budget: net ${signed(both.net)}${gross} (£000).`;
}

/** What is said once the sheet stands there. */
export const reconciledSentence = ({ sheet, refreshed, sentence, findings }: ReconcileReport): string =>
  `${sentence} The sheet ${sheet} was ${refreshed ? 'refreshed' : 'made'}. ${capital(count(findings.length, 'finding'))}.`;

/** Whether cost centres of the ledger are not in the workbook's own table yet. */
const mayAddCostCentres = ({ costCentres: { all, kept } }: ReconcileReport): boolean => all > kept;
