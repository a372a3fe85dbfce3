import {
  type IndicatorBlock,
  type QuarterlyReport,
  type ReportParagraph,
  appendixTitles,
} from '../../plan/jobs/report/quarterlyReport';
import { capital } from '../../words/capital';
import type { ReportSection } from '../../plan/sections/reportSections';
import {
  colours,
  dottedLine,
  grid,
  headingStyle,
  noteStyle,
  type PageRow,
  portraitHeight,
  ragStyle,
  type ReportLook,
  sizes,
  textRows,
} from './pages';

/** What writes the parts of a report one below the other and numbers their paragraphs, as committee papers do. */
interface ReportWriter {
  readonly heading: (text: string, level: 'section' | 'part') => PageRow[];
  /** Numbered. */
  readonly paragraph: (text: string) => PageRow[];
  readonly bullet: (text: string) => PageRow[];
  readonly plain: (text: string) => PageRow[];
  readonly note: (text: string) => PageRow[];
  /** Small, below what it belongs to. */
  readonly remark: (text: string) => PageRow[];
  readonly block: (block: IndicatorBlock) => PageRow[];
}

/** Of a paper by itself, whose summary “Report text” does not have. */
const ownDraftNote = 'Draft from the figures: check the wording, and change it here.';
const draftNote = 'Draft from the figures: check the wording, then write your own into “Report text”.';

export function reportWriter({ fontName, palette }: ReportLook): ReportWriter {
  const font = { name: fontName, size: sizes.body };
  let number = 0;
  const numbered = (rows: readonly PageRow[], style = {}): PageRow[] => {
    number += 1;
    return rows.map((row, at) =>
      at > 0
        ? row
        : {
            ...row,
            cells: [
              {
                column: 0,
                columns: 1,
                content: `${number}.`,
                style: { vertical: 'Top', horizontal: 'Left', ...style },
              },
              ...row.cells,
            ],
          },
    );
  };
  const label = (text: string): PageRow => ({
    height: 15,
    keep: true,
    cells: [
      {
        ...place(grid.text),
        content: text,
        style: { font: { bold: true, size: sizes.table, color: colours.accent }, vertical: 'Bottom' },
      },
    ],
  });
  const said = (name: string, text: string): PageRow[] => [
    label(name),
    ...(text === ''
      ? [
          {
            height: 20,
            cells: [{ ...place(grid.text), content: '', style: { borders: { EdgeBottom: dottedLine } } }],
          },
        ]
      : textRows(text, grid.text, font, {})),
  ];
  return {
    heading: (text, level) => [
      { height: 8, keep: true, cells: [] },
      {
        height: level === 'section' ? 20 : 17,
        keep: true,
        cells: [
          {
            ...place(grid.whole),
            content: text,
            style:
              level === 'section'
                ? headingStyle
                : { font: { size: sizes.subheading, bold: true, color: colours.text }, vertical: 'Bottom' },
          },
        ],
      },
      { height: 4, keep: true, cells: [] },
    ],
    paragraph: (text) => numbered(textRows(text, grid.text, font, {})),
    bullet: (text) => textRows(`• ${text}`, grid.text, font, {}, 3),
    plain: (text) => textRows(text, grid.whole, font, {}),
    note: (text) =>
      textRows(text, grid.whole, { ...font, size: sizes.note }, noteStyle).map((row) => ({
        ...row,
        keep: true,
      })),
    remark: (text) =>
      text === '' ? [] : textRows(text, grid.whole, { ...font, size: sizes.note }, noteStyle),
    block: ({ rag, title, sentence, reasons, actions }) => [
      ...together(
        kept(
          numbered(textRows(title, grid.text, { ...font, bold: true }, { font: { bold: true } }, 4), {
            ...ragStyle(rag, palette),
            horizontal: 'Center',
          }),
        ),
        sentence === '' ? [] : kept(textRows(sentence, grid.text, font, {}, 3)),
        said('Reasons for performance', reasons),
        said('Actions planned to address issues', actions),
      ),
      { height: 6, cells: [] },
    ],
  };
}

