import { sheetCell } from '../address';
import type { CellPlace } from '../budgets/reconciliation';
import type { Finding } from '../finding';
import type { Claim, Passage } from './claim';
import type { QuotedFigure } from './findQuoted';
import { findAppendices } from './findReferencesIn';
import type { WorkbookFacts } from './gatherFacts';
import { readPassages, type ReadSentence } from './readPassage';
import { tieStatuses, tiedTo, type Tie, type TieStatus } from './tie';
import { tieFigure, type FigureLookup } from './tieFigure';
import { indexFigures } from './tieFigures';
import { tieAppendix, tieCode, tieKpi, type OwnReferences } from './tieReference';
import { tieDate, tieQuarter, tieYear } from './tiePeriod';

/** A claim of a text with what it was tied to. */
export interface TiedClaim extends Tie {
  readonly claim: Claim;
  readonly sentence: string;
  /** The cell of the text. */
  readonly cell: CellPlace;
}

export interface TieOut {
  /** In the order of the texts. */
  readonly claims: readonly TiedClaim[];
  readonly counts: Readonly<Record<TieStatus, number>>;
  /** What is tied to nothing or contradicts the workbook; figures stated of other documents as info. */
  readonly findings: readonly Finding[];
}

type Draft = { readonly sentence: ReadSentence; readonly claim: Claim; tie: Tie };

/**
 * Ties every number and reference of texts about a plan to what its workbook holds: cells, counts and shares that are
 * computed from them, appendices, codes, periods. What is said of an age, another document or another year is outside;
 * what should be there and is not is a finding at the text's cell. Time grows with the facts of known tables times the
 * figures quoted, for what is quoted wrong is to be told from what was meant.
 */
export function tieOut(passages: readonly Passage[], facts: WorkbookFacts): TieOut {
  const sentences = readPassages(passages, facts);
  const own = ownReferences(sentences);
  const lookup: FigureLookup = {
    agreeing: indexFigures(facts.figures),
    facts: facts.figures.filter(({ origin, gap }) => origin === 'table' && !gap),
    subjects: facts.subjects,
  };
  const drafts = sentences.flatMap((sentence) => tieSentence(sentence, facts, own, lookup));
  tieToEachOther(drafts, facts);
  const claims = drafts.map(({ sentence: { text, passage }, claim, tie }) => ({
    ...tie,
    claim,
    sentence: text,
    cell: passage.cell,
  }));
  const counts: Record<TieStatus, number> = { tied: 0, computed: 0, outside: 0, 'not tied': 0 };
  for (const status of tieStatuses) counts[status] = claims.filter((claim) => claim.status === status).length;
  return { claims, counts, findings: findingsOf(claims) };
}

/** Figures first: what they are tied to says whether a quarter is the right one. */
function tieSentence(
  sentence: ReadSentence,
  facts: WorkbookFacts,
  own: OwnReferences,
  lookup: FigureLookup,
): Draft[] {
  const figures = new Map<Claim, Tie>();
  for (const claim of sentence.claims)
    if (claim.kind === 'figure') figures.set(claim, tieFigure(sentence, claim.start, claim.quoted, lookup));
  const hasFigures = [...figures.values()].some(
    ({ status, certain }) => certain && (status === 'tied' || status === 'computed'),
  );
  const tieOf = (claim: Claim): Tie => {
    switch (claim.kind) {
      case 'figure':
        return figures.get(claim) ?? tieFigure(sentence, claim.start, claim.quoted, lookup);
      case 'appendix':
        return tieAppendix(claim, sentence, facts, own);
      case 'risk code':
        return tieCode(claim, facts, own);
      case 'KPI':
        return tieKpi(claim, facts);
      case 'quarter':
        return tieQuarter(claim, sentence, facts, hasFigures);
      case 'year':
        return tieYear(claim, sentence, facts);
      case 'date':
        return tieDate(claim, sentence, facts);
    }
  };
  return sentence.claims.map((claim) => ({ sentence, claim, tie: tieOf(claim) }));
}

