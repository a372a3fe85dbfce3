import type { CellPlace } from '../../../grid/area';
import { after, isCount, isShare, saidFigures, type Worked } from './arithmetic/saidFigure';
import { type Claim, tiedTo, wrong } from './claim';
import type { WorkbookFacts } from './gatherFacts';
import { placeKey } from '../risks/codeMentions';
import type { ReadSentence } from './readPassage';
import { isShareInWords, type QuotedFigure } from './findQuoted';
import { type Draft, type DraftFigure, type FigureLookup, isSettled } from './tieFigure';
import { tieToRows, tieWithinTotal } from './tieToRows';

/**
 * What the arithmetic of a text says of its figures, over what the workbook said: a right share is worked out, a wrong
 * one is wrong, though a cell may hold its figure. Where the text does not name the base, a figure that the workbook
 * computes itself, or that stands in one row with its part, keeps its tie.
 */
export function tieToArithmetic(drafts: readonly Draft[], worked: ReadonlyMap<Claim, Worked>): void {
  const ties = new Map(drafts.map(({ claim, tie }) => [claim, tie]));
  const found = drafts.flatMap((draft) => {
    const result = worked.get(draft.claim);
    return result ? [{ draft, result }] : [];
  });
  for (const { draft, result } of found) {
    const { tie } = draft;
    const settled = tie.certain && (tie.status === 'tied' || tie.status === 'computed');
    const cells = result.from.flatMap(({ claim }) => ties.get(claim)?.cells.slice(0, 4) ?? []);
    if (result.right) {
      if (!settled) draft.tie = tiedTo(result.how, cells, 'computed');
    } else if (result.named || !settled || (tie.status === 'tied' && !inOneRow(tie.cells, cells)))
      draft.tie = wrong(`${result.how}.`, cells);
  }
}

const inOneRow = (some: readonly CellPlace[], others: readonly CellPlace[]): boolean =>
  some.some((one) => others.some(({ sheet, row }) => sheet === one.sheet && row === one.row));

const ofKpis = /\b(?:KPIs?|PIs?|indicators?)\b/i;

/**
 * Figures that the texts prove among themselves and by the rows of a table: "55%" after 11 of 20; 28 and 9 of 37; 159 of
 * 2,325 where both stand in one row; and the number of KPIs in the plan, which no list of those reported holds: 41 is
 * the 20 with a colour and the 21 that follow later.
 */
export function tieToEachOther(drafts: readonly Draft[], facts: WorkbookFacts, lookup: FigureLookup): void {
  const byClaim = new Map(drafts.map((draft) => [draft.claim, draft]));
  const sentences = [...new Set(drafts.map(({ sentence }) => sentence))].map((sentence) =>
    saidFigures(sentence).flatMap((said): DraftFigure[] => {
      const draft = byClaim.get(said.claim);
      return draft ? [{ draft, said }] : [];
    }),
  );
  for (const figures of sentences) {
    tieToRows(figures, lookup);
    tieShares(figures);
    tieToSameCells(figures, lookup);
  }
  for (const figures of joinedBySemicolons(sentences)) tieParts(figures);
  for (const figures of byPassage(sentences)) tieWithinTotal(figures, lookup);
  for (const figures of sentences) tieShares(figures);
  tieInPlan(sentences.flat(), facts);
  tieRepeats(drafts);
}

function byPassage(sentences: readonly (readonly DraftFigure[])[]): DraftFigure[][] {
  const passages = new Map<unknown, DraftFigure[]>();
  for (const one of sentences.flat()) {
    const { passage } = one.draft.sentence;
    passages.set(passage, [...(passages.get(passage) ?? []), one]);
  }
  return [...passages.values()];
}

/** Sentences that a semicolon joins are one. */
function joinedBySemicolons(sentences: readonly (readonly DraftFigure[])[]): DraftFigure[][] {
  const joined: DraftFigure[][] = [];
  let last: ReadSentence | undefined;
  for (const figures of sentences) {
    const sentence = figures[0]?.draft.sentence;
    const goesOn = last && sentence?.passage === last.passage && /;\s*$/.test(last.text);
    const before = joined.at(-1);
    if (goesOn && before) before.push(...figures);
    else joined.push([...figures]);
    last = sentence;
  }
  return joined;
}

/** "Thirteen (13)": what is said again has the tie of what it repeats. */
function tieRepeats(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    const previous = drafts[at - 1];
    if (!previous || previous.sentence !== draft.sentence || draft.tie.status !== 'not tied') return;
    const [one, other] = [previous.claim, draft.claim];
    if (one.kind !== 'figure' || other.kind !== 'figure' || !saysTheSame(one.quoted, other.quoted)) return;
    if (/^\s*\(\s*$/.test(draft.sentence.text.slice(one.start + one.text.length, other.start)))
      draft.tie = previous.tie;
  });
}

