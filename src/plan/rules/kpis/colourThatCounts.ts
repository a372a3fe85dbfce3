import type { JudgedRow } from './check';
import type { Rag } from '../../rag/rag';

/**
 * The colour of a KPI that every publication prints and counts: the officer's word as the RAG cell shows it; where the
 * cell is empty, or the table has no such column, the officer's override from KPI rules, else the rule's. A word that
 * is no colour ("tbc", "see note") counts as N/A. Where the cell and the rule or the override differ the cell counts,
 * for it is what readers see, and a finding names the difference. Example: the cell says Amber, the rule Green: Amber.
 */
export const colourThatCounts = ({ published, rag }: Pick<JudgedRow, 'published' | 'rag'>): Rag =>
  published === '' ? rag : published;

/** Whether the table shows another colour, or none, where the rule or an override gives one. */
export const differsFromRule = ({ colour, rag }: Pick<JudgedRow, 'colour' | 'rag'>): boolean =>
  rag !== 'N/A' && colour !== rag;
