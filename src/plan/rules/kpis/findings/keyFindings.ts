import { sheetCell } from '../../../../grid/a1';
import { fewOf, inList } from '../../../../words/lists';
import { formatNumber } from '../../../../words/numbers';
import { oneLine, shorten } from '../../../../words/shorten';
import type { PlanDetails } from '../../../details';
import { type Finding, type Fix, newFinding } from '../../../findings/finding';
import { keyOf, type KeyRule, type SheetKey } from '../../../rag/key/parseKey';
import { ruleEdits } from '../fixes';
import { nameOf, type Outline } from './judgedDraft';

const longestQuote = 160;
const mostNamed = 12;

const cellOf = ({ sheet, row, column }: SheetKey): string => sheetCell(sheet, row, column);
const quoted = ({ text }: SheetKey): string => `“${shorten(oneLine(text), longestQuote)}”`;

/**
 * What is to be said of the keys that the sheets themselves have, once for each: `key-unsure` where KPIs are not judged
 * because the key leaves their tolerance open, with the ways to settle it; `key-differs` where Plan details set another
 * tolerance, which counts.
 */
export function keyFindings(outlines: readonly Outline[], details: PlanDetails): readonly Finding[] {
  const asked = new Map<string, { key: SheetKey; outlines: Outline[] }>();
  for (const outline of outlines) {
    if (!outline.openKey || outline.overridden) continue;
    const place = cellOf(outline.openKey.key);
    const group = asked.get(place) ?? { key: outline.openKey.key, outlines: [] };
    group.outlines.push(outline);
    asked.set(place, group);
  }
  return [...[...asked.values()].map(unsure), ...differing(outlines, details)];
}

function unsure({
  key,
  outlines,
}: {
  readonly key: SheetKey;
  readonly outlines: readonly Outline[];
}): Finding {
  const names = outlines.map(({ row }) => nameOf(row));
  const one = outlines.length === 1;
  const isBasis = key.rule.kind === 'allowance';
  const reason = outlines[0]?.openKey?.reason ?? '';
  const message = `The key in ${cellOf(key)} says ${quoted(key)}, but ${reason}. ${one ? '1 KPI that misses its target is' : `${outlines.length} KPIs that miss their targets are`} not judged for that: ${inList(fewOf(names, mostNamed))}. ${isBasis ? 'Say which under “Tolerance basis” in Plan details, or under “Basis” in KPI rules.' : 'Set the tolerance in Plan details, or one for each KPI in KPI rules.'}`;
  const fixes = isBasis
    ? [
        basisFix('Points', 'The tolerance is in percentage points', outlines),
        basisFix('Relative', 'The tolerance is a share of the target', outlines),
      ].filter(({ edits }) => edits.length > 0)
    : [];
  return newFinding('key-unsure', { cell: cellOf(key), message, ...(fixes.length > 0 && { fixes }) });
}

const basisFix = (basis: string, label: string, outlines: readonly Outline[]): Fix => ({
  label,
  edits: outlines.flatMap(({ ruleRef }) => ruleEdits(ruleRef, { basis })),
});

/** Keys whose plain margin is not the one that Plan details set. */
function differing(outlines: readonly Outline[], details: PlanDetails): readonly Finding[] {
  if (!details.toleranceSet) return [];
  const sheets = [...new Set(outlines.map(({ row }) => row.sheet))];
  const keys = new Map(
    sheets.flatMap((sheet) => {
      const key = keyOf(sheet, details.keys ?? []);
      return key ? [[cellOf(key), key] as const] : [];
    }),
  );
  return [...keys.values()]
    .filter(({ rule }) => differs(rule, details))
    .map((key) =>
      newFinding('key-differs', {
        cell: cellOf(key),
        message: `The key in ${cellOf(key)} says ${quoted(key)}, and Plan details set a tolerance of ${formatNumber(details.tolerance)}${details.toleranceBasis === 'points' ? ' points' : '% of the target'}, which counts. Change one of them, so that both say the same.`,
      }),
    );
}

function differs(rule: KeyRule, { tolerance, toleranceBasis, basisSet = false }: PlanDetails): boolean {
  if (rule.kind !== 'allowance') return false;
  const sameBasis = rule.basis === 'unstated' || !basisSet || rule.basis === toleranceBasis;
  return rule.amber !== tolerance || rule.green > 0 || !sameBasis;
}
