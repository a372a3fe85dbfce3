import type { CellContent } from '../../description';
import type { Said } from '../../made/madeRecord';
import type { SectionBody, SectionContent, TableBody } from './content';

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