const place = ({ column, columns }: { readonly column: number; readonly columns: number }) => ({
  column,
  columns,
});

/** The report's text below its cover, in the order of its sections; those without a word are left out. */
export function reportParts(
  report: QuarterlyReport,
  writer: ReportWriter,
  counts: readonly PageRow[],
): PageRow[] {
  const shown = report.sections.filter(({ off }) => !off);
  return shown
    .filter(({ under }) => !under)
    .flatMap((section) => {
      const own = [section, ...shown.filter(({ under }) => under === section.key)];
      return sectionRows(
        section,
        own.flatMap((one) => paragraphsOf(one, report)),
        report,
        writer,
        counts,
      );
    });
}

const paragraphsOf = ({ key, source }: ReportSection, report: QuarterlyReport): readonly ReportParagraph[] =>
  source.kind === 'appendices'
    ? appendixTitles(report).map((text) => ({ text, draft: false }))
    : (report.texts.get(key) ?? []);

function sectionRows(
  { title, titleOfSeveral = title, level, write, source, lead, then, always, papers }: ReportSection,
  paragraphs: readonly ReportParagraph[],
  report: QuarterlyReport,
  writer: ReportWriter,
  counts: readonly PageRow[],
): PageRow[] {
  const isOwn = papers === undefined && (report.paper === 'risk' || report.paper === 'budget');
  const stands = always || then || source.kind === 'heading' || source.kind === 'appendices';
  if (!stands && paragraphs.length === 0) return [];
  const heading = paragraphs.length > 1 ? titleOfSeveral : title;
  const isLed = lead && paragraphs.some(({ text }) => text.toLowerCase().includes(lead.unless));
  const writeOne = { plain: writer.plain, numbered: writer.paragraph, bullets: writer.bullet }[
    isLed ? 'plain' : write
  ];
  return [
    ...(heading === '' ? [] : writer.heading(heading, level)),
    ...(paragraphs.some(({ draft }) => draft) ? writer.note(isOwn ? ownDraftNote : draftNote) : []),
    ...(lead && !isLed ? kept(writer.plain(lead.words)) : []),
    ...paragraphs.flatMap(({ text }) => writeOne(text)),
    ...(then === 'counts' ? countRows(report, writer, counts) : []),
    ...(then === 'indicators' ? indicatorRows(report, writer) : []),
  ];
}

const kept = (rows: readonly PageRow[]): PageRow[] => rows.map((row) => ({ ...row, keep: true }));

/** What is said of one KPI stands on one page where it takes no more than half of one; else pages may end in it. */
function together(...parts: readonly (readonly PageRow[])[]): PageRow[] {
  const rows = parts.flat();
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return height > portraitHeight / 2 ? rows : [...kept(rows.slice(0, -1)), ...rows.slice(-1)];
}

/** The counts of the KPIs in sentences and as a table. */
const countRows = (
  { period, sentences, notReportedNote }: QuarterlyReport,
  writer: ReportWriter,
  counts: readonly PageRow[],
): PageRow[] => [
  ...kept(writer.paragraph(`${capital(period.at)}:`)),
  ...sentences.flatMap(writer.bullet),
  { height: 4, cells: [] },
  ...counts,
  ...writer.remark(notReportedNote),
];

/** What is said of each Red, then each Amber KPI. */
const indicatorRows = ({ period, blocks }: QuarterlyReport, writer: ReportWriter): PageRow[] => [
  ...(['Red', 'Amber'] as const).flatMap((rag) => {
    const own = blocks.filter((block) => block.rag === rag);
    return [
      ...writer.heading(`${rag} performance indicators`, 'part'),
      ...(own.length > 0
        ? own.flatMap(writer.block)
        : writer.plain(`No performance indicator is ${rag} ${period.at}.`)),
    ];
  }),
  ...writer.paragraph(
    'A detailed summary of the department’s business plan key performance indicators is provided in Appendix 1.',
  ),
];
