import { type FindingCode, headOf } from '../../plan/findings/catalogue';
import type { Finding, Fix, FixEdit } from '../../plan/findings/finding';
import type { Severity } from '../../plan/findings/findingHead';
import { serialOf } from '../../words/days';
import { textKey } from '../../words/fold';
import { formatNumber } from '../../words/numbers';

/** One click for many findings of a code. */
interface FixForAll {
  readonly code: FindingCode;
  /** Words for the button, with the number of fixes: "Change 12 colours to the rule’s". */
  readonly label: string;
  readonly fixes: readonly Fix[];
}

/** What was done, for a notice: "Done: Change the colour to Amber.", "12 changes made.", or where a reason was given. */
export function fixedSentence(fixes: readonly Fix[]): string {
  const [only, ...more] = fixes;
  if (!only || more.length > 0) return `${formatNumber(fixes.length)} changes made.`;
  return only.asks ? 'Kept in KPI rules with your reason.' : `Done: ${only.label}.`;
}

/** Name of a fix's button to those who cannot see where it stands: "Change the colour to Amber, 'Appendix 1'!E15". */
export const fixName = ({ label }: Fix, cell: string): string => (cell ? `${label}, ${cell}` : label);

/**
 * What can be settled for all findings of a code at once: where none leaves a choice (fixes that ask for a reason are
 * the officer's own each time and do not count) and there are two fixes or more. A fix that several
 * findings share (the swap of two colours) is taken once, and of fixes that change the same cell only the first, as
 * the next is for what the cell showed before.
 */
export function fixesForAll(findings: readonly Finding[]): readonly FixForAll[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    if (known) known.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return [...byCode].flatMap(([code, ofCode]) => {
    const choices = ofCode.map(({ fixes = [] }) => fixes.filter(({ asks }) => !asks));
    if (choices.some(({ length }) => length > 1)) return [];
    const fixes = apart(choices.flat());
    return fixes.length < 2 ? [] : [{ code, label: labelFor(code, fixes), fixes }];
  });
}

/** The fixes without those that change a cell, or a value of a rule, that one before them changes. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const taken = new Set<string>();
  return fixes.filter(({ edits }) => {
    const places = edits.map(placeOf);
    if (places.some((place) => taken.has(place))) return false;
    places.forEach((place) => taken.add(place));
    return true;
  });
}

const placeOf = (edit: FixEdit): string =>
  edit.kind === 'cell'
    ? `cell ${edit.row} ${edit.column} ${edit.sheet}`
    : `rule ${edit.field} ${textKey(edit.ref)}`;

function labelFor(code: FindingCode, fixes: readonly Fix[]): string {
  const number = formatNumber(fixes.length);
  const own = headOf(code).forAll;
  if (own) return own.replace('{n}', number);
  const [first, ...others] = new Set(fixes.map(({ label }) => label));
  return `${first}${others.length > 0 ? ' and the like' : ''}, in ${number} findings`;
}

/**
 * An override with the name of who makes it and its date, to be kept beside it in KPI rules; '' for no name. A fix
 * that sets no override stays as it is.
 */
export function signFix(fix: Fix, name: string, moment: Date): Fix {
  const signed = fix.edits.flatMap((edit) => {
    if (edit.kind !== 'rule' || edit.field !== 'override') return [];
    const { kind, ref } = edit;
    return [
      { kind, ref, field: 'by', value: name.trim() },
      { kind, ref, field: 'on', value: serialOf(moment) },
    ] as const;
  });
  return signed.length > 0 ? { ...fix, edits: [...fix.edits, ...signed] } : fix;
}

/** Severities from the gravest, with their name over a group. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Wrong',
  warning: 'To be looked at',
  info: 'Worth knowing',
};

/** What the list is narrowed to; every word of `text` must stand in the message or the cell, in any case of letters. */
export interface FindingFilter {
  readonly severity: Severity | 'all';
  readonly text: string;
}

export interface SeverityGroup {
  readonly severity: Severity;
  /** Those that are drawn. */
  readonly findings: readonly Finding[];
  /** All of them, beyond the limit too. */
  readonly all: readonly Finding[];
}

/** A finding with a key that stays its own while others come and go. */
interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/**
 * Findings that pass the filter, grouped from the gravest, in their own order within a group; groups without any are
 * left out. At most `limit` findings in all, so that a long list is drawn quickly; `total` counts them all.
 */
export function severityGroups(
  findings: readonly Finding[],
  { severity, text }: FindingFilter,
  limit: number,
): { readonly groups: readonly SeverityGroup[]; readonly shown: number; readonly total: number } {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = findings.filter((finding) => {
    if (severity !== 'all' && finding.severity !== severity) return false;
    if (words.length === 0) return true;
    const said = `${finding.message} ${finding.cell}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  let room = limit;
  const groups = severities.flatMap((level) => {
    const all = passing.filter((finding) => finding.severity === level);
    const drawn = all.slice(0, room);
    room -= drawn.length;
    return drawn.length > 0 ? [{ severity: level, findings: drawn, all }] : [];
  });
  return { groups, shown: limit - room, total: passing.length };
}

/** Keys by code and cell; of several with both the same, each has its number in their own order. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.code} ${finding.cell}`;
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return { key: `${place} ${number}`, finding };
  });
}

/** Whether two findings say and offer the same, so that one need not be drawn again for the other. */
export function sameFinding(one: Finding, other: Finding): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The findings but those that one of the fixes was for. */
export function withoutFixed(findings: readonly Finding[], fixes: readonly Fix[]): readonly Finding[] {
  const settled = new Set(fixes);
  return findings.filter((one) => !one.fixes?.some((fix) => settled.has(fix)));
}
