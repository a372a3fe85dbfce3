import { formatNumber, fixed } from '../../../words/numbers';
import type { Fix, FixEdit, RuleField } from '../../findings/finding';
import { quarters, quarterField } from '../../../words/quarters';
import type { JudgedDraft } from './findings/judgedDraft';
import type { PairVerdict } from './judgePair';
import type { SourceCell } from '../../../grid/snapshot';
import type { Rag } from '../../rag/rag';
import { figureOf } from './judgeRow';
import type { Figure } from '../../figures/reading';

type RuleValues = Partial<Record<RuleField, string | number>>;

type Coloured = Pick<JudgedDraft, 'row' | 'rag'>;

/** How the tolerance of the KPI is meant, as KPI rules keep it. */
export function basisFixes({ ruleRef }: JudgedDraft): readonly Fix[] {
  return withEdits([
    { label: 'The tolerance is in points', edits: ruleEdits(ruleRef, { basis: 'Points' }) },
    { label: 'The tolerance is a share of the target', edits: ruleEdits(ruleRef, { basis: 'Relative' }) },
  ]);
}

/** The one sheet cell that holds the text of a cell; null where its text is spread over several. */
function cellThatHolds(cell: SourceCell): SourceCell | null {
  const filled = (cell.parts ?? [cell]).filter(({ text }) => text.trim() !== '');
  return filled.length > 1 ? null : (filled[0] ?? cell);
}

export function cellEdit({ sheet, row, column, text }: SourceCell, value: string | number): FixEdit {
  return { kind: 'cell', sheet, row, column, value, was: text };
}

/** Edits of the KPI's row in KPI rules; none where no rule can be kept for it (`ref` is ''). */
export function ruleEdits(ref: string, values: RuleValues): readonly FixEdit[] {
  if (ref === '') return [];
  return (Object.entries(values) as [RuleField, string | number][]).map(([field, value]) => ({
    kind: 'rule',
    ref,
    field,
    value,
  }));
}

/** Those of the fixes that change something. */
export function withEdits(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ edits }) => edits.length > 0);
}

/** Shares of the year's target expected by the end of Q1 to Q4. */
const evenly = [1 / 4, 1 / 2, 3 / 4, 1] as const;
/** A school term ends in June or July, December and March: by Q1 and Q2 one of three, by Q3 two. */
const byTerms = [1 / 3, 1 / 3, 2 / 3, 1] as const;

const schoolWords =
  /\b(?:terms?|enrolments?|pupils?|students?|schools?|courses?|learners?|class(?:es)?|academic)\b/i;

type Shares = readonly [number, number, number, number];

function profileFix(
  label: string,
  ref: string,
  { value, unit }: { value: number; unit: string },
  shares: Shares,
): Fix {
  const whole = Number.isInteger(value) && unit !== '£';
  // A third of a count is no count: it is rounded, the even quarters are kept as the arithmetic gives them.
  const expected = shares.map((share) =>
    whole && shares === byTerms ? Math.round(value * share) : Number((value * share).toPrecision(12)),
  );
  const said = expected.map((figure) => formatNumber(figure)).join(' · ');
  const byQuarter = Object.fromEntries(
    quarters.map((quarter, place) => [quarterField(quarter), expected[place] ?? value]),
  );
  return { label: `${label} (${said})`, edits: ruleEdits(ref, { profile: 'By quarter', ...byQuarter }) };
}

/**
 * What may be expected by the end of each quarter of a target for the year: even shares; shares by school term where
 * the KPI speaks of learning; or the whole target each time. Only for a KPI with one measure: of several each has a
 * target of its own, which one profile cannot serve.
 */
export function profileFixes({ row, ruleRef, verdict }: JudgedDraft): readonly Fix[] {
  const [only, ...more] = verdict.verdicts;
  if (!only || more.length > 0) return [];
  const { target, measure } = only.pair;
  const words = `${row.kpi} ${target.label} ${'value' in measure ? measure.label : ''}`;
  return withEdits([
    profileFix("Spread the year's target evenly", ruleRef, target, evenly),
    ...(schoolWords.test(words) ? [profileFix('Spread it by school terms', ruleRef, target, byTerms)] : []),
    { label: 'The target stands for every quarter', edits: ruleEdits(ruleRef, { profile: 'Snapshot' }) },
  ]);
}

const longestName = 60;

