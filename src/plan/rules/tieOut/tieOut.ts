import {
  type Claim,
  type Passage,
  tellFindings,
  type Tie,
  type TiedClaim,
  type TieStatus,
  tieStatuses,
} from './claim';
import type { CellPlace } from '../../../grid/area';
import type { Finding } from '../../findings/finding';
import { checkArithmetic } from './arithmetic/checkArithmetic';
import { contentWords } from './contentWords';
import { findAppendices } from './findReferencesIn';
import type { WorkbookFacts } from './gatherFacts';
import { readPassages, type ReadSentence } from './readPassage';
import { type Draft, type FigureLookup, tieFigure } from './tieFigure';
import { indexFigures } from './tieFigures';
import {
  tieAppendix,
  tieCode,
  tieKpi,
  type OwnReferences,
  tieDate,
  tieQuarter,
  tieYear,
} from './tieReference';
import { tieToArithmetic, tieToEachOther } from './tieToEachOther';

export interface TieOut {
  /** In the order of the texts. */
  readonly claims: readonly TiedClaim[];
  readonly counts: Readonly<Record<TieStatus, number>>;
  /** What is tied to nothing or contradicts the workbook; figures stated of other documents as info. */
  readonly findings: readonly Finding[];
}

/**
 * Ties every number and reference of texts about a plan to what its workbook holds: cells, counts and shares that are
 * computed from them, appendices, codes, periods. What is said of an age, another document or another year is outside;
 * what should be there and is not is a finding at the text's cell; what the text's own figures contradict is wrong. Time grows with the facts of known tables times the
 * figures quoted, for what is quoted wrong is to be told from what was meant.
 */
export function tieOut(passages: readonly Passage[], facts: WorkbookFacts): TieOut {
  const sentences = readPassages(passages, facts);
  const own = ownReferences(sentences);
  const lookup: FigureLookup = {
    agreeing: indexFigures(facts.figures),
    facts: facts.figures.filter(({ origin, gap }) => origin === 'table' && !gap),
    subjects: facts.subjects,
    listed: new Set(
      facts.figures
        .filter(({ origin, stands }) => origin === 'table' || stands)
        .flatMap(({ context }) => [...contentWords(context)]),
    ),
  };
  const drafts = sentences.flatMap((sentence) => tieSentence(sentence, facts, own, lookup));
  tieToArithmetic(drafts, checkArithmetic(sentences));
  tieToEachOther(drafts, facts, lookup);
  const claims = drafts.map(({ sentence: { text, passage }, claim, tie }) => ({
    ...tie,
    claim,
    sentence: text,
    cell: passage.cell,
  }));
  const counts: Record<TieStatus, number> = { tied: 0, computed: 0, outside: 0, 'not tied': 0, wrong: 0 };
  for (const status of tieStatuses) counts[status] = claims.filter((claim) => claim.status === status).length;
  return { claims, counts, findings: tellFindings(claims) };
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