/** A report's own list of appendices: lines that begin with one and go on with its title. */
function ownReferences(sentences: readonly ReadSentence[]): OwnReferences {
  const appendices = new Map<string, CellPlace>();
  for (const { text, passage } of sentences) {
    const [first] = findAppendices(text);
    if (
      first &&
      /^[\s•*–-]*$/.test(text.slice(0, first.start)) &&
      /^\s*[–:—-]\s*\S/.test(text.slice(first.start + first.text.length))
    )
      appendices.set(first.label, passage.cell);
  }
  const mentions = sentences.flatMap(({ claims, passage }) =>
    claims.flatMap((claim) =>
      claim.kind === 'risk code'
        ? [{ code: claim.code, closed: claim.closed, cell: passage.cell, register: false }]
        : [],
    ),
  );
  return { appendices, mentions };
}

const ofKpis = /\b(?:KPIs?|PIs?|indicators?)\b/i;

/**
 * Figures that the texts prove among themselves: "55%" after 11 of 20; and the number of KPIs in the plan, which no
 * list of those reported holds: 41 is the 20 with a colour and the 21 that follow later.
 */
function tieToEachOther(drafts: readonly Draft[], facts: WorkbookFacts): void {
  const bySentence = new Map<ReadSentence, { draft: Draft; quoted: QuotedFigure }[]>();
  for (const draft of drafts) {
    if (draft.claim.kind !== 'figure') continue;
    const figure = { draft, quoted: draft.claim.quoted };
    const same = bySentence.get(draft.sentence);
    if (same) same.push(figure);
    else bySentence.set(draft.sentence, [figure]);
  }
  for (const figures of bySentence.values()) {
    const tied = figures.filter(
      ({ draft: { tie }, quoted }) =>
        quoted.kind === 'number' && tie.certain && (tie.status === 'tied' || tie.status === 'computed'),
    );
    for (const { draft, quoted } of figures) {
      if (quoted.kind !== 'percent' || draft.tie.status !== 'not tied') continue;
      const pair = tied
        .flatMap((part) => tied.map((base) => ({ part, base })))
        .find(
          ({ part, base }) =>
            base.quoted.value > part.quoted.value &&
            Math.abs((100 * part.quoted.value) / base.quoted.value - quoted.value) <= quoted.half + 1e-9,
        );
      if (pair)
        draft.tie = tiedTo(
          `${pair.part.quoted.text} of ${pair.base.quoted.text}`,
          [...pair.part.draft.tie.cells, ...pair.base.draft.tie.cells],
          'computed',
        );
    }
  }
  const reported = facts.figures.find(({ name }) => name === 'KPIs with a colour');
  if (!reported) return;
  const open = [...bySentence.values()]
    .flat()
    .filter(
      ({ draft, quoted }) =>
        draft.tie.status === 'not tied' && quoted.kind === 'number' && ofKpis.test(draft.sentence.text),
    );
  for (const all of open)
    for (const rest of open)
      if (all.quoted.value - rest.quoted.value === reported.value) {
        const sum = `${all.quoted.text} is the ${reported.value} KPIs with a colour and ${rest.quoted.text} not reported yet`;
        all.draft.tie = tiedTo(sum, reported.cells, 'computed');
        rest.draft.tie = tiedTo(sum, reported.cells, 'computed');
      }
}

/** A finding a fault; figures that want a table which the workbook lacks are named together. */
function findingsOf(claims: readonly TiedClaim[]): Finding[] {
  const findings: Finding[] = [];
  const lacking = new Map<string, { claim: TiedClaim; texts: string[] }>();
  const said = new Set<string>();
  for (const claim of claims) {
    const { fault, cell } = claim;
    if (!fault) continue;
    const at = sheetCell(cell.sheet, cell.row, cell.column);
    if (fault.code.startsWith('no-table-of')) {
      const same = lacking.get(`${fault.code} ${cell.sheet}`);
      if (/\bof (?:which|them|these|whom)$/.test(claim.claim.text)) continue;
      if (same) same.texts.push(claim.claim.text);
      else lacking.set(`${fault.code} ${cell.sheet}`, { claim, texts: [claim.claim.text] });
      continue;
    }
    const key = `${at} ${fault.message}`;
    if (said.has(key)) continue;
    said.add(key);
    findings.push({ ...fault, cell: at });
  }
  for (const { claim, texts } of lacking.values()) {
    if (!claim.fault) continue;
    const { cell } = claim;
    findings.push({
      ...claim.fault,
      cell: sheetCell(cell.sheet, cell.row, cell.column),
      message: `${claim.fault.message}, so ${list(texts)} ${texts.length === 1 ? 'is' : 'are'} tied to nothing. Add the table, and the text can be held against it.`,
    });
  }
  return findings;
}

const list = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
