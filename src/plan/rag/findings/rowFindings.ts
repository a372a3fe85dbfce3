import type { Finding } from '../../finding';
import { columnFindings } from './columnFindings';
import { earlierFindings } from './earlierFindings';
import { figureFindings } from './figureFindings';
import { cellOfRow, finding, nameOf, type JudgedDraft } from './judgedDraft';
import { nextColour } from './nextColour';
import { publishedFindings } from './publishedFindings';

/** Ref as it is compared: "PE 004" and "pe 4" stay two refs, " 1.5" and "1.5" are one. */
export function foldRef(ref: string): string {
  return ref.toLowerCase().replace(/\s+/g, ' ').trim();
}

function needFindings({ row, verdict }: JudgedDraft): readonly Finding[] {
  const measured = verdict.verdicts[0]?.pair.measureCell ?? cellOfRow(row);
  return verdict.needs
    .filter(
      ({ code }) =>
        code === 'headline-needed' ||
        code === 'profile-needed' ||
        code === 'polarity-unsure' ||
        code === 'quarter-needed',
    )
    .map(({ code, question }) =>
      finding('warning', code, measured, `${nameOf(row)} is not judged: ${question}`),
    );
}

function problemFindings({ row, verdict }: JudgedDraft): readonly Finding[] {
  return verdict.problems
    .filter(({ code }) => !code.startsWith('no-'))
    .map(({ severity, code, cell, reason, advice }) =>
      finding(severity, code, cell ?? cellOfRow(row), `${nameOf(row)} is not judged: ${reason}. ${advice}`),
    );
}

function ruleFindings({ row, rule, verdict }: JudgedDraft): readonly Finding[] {
  const found: Finding[] = [];
  if (verdict.headlineNotFound) {
    const message = `${nameOf(row)} has no measure “${rule?.headline ?? ''}”, which KPI rules name as its headline. Correct the name there.`;
    found.push(finding('warning', 'headline-not-found', cellOfRow(row), message));
  }
  if (rule?.override && rule.override.reason.trim() === '') {
    const message = `${nameOf(row)} has an override in KPI rules without a reason, so it does not count. Give the reason.`;
    found.push(finding('warning', 'override-without-reason', cellOfRow(row), message));
  }
  return found;
}

/** A target that may be for the whole year, though the row was judged against all of it. */
function annualPerhaps({ row, verdict, quarter }: JudgedDraft): readonly Finding[] {
  const pair = verdict.verdicts.find(({ annual }) => annual === 'perhaps')?.pair;
  if (!pair || verdict.rag === 'N/A' || verdict.rag === 'Green') return [];
  const message = `${nameOf(row)} was judged against its whole target. If that is for the year and the figure for ${quarter ?? 'a part of it'}, say in KPI rules what is expected by each quarter.`;
  return [finding('warning', 'profile-perhaps', pair.measureCell, message)];
}

/** Everything to be said of one row, the gravest first. */
export function rowFindings(draft: JudgedDraft): readonly Finding[] {
  const next = nextColour(draft);
  return [
    ...publishedFindings(draft),
    ...problemFindings(draft),
    ...needFindings(draft),
    ...ruleFindings(draft),
    ...figureFindings(draft),
    ...annualPerhaps(draft),
    ...columnFindings(draft),
    ...earlierFindings(draft),
    ...(next ? [next] : []),
  ];
}
