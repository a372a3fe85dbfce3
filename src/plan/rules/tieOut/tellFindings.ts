import { sheetCellOf } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { lacksTable, type TiedClaim } from './claim';
import { inList } from '../../../words/lists';

/**
 * What an officer is told of texts: a finding a fault. Figures of one cell that stand nowhere are one finding, and so are
 * figures that want a table which the workbook lacks.
 */
export function tellFindings(claims: readonly TiedClaim[]): Finding[] {
  const findings: Finding[] = [];
  const lacking = new Map<string, { claim: TiedClaim; texts: string[] }>();
  const untied = new Map<string, { at: number; claim: TiedClaim; texts: string[]; instead: string[] }>();
  const said = new Set<string>();
  for (const claim of claims) {
    const { fault, cell } = claim;
    if (!fault) continue;
    const at = sheetCellOf(cell);
    const isRepeat = /\bof (?:which|them|these|whom)$/.test(claim.claim.text);
    if (lacksTable(fault)) {
      const same = lacking.get(`${fault.code} ${cell.sheet}`);
      if (isRepeat) continue;
      if (same) same.texts.push(claim.claim.text);
      else lacking.set(`${fault.code} ${cell.sheet}`, { claim, texts: [claim.claim.text] });
      continue;
    }
    if (fault.code === 'figure-untied') {
      const same = untied.get(at) ?? { at: findings.length, claim, texts: [], instead: [] };
      if (!untied.has(at)) {
        untied.set(at, same);
        findings.push({ ...fault, cell: at });
      }
      if (!same.texts.includes(claim.claim.text)) same.texts.push(claim.claim.text);
      if (fault.instead !== undefined && !same.instead.includes(fault.instead))
        same.instead.push(fault.instead);
      continue;
    }
    const key = `${at} ${fault.message}`;
    if (said.has(key)) continue;
    said.add(key);
    findings.push({ ...fault, cell: at });
  }
  for (const [cell, { at, texts, instead }] of untied)
    findings[at] = newFinding('figure-untied', { cell, message: untiedMessage(texts, instead) });
  for (const { claim, texts } of lacking.values()) {
    const { cell, fault } = claim;
    if (!fault) continue;
    findings.push({
      severity: fault.severity,
      code: fault.code,
      cell: sheetCellOf(cell),
      message: `${fault.message}, so ${inList(texts)} ${texts.length === 1 ? 'is' : 'are'} tied to nothing. Add the table, and the text can be held against it.`,
    });
  }
  return findings;
}

/**
 * What is said of figures that stand nowhere; `instead`: what the workbook has of what they speak of.
 * Example: "11 and 12 are in no cell of this workbook and cannot be worked out from its tables. Check them, or name their
 * source."
 */
export function untiedMessage(texts: readonly string[], instead: readonly string[] = []): string {
  const one = texts.length === 1;
  const has = instead.length === 0 ? '' : ` In the workbook, ${inList(instead)}.`;
  return `${inList(texts)} ${one ? 'is' : 'are'} in no cell of this workbook and cannot be worked out from its tables.${has} Check ${one ? 'it, or name its' : 'them, or name their'} source.`;
}