function headlineOf({ pair }: PairVerdict, place: number, labels: readonly string[]): string | number {
  const folded = pair.label.toLowerCase();
  const alone = labels.filter((label) => label.toLowerCase().includes(folded)).length === 1;
  return folded !== '' && folded.length <= longestName && alone && !/^\d+$/.test(folded)
    ? pair.label
    : place + 1;
}

/** One for each measure of the row: that it stands for the KPI. */
export function headlineFixes({ ruleRef, verdict }: JudgedDraft): readonly Fix[] {
  const labels = verdict.verdicts.map(({ pair }) => pair.label);
  return withEdits(
    verdict.verdicts.map((each, place) => {
      const headline = headlineOf(each, place, labels);
      const name =
        typeof headline === 'string' ? `“${headline}”` : `figure ${headline}: ${each.judged.measureWords}`;
      return { label: `Judge by ${name}`, edits: ruleEdits(ruleRef, { headline }) };
    }),
  );
}

/** The word for a colour in the manner of the one that stands there: "R" → "A", "RED" → "AMBER". */
export function ragLike(shown: string, rag: Rag): string {
  const text = shown.trim();
  if (rag === 'N/A') return rag;
  if (/^[RAG]$/i.test(text)) return rag.charAt(0);
  return /^[A-Z]{3,}$/.test(text) ? rag.toUpperCase() : rag;
}

/** Writes the rule's word over the colour that the table shows. */
export function changeColour({ row, rag }: Coloured): readonly Fix[] {
  const cell = row.rag && cellThatHolds(row.rag);
  if (!cell) return [];
  const label = rag === 'N/A' ? 'Write N/A' : `Change the colour to ${rag}`;
  return [{ label, edits: [cellEdit(cell, ragLike(cell.text, rag))] }];
}

/** Keeps the colour that the table shows as the officer's judgement, for this figure and with a reason. */
export function keepColour(draft: JudgedDraft): readonly Fix[] {
  const { row, published, ruleRef } = draft;
  if (published === '') return [];
  const edits = ruleEdits(ruleRef, { override: published, figure: figureOf(row) });
  return withEdits([{ label: `Keep ${published} and give a reason`, edits, asks: 'reason' }]);
}

/** Gives each of two rows the colour of the other. */
export function swapColours(one: Coloured, other: Coloured): readonly Fix[] {
  const edits = [one, other].flatMap((draft) => changeColour(draft).flatMap((fix) => fix.edits));
  if (edits.length < 2) return [];
  return [{ label: 'Swap the two colours', edits }];
}

/** The written percentage replaced by the one that its counts give, where it is written once in one cell. */
export function percentageFixes(measure: Figure, cell: SourceCell | null): readonly Fix[] {
  if (!cell || measure.counted === null) return [];
  const written = new RegExp(
    `(?<![\\d.,])${fixed(measure.value, measure.decimals).replace('.', '\\.')}\\s*%`,
    'g',
  );
  const parts = cell.parts ?? [cell];
  const holding = parts.filter(({ text }) => text.match(written));
  const [part] = holding;
  if (!part || holding.length > 1 || part.text.match(written)?.length !== 1) return [];
  const percent = `${Number(fixed(measure.counted, Math.max(1, measure.decimals)))}%`;
  return [
    {
      label: `Change ${fixed(measure.value, measure.decimals)}% to ${percent}, as the counts give it`,
      edits: [cellEdit(part, part.text.replace(written, percent))],
    },
  ];
}

/** A bare number in a row of percentages: the ways in which it may be meant, with its sign. */
export function percentSignFixes(target: Figure, measure: Figure, cell: SourceCell | null): readonly Fix[] {
  const alone = cell && cellThatHolds(cell);
  const bare = alone && /^-?\d+(?:\.\d+)?$/.test(alone.text.trim());
  if (!alone || !bare || target.unit !== '%' || measure.unit !== '') return [];
  const share = measure.value > 0 && measure.value <= 1 && target.value > 1;
  const values = share ? [Number((measure.value * 100).toPrecision(12)), measure.value] : [measure.value];
  return values.map((value) => ({
    label: `It is ${value}%`,
    edits: [cellEdit(alone, `${value}%`)],
  }));
}

/** A cell with one of several words in place of what stands there: a dash is 0 or no figure. */
export function writeFixes(
  cell: SourceCell | null,
  words: readonly (readonly [string, string | number])[],
): readonly Fix[] {
  const alone = cell && cellThatHolds(cell);
  if (!alone) return [];
  return words.map(([label, value]) => ({ label, edits: [cellEdit(alone, value)] }));
}
