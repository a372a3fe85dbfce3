import type { SectionSource } from './section';

/** What a section of the quarterly report says, named as data. */
export type ReportSource =
  /** A heading alone; the officer's own words under the section's key; the same, else rows of the quarter's tables. */
  | Extract<SectionSource, { kind: 'heading' | 'text' | 'table' }>
  /** The officer's own words, else a draft from the figures: `of` names it in `src/plan/jobs/report/drafts.ts`. */
  | { readonly kind: 'draft'; readonly of: string }
  /** The titles of the appendices that the report has. */
  | { readonly kind: 'appendices' };

/** The papers that can go to a committee by themselves, in the order in which they are made. */
export const papers = ['progress', 'risk', 'budget'] as const;
export type Paper = (typeof papers)[number];

/** A section of the quarterly report. All of it is plain data, so that a list can come from a workbook as well. */
export interface ReportSection {
  /** Its name in the table “Report text”. */
  readonly key: string;
  /** Its heading; '' where it goes on under the one above. */
  readonly title: string;
  /** Heading where it has more than one paragraph. */
  readonly titleOfSeveral?: string;
  /** A section of the report, or a part of one, with a smaller heading. */
  readonly level: 'section' | 'part';
  readonly write: 'plain' | 'numbered' | 'bullets';
  readonly source: ReportSource;
  /** The section above under whose heading its paragraphs stand. */
  readonly under?: string;
  /** Words before its paragraphs. Where a paragraph holds `unless` they are left out, and all stand plain. */
  readonly lead?: { readonly words: string; readonly unless: string };
  /** What of the KPIs stands below its words: their counts, or what is said of each Red and Amber one. */
  readonly then?: 'counts' | 'indicators';
  /** Its heading stands there though it says nothing. */
  readonly always?: true;
  /** It is not shown. */
  readonly off?: true;
  /** The papers in which it stands where each is a paper of its own; all of them, if left out. */
  readonly papers?: readonly Paper[];
  /** So many of its paragraphs are shown; all, if left out. */
  readonly most?: number;
  /** As those of `SummarySection`. */
  readonly words?: string;
  readonly rank?: number;
}

/** The order of the published report of Quarter 1 2017/18. */
const published = [
  {
    key: 'Summary',
    title: 'Summary',
    level: 'section',
    write: 'plain',
    source: { kind: 'draft', of: 'purpose' },
    words: '^(?:executive )?summary$',
  },
  {
    key: 'Recommendations',
    title: 'Recommendation',
    titleOfSeveral: 'Recommendations',
    level: 'section',
    write: 'bullets',
    source: { kind: 'draft', of: 'recommendation' },
    lead: { words: 'Members are asked to:', unless: 'members are asked' },
    always: true,
    words: 'recommendations?|members are asked',
    rank: 7,
  },
  { key: 'Main report', title: 'Main Report', level: 'section', write: 'plain', source: { kind: 'heading' } },
  {
    key: 'Current position',
    title: 'Current Position',
    level: 'part',
    write: 'numbered',
    source: { kind: 'draft', of: 'monitoring' },
    then: 'counts',
    always: true,
    words: 'current position|main report|background|performance|indicators?',
    rank: 10,
    papers: ['progress'],
  },
  {
    key: 'Red and Amber indicators',
    title: '',
    level: 'part',
    write: 'numbered',
    source: { kind: 'text' },
    then: 'indicators',
    words: '\\b(?:red|amber) (?:and|performance|indicators?)\\b|commentary',
    rank: 2,
    papers: ['progress'],
  },
  {
    key: 'Risks',
    title: 'Departmental strategic risk register',
    level: 'part',
    write: 'numbered',
    source: { kind: 'draft', of: 'risks' },
    words: '\\brisks?\\b',
    rank: 5,
    papers: ['risk'],
  },
  {
    key: 'Complaints',
    title: 'Complaints',
    level: 'part',
    write: 'numbered',
    source: { kind: 'draft', of: 'complaints' },
    words: 'complaints?',
    papers: ['progress'],
  },
  {
    key: 'Compliments',
    under: 'Complaints',
    title: '',
    level: 'part',
    write: 'numbered',
    source: { kind: 'draft', of: 'compliments' },
    words: '^compliments?$',
    papers: ['progress'],
  },
  {
    key: 'Finance',
    title: 'Financial and Risk Implications',
    level: 'part',
    write: 'numbered',
    source: { kind: 'draft', of: 'finance' },
    words: 'financ|budget',
    rank: 4,
    papers: ['budget'],
  },
  {
    key: 'Implications',
    title: 'Implications',
    level: 'part',
    write: 'numbered',
    source: { kind: 'text' },
    words: 'implications?|equalit|security',
    rank: 6,
    papers: ['progress'],
  },
  {
    key: 'Conclusion',
    title: 'Conclusion',
    level: 'part',
    write: 'numbered',
    source: { kind: 'text' },
    words: 'conclusions?',
    rank: 8,
    papers: ['progress'],
  },
  {
    key: 'Appendices',
    title: 'Appendices',
    level: 'section',
    write: 'bullets',
    source: { kind: 'appendices' },
  },
  {
    key: 'Background papers',
    title: 'Background Papers',
    level: 'section',
    write: 'bullets',
    source: { kind: 'text' },
    words: 'background papers?',
    rank: 1,
  },
  {
    key: 'Contacts',
    title: 'Contacts',
    level: 'section',
    write: 'plain',
    source: { kind: 'text' },
    words: 'contacts?|report authors?|signator',
    rank: 9,
  },
] as const satisfies readonly ReportSection[];

/** The drafts that the published report asks for. */
export type DraftName = Extract<(typeof published)[number]['source'], { readonly kind: 'draft' }>['of'];

export const reportSections: readonly ReportSection[] = published;

/**
 * Those in which an officer's own words may stand. The names of all of them together with commas are at most 255
 * characters: Excel keeps a list to choose from as one text of that length.
 */
export const writtenSections = (sections = reportSections): readonly ReportSection[] =>
  sections.filter(({ source: { kind } }) => kind !== 'heading' && kind !== 'appendices');
