import type { Rag } from '../../plan/kpi';
import type { QuarterlyReport, RagLine } from '../../plan/report/quarterlyReport';
import type { QuarterlyPreview } from './report';

/** A report in figures and words, without its sheets. */
export function previewOf(report: QuarterlyReport, blockIfIncomplete: boolean | undefined): QuarterlyPreview {
  const { quarter, ragLines, sentences, blocks, cover, texts, findings, details } = report;
  const lacking = blocks.some(({ missing }) => missing.length > 0);
  const byRag = <Value>(of: (line: RagLine) => Value) =>
    Object.fromEntries(ragLines.map((line) => [line.rag, of(line)])) as Record<Rag, Value>;
  return {
    quarter,
    counts: byRag(({ number }) => number),
    percentages: byRag(({ percent }) => percent),
    sentences,
    blocks,
    cover: cover.fields,
    drafts: [...texts].flatMap(([section, own]) => (own.some(({ draft }) => draft) ? [section] : [])),
    complete: !lacking && !cover.fields.some(({ missing }) => missing),
    blocked: lacking && (blockIfIncomplete ?? details.blockPublication ?? false),
    findings,
  };
}
