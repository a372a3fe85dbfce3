import type { IndicatorBlock, QuarterlyReport, ReportParagraph } from '../../plan/report/quarterlyReport';
import { appendixTitles } from '../../plan/report/quarterlyReport';
import { quarterName } from '../../words/quarters';
import type { ReportSection } from '../../plan/report/sections';
import { grid } from './grid';
import { colours, dottedLine, headingStyle, noteStyle, ragStyle, sizes, type ReportLook } from './look';
import type { PageRow } from './pages';
import { textRows } from './textRows';

/** What writes the parts of a report one below the other and numbers their paragraphs, as committee papers do. */
export interface ReportWriter {
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

export const draftNote = 'Draft from the figures: check the wording, then write your own into “Report text”.';

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
      ...numbered(
        textRows(title, grid.text, { ...font, bold: true }, { font: { bold: true } }, 4).map((row) => ({
          ...row,
          keep: true,
        })),
        { ...ragStyle(rag, palette), horizontal: 'Center' },
      ),
      ...(sentence === ''
        ? []
        : textRows(sentence, grid.text, font, {}, 3).map((row) => ({ ...row, keep: true }))),
      ...said('Reasons for performance', reasons),
      ...said('Actions planned to address issues', actions),
      { height: 6, cells: [] },
    ],
  };
}

const place = ({ column, columns }: { readonly column: number; readonly columns: number }) => ({
  column,
  columns,
});

/** The report's text below its cover, in the order of the published one; sections without a word are left out. */
export function reportParts(
  report: QuarterlyReport,
  writer: ReportWriter,
  counts: readonly PageRow[],
): PageRow[] {
  const { quarter, blocks, sentences, notReportedNote, texts } = report;
  const of = (section: ReportSection): readonly ReportParagraph[] => texts.get(section) ?? [];
  const paragraphs = (section: ReportSection, write = writer.paragraph): PageRow[] => {
    const own = of(section);
    return [
      ...(own.some(({ draft }) => draft) ? writer.note(draftNote) : []),
      ...own.flatMap(({ text }) => write(text)),
    ];
  };
  const part = (title: string, sections: readonly ReportSection[]): PageRow[] =>
    sections.some((section) => of(section).length > 0)
      ? [
          ...writer.heading(title, 'part'),
          ...(sections.some((section) => of(section).some(({ draft }) => draft))
            ? writer.note(draftNote)
            : []),
          ...sections.flatMap((section) => of(section).flatMap(({ text }) => writer.paragraph(text))),
        ]
      : [];
  const section = (title: string, name: ReportSection, write = writer.plain): PageRow[] =>
    of(name).length > 0 ? [...writer.heading(title, 'section'), ...paragraphs(name, write)] : [];
  const indicators = (rag: IndicatorBlock['rag']): PageRow[] => {
    const own = blocks.filter((block) => block.rag === rag);
    return [
      ...writer.heading(`${rag} performance indicators`, 'part'),
      ...(own.length > 0
        ? own.flatMap(writer.block)
        : writer.plain(`No performance indicator is ${rag} in ${quarterName(quarter)}.`)),
    ];
  };
  const recommendations = of('Recommendations');
  const asked = recommendations.some(({ text }) => /members are asked/i.test(text));
  return [
    ...section('Summary', 'Summary'),
    ...writer.heading(recommendations.length > 1 ? 'Recommendations' : 'Recommendation', 'section'),
    ...(recommendations.some(({ draft }) => draft) ? writer.note(draftNote) : []),
    ...(asked ? [] : writer.plain('Members are asked to:').map((row) => ({ ...row, keep: true }))),
    ...recommendations.flatMap(({ text }) => (asked ? writer.plain : writer.bullet)(text)),
    ...writer.heading('Main Report', 'section'),
    ...writer.heading('Current Position', 'part'),
    ...paragraphs('Current position'),
    ...writer.paragraph(`In ${quarterName(quarter)}:`).map((row) => ({ ...row, keep: true })),
    ...sentences.flatMap(writer.bullet),
    { height: 4, cells: [] },
    ...counts,
    ...writer.remark(notReportedNote),
    ...paragraphs('Red and Amber indicators'),
    ...indicators('Red'),
    ...indicators('Amber'),
    ...writer.paragraph(
      'A detailed summary of the department’s business plan key performance indicators is provided in Appendix 1.',
    ),
    ...part('Departmental strategic risk register', ['Risks']),
    ...part('Complaints', ['Complaints', 'Compliments']),
    ...part('Financial and Risk Implications', ['Finance']),
    ...part('Implications', ['Implications']),
    ...part('Conclusion', ['Conclusion']),
    ...writer.heading('Appendices', 'section'),
    ...appendixTitles(report).flatMap(writer.bullet),
    ...section('Background Papers', 'Background papers', writer.bullet),
    ...section('Contacts', 'Contacts'),
  ];
}
