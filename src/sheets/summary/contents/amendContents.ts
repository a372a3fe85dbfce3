import type { CellContent } from '../../description';
import type { Paragraph, RiskCount, SectionBody, SectionContent, TableBody } from './content';
import type { Said } from '../../made/madeRecord';

/** What a manager put in place of a passage: what the cell holds, and what it shows. */
export interface Amendment {
  readonly content: CellContent;
  readonly text: string;
}

/** By the id of the passage: "aims/heading", "aims/0/lead", "kpis/3/1", "risks/count/Red", "budgets/note". */
export type Amendments = ReadonlyMap<string, Amendment>;

/**
 * Sections with a manager's own words in them, so that the pages are measured with those. Ids of what no section
 * holds are passed over. A risk count is amended by a whole number only: the doughnut follows it.
 */
export function amendContents(
  sections: readonly SectionContent[],
  amendments: Amendments,
): readonly SectionContent[] {
  if (amendments.size === 0) return sections;
  return sections.map((section) => ({
    ...section,
    heading: amendments.get(`${section.key}/heading`)?.text ?? section.heading,
    body: amendBody(section, amendments),
  }));
}

function amendBody({ key, body }: SectionContent, amendments: Amendments): SectionBody {
  switch (body.kind) {
    case 'heading only':
      return body;
    case 'paragraphs':
      return { ...body, paragraphs: amendParagraphs(key, body.paragraphs, amendments) };
    case 'table':
      return { ...body, table: amendTable(key, body.table, amendments) };
    case 'risks':
      return {
        ...body,
        counts: body.counts.map((count) => amendCount(key, count, amendments)),
        table: body.table && amendTable(key, body.table, amendments),
      };
    case 'chart':
      return {
        ...body,
        table: amendTable(key, body.table, amendments),
        note: amendments.get(`${key}/note`)?.text ?? body.note,
      };
  }
}

/** A paragraph whose lead and words were both deleted keeps its place, so that the ids of the others hold. */
const amendParagraphs = (
  key: string,
  paragraphs: readonly Paragraph[],
  amendments: Amendments,
): readonly Paragraph[] =>
  paragraphs.map(({ lead, text }, index) => ({
    lead: amendments.get(`${key}/${index}/lead`)?.text ?? lead,
    text: amendments.get(`${key}/${index}/text`)?.text ?? text,
  }));

/** Row 0 of the ids is the head. */
function amendTable(key: string, table: TableBody, amendments: Amendments): TableBody {
  return {
    ...table,
    columns: table.columns.map((column, index) => ({
      ...column,
      heading: amendments.get(`${key}/0/${index}`)?.text ?? column.heading,
    })),
    rows: table.rows.map((row, down) =>
      row.map((cell, across) => {
        const amended = amendments.get(`${key}/${down + 1}/${across}`);
        return amended ? { ...cell, ...amended } : cell;
      }),
    ),
  };
}

function amendCount(key: string, count: RiskCount, amendments: Amendments): RiskCount {
  const amended = amendments.get(`${key}/count/${count.word}`)?.content;
  return typeof amended === 'number' && Number.isInteger(amended) ? { ...count, count: amended } : count;
}

/** All passages of sections in their order, each with its id; empty paragraphs and cells among them. */
export function listSaid(sections: readonly SectionContent[]): Said[] {
  return sections.flatMap(({ key, heading, body }) => [
    { id: `${key}/heading`, content: heading },
    ...saidInBody(key, body),
  ]);
}

function saidInBody(key: string, body: SectionBody): Said[] {
  switch (body.kind) {
    case 'heading only':
      return [];
    case 'paragraphs':
      return body.paragraphs.flatMap(({ lead, text }, index) => [
        { id: `${key}/${index}/lead`, content: lead },
        { id: `${key}/${index}/text`, content: text },
      ]);
    case 'table':
      return saidInTable(key, body.table);
    case 'risks':
      return [
        ...body.counts.map(({ word, count }): Said => ({ id: `${key}/count/${word}`, content: count })),
        ...(body.table ? saidInTable(key, body.table) : []),
      ];
    case 'chart':
      return [...saidInTable(key, body.table), { id: `${key}/note`, content: body.note }];
  }
}

const saidInTable = (key: string, { columns, rows }: TableBody): Said[] =>
  [
    columns.map(({ heading }): CellContent => heading),
    ...rows.map((row) => row.map(({ content }) => content)),
  ].flatMap((cells, down) =>
    cells.map((content, across): Said => ({ id: `${key}/${down}/${across}`, content })),
  );