/** "Three quarters (77%)" says one thing too. */
const saysTheSame = (one: QuotedFigure, other: QuotedFigure): boolean =>
  one.kind === other.kind &&
  (one.value === other.value ||
    (isShareInWords(one) && Math.abs(one.value - other.value) <= one.half + other.half));

/** A percentage that is what one tied figure of its sentence is of another. */
function tieShares(figures: readonly DraftFigure[]): void {
  const tied = figures.filter((one) => one.said.quoted.kind !== 'percent' && isSettled(one));
  for (const { draft, said } of figures) {
    if (said.quoted.kind !== 'percent' || draft.tie.status !== 'not tied') continue;
    const pair = tied
      .flatMap((part) => tied.map((base) => ({ part, base })))
      .find(
        ({ part, base }) =>
          base.said.quoted.kind === part.said.quoted.kind &&
          base.said.quoted.value > part.said.quoted.value &&
          isShare(said, part.said, base.said),
      );
    if (pair)
      draft.tie = tiedTo(
        `${pair.part.said.text} of ${pair.base.said.text}`,
        [...pair.part.draft.tie.cells, ...pair.base.draft.tie.cells],
        'computed',
      );
  }
}

/** What follows from the very cells that the sentence quotes otherwise: "rose by 126, an increase of 15%". */
function tieToSameCells(figures: readonly DraftFigure[], { agreeing }: FigureLookup): void {
  const quoted = new Set(figures.filter(isSettled).flatMap(({ draft: { tie } }) => tie.cells.map(placeKey)));
  for (const { draft, said } of figures) {
    if (draft.tie.status !== 'not tied' && draft.tie.status !== 'outside') continue;
    const beside = after(said).slice(0, besideLetters);
    const same = agreeing(said.quoted).find(
      ({ stands, cells, needs }) =>
        !stands &&
        cells.length > 1 &&
        (cells.every((cell) => quoted.has(placeKey(cell)))
          ? !needs || needs.test(draft.sentence.text)
          : // "£0.6m less than a year before": one side is quoted, and the words say that the figure is a difference.
            needs?.test(beside) && cells.some((cell) => quoted.has(placeKey(cell)))),
    );
    if (same) draft.tie = tiedTo(same.name, same.cells, 'computed');
  }
}

const besideLetters = 12;

const mostParts = 6;

/** The one figure that is open among parts that follow one another and the whole beside them: 37 less 28 is 9. */
function tieParts(figures: readonly DraftFigure[]): void {
  const counts = figures.filter(({ said }) => isCount(said));
  for (let from = 0; from < counts.length; from += 1)
    for (let to = from + 2; to <= Math.min(counts.length, from + mostParts); to += 1) {
      const parts = counts.slice(from, to);
      const sum = parts.reduce((all, { said }) => all + said.quoted.value, 0);
      for (const whole of [counts[from - 1], counts[to]]) {
        if (!whole || whole.said.quoted.value !== sum || parts.some(({ said }) => said.quoted.value === 0))
          continue;
        const group = [whole, ...parts];
        const open = group.filter((one) => one.draft.tie.status === 'not tied' || !one.draft.tie.certain);
        const [last] = open;
        if (!last || open.length > 1 || !group.every((one) => one === last || isSettled(one))) continue;
        const rest = group.filter((one) => one !== last);
        const words = parts.filter((one) => one !== last).map(({ said }) => said.text);
        last.draft.tie = tiedTo(
          last === whole ? words.join(' + ') : `${whole.said.text} less ${words.join(' and ')}`,
          rest.flatMap(({ draft: { tie } }) => tie.cells.slice(0, 4)),
          'computed',
        );
      }
    }
}

function tieInPlan(figures: readonly DraftFigure[], facts: WorkbookFacts): void {
  const reported = facts.figures.find(({ name }) => name === 'KPIs with a colour');
  if (!reported) return;
  const open = figures.filter(
    ({ draft, said: { quoted } }) =>
      draft.tie.status === 'not tied' && quoted.kind === 'number' && ofKpis.test(draft.sentence.text),
  );
  for (const all of open)
    for (const rest of open)
      if (all.said.quoted.value - rest.said.quoted.value === reported.value) {
        const sum = `${all.said.text} is the ${reported.value} KPIs with a colour and ${rest.said.text} not reported yet`;
        all.draft.tie = tiedTo(sum, reported.cells, 'computed');
        rest.draft.tie = tiedTo(sum, reported.cells, 'computed');
      }
}
