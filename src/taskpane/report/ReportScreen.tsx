import { Body1, Dropdown, Field, makeStyles, Option, Switch, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type {
  QuarterlyPreview,
  QuarterlyRequest,
  QuarterlyReportMade,
} from '../../commands/quarterly/report';
import type { FindingCode } from '../../plan/findings/catalogue';
import { papers, type Paper } from '../../plan/sections/reportSections';
import { count } from '../../words/counts';
import { formatNumber } from '../../words/numbers';
import { LongList, ShowCell } from '../LongList';
import type { QuarterChoice } from '../check/checkWords';
import { Findings } from '../findings/Findings';
import { JobButton } from '../pane/buttons';
import { useJobs } from '../pane/useJobs';
import { QuarterPicker, Heading } from '../parts';
import { useSharedStyles } from '../styles';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  picker: { minWidth: 0 },
  item: { marginBottom: tokens.spacingVerticalXS },
  button: { minWidth: 0, marginInlineStart: tokens.spacingHorizontalXS },
});

/** Makes the quarterly committee report, and lists before that what it lacks. */
export function ReportScreen() {
  const styles = useStyles();
  const { column, buttons } = useSharedStyles();
  const { preview, ...report } = useReport();
  const drafts = preview ? draftsSentence(preview) : '';

  return (
    <div className={column}>
      <Heading>Make the quarterly report</Heading>
      <QuarterPicker quarter={report.quarter} read={preview?.quarter} onChange={report.chooseQuarter} />
      <Field label="Papers" hint="Each with its own cover and page numbers.">
        <Dropdown
          className={styles.picker}
          value={paperChoices[report.papers]}
          selectedOptions={[report.papers]}
          onOptionSelect={(_, { optionValue = '' }) => report.choosePapers(optionValue)}
        >
          {Object.entries(paperChoices).map(([choice, words]) => (
            <Option key={choice} value={choice}>
              {words}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Switch
        label="Not while reasons or actions are missing"
        checked={report.block}
        onChange={(_, { checked }) => report.chooseBlock(checked)}
      />
      <div className={buttons}>
        <JobButton appearance="primary" onClick={() => void report.make()}>
          Make the report
        </JobButton>
        <JobButton onClick={() => void report.look()}>See what is missing</JobButton>
      </div>
      {!preview && (
        <Body1>
          The report and its appendices (KPIs, risk register, budgets) go on sheets of their own, for A4 and
          ready to paste. Reasons and actions come from the table “Commentary” or the KPI table, your own
          paragraphs from “Report text”, the cover from “Plan details”: add them under Tables. Made again, the
          sheets are refreshed where they stand, unless someone wrote on them.
        </Body1>
      )}
      {preview && (
        <>
          <Body1>{previewSentence(preview)}</Body1>
          <MissingList items={missingItems(preview)} />
          {drafts !== '' && <Body1>{drafts}</Body1>}
          {otherFindings(preview).length > 0 && <Findings findings={otherFindings(preview)} />}
        </>
      )}
    </div>
  );
}

/** The report screen's jobs and what they came to. */
function useReport() {
  const { commands, look, change } = useJobs();
  const [quarter, setQuarter] = useState<QuarterChoice>('');
  const [block, setBlock] = useState(false);
  const [papers, setPapers] = useState<PaperChoice>('');
  const [preview, setPreview] = useState<QuarterlyPreview | null>(null);

  const request: QuarterlyRequest = {
    ...(quarter && { quarter }),
    ...(block && { blockIfIncomplete: true }),
    ...(papers !== '' && { details: { papers: papersChosen(papers) } }),
  };

  return {
    quarter,
    block,
    papers,
    preview,
    choosePapers(chosen: string) {
      setPapers(Object.keys(paperChoices).find((known) => known === chosen) as PaperChoice);
      setPreview(null);
    },
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

/** What is to be filled in before the report goes out, each with a way to its cell. */
function MissingList({ items }: { items: readonly MissingItem[] }) {
  const styles = useStyles();
  const heading = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Heading id={heading}>To fill in</Heading>
      <LongList items={items} className={styles.list} moreWords={() => 'Show more'}>
        {({ label, cell }) => (
          <li key={`${cell} ${label}`} tabIndex={-1} className={styles.item}>
            <Body1>{label}</Body1>
            {cell !== '' && <ShowCell cell={cell} label={`Show cell ${cell}`} className={styles.button} />}
          </li>
        )}
      </LongList>
    </section>
  );
}

/** One thing that the report lacks, and the cell to write it in; '' where it is a setting. */
interface MissingItem {
  readonly label: string;
  readonly cell: string;
}

/** Which papers are made, as the pane offers it; '' is as Plan details say, else all in one. */
type PaperChoice = '' | 'one' | 'each' | Paper;

const paperChoices: Readonly<Record<PaperChoice, string>> = {
  '': 'As in Plan details, else all in one',
  one: 'All in one',
  each: 'Each by itself',
  progress: 'Progress report alone',
  risk: 'Risk update alone',
  budget: 'Budget monitoring alone',
};

const papersChosen = (choice: Exclude<PaperChoice, ''>): readonly Paper[] =>
  choice === 'one' ? [] : choice === 'each' ? papers : [choice];

const missingCodes: ReadonlySet<FindingCode> = new Set([
  'reasons-missing',
  'actions-missing',
  'cover-field-missing',
]);

/** What is to be filled in before the report can go out: first reasons and actions, then fields of the cover. */
export function missingItems({ findings }: Pick<QuarterlyPreview, 'findings'>): MissingItem[] {
  const missing = findings.filter(({ code }) => missingCodes.has(code));
  return [...missing.filter(({ cell }) => cell !== ''), ...missing.filter(({ cell }) => cell === '')].map(
    ({ message, cell }) => ({
      label: message.replace(
        / The report leaves a line to fill in\.$|; the report leaves a line to fill in\.$/,
        (end) => (end.startsWith(';') ? '.' : ''),
      ),
      cell,
    }),
  );
}

export const otherFindings = ({ findings }: Pick<QuarterlyPreview, 'findings'>) =>
  findings.filter(({ code }) => !missingCodes.has(code));

/** "Quarter 1: 17 Green (85%), 2 Amber (10%), 1 Red (5%), 21 without an update. Nothing is missing." */
export function previewSentence(preview: QuarterlyPreview): string {
  const { period, counts, percentages } = preview;
  const shares = (['Green', 'Amber', 'Red'] as const).map(
    (rag) => `${formatNumber(counts[rag])} ${rag}${percentages[rag] && ` (${percentages[rag]})`}`,
  );
  const missing = missingItems(preview).length;
  const rest =
    missing === 0
      ? 'Nothing is missing.'
      : `${count(missing, 'thing')} ${missing === 1 ? 'is' : 'are'} missing${preview.blocked ? ', and publication is blocked while reasons or actions are' : ''}.`;
  // A paper on risks or money alone counts no KPIs.
  if (Object.values(counts).every((number) => number === 0)) return `${period}. ${rest}`;
  return `${period}: ${shares.join(', ')}, ${formatNumber(counts['N/A'])} without an update. ${rest}`;
}

export function madeSentence({ sheets, refreshed }: QuarterlyReportMade): string {
  const names = (some: readonly string[]) => some.map((name) => `“${name}”`).join(', ');
  const added = sheets.filter((sheet) => !refreshed.includes(sheet));
  return [
    ...(added.length > 0
      ? [`The report stands on ${count(added.length, 'new sheet')}: ${names(added)}.`]
      : []),
    ...(refreshed.length > 0
      ? [`${names(refreshed)} ${refreshed.length === 1 ? 'was' : 'were'} refreshed.`]
      : []),
  ].join(' ');
}

/** Which sections are made of figures, and where to write one's own; '' for none. */
export const draftsSentence = ({ drafts }: Pick<QuarterlyPreview, 'drafts'>): string =>
  drafts.length === 0
    ? ''
    : `Drafts made of the figures: ${drafts.join(', ')}. Your own words go into the table “Report text”, section by section.`;
