import type { QuarterlyPreview, QuarterlyReportMade } from '../../commands/quarterly/report';
import type { FindingCode } from '../../plan/findings/catalogue';
import { papers, type Paper } from '../../plan/sections/reportSections';
import { count } from '../../words/counts';
import { formatNumber } from '../../words/numbers';

/** One thing that the report lacks, and the cell to write it in; '' where it is a setting. */
export interface MissingItem {
  readonly label: string;
  readonly cell: string;
}

/** Which papers are made, as the pane offers it; '' is as Plan details say, else all in one. */
export type PaperChoice = '' | 'one' | 'each' | Paper;

export const paperChoices: Readonly<Record<PaperChoice, string>> = {
  '': 'As in Plan details, else all in one',
  one: 'All in one',
  each: 'Each by itself',
  progress: 'Progress report alone',
  risk: 'Risk update alone',
  budget: 'Budget monitoring alone',
};

export const papersChosen = (choice: Exclude<PaperChoice, ''>): readonly Paper[] =>
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
