/** A count of risks as a plan states it: "12 Amber", "Total 14". */
export interface RiskCount {
  readonly of: 'Red' | 'Amber' | 'Green' | 'total';
  readonly count: number;
}

/** Reads "12 Amber", "Amber: 12", "Total 14" in any case and order; null for other texts. */
export function readRiskCount(text: string): RiskCount | null {
  const match =
    /^\s*(?:(\d{1,4})\s*[-:]?\s*(red|amber|green|total)|(red|amber|green|total)\s*[-:]?\s*(\d{1,4}))\s*$/i.exec(
      text,
    );
  if (!match) return null;
  const word = (match[2] ?? match[3] ?? '').toLowerCase();
  const of = { red: 'Red', amber: 'Amber', green: 'Green', total: 'total' } as const;
  return word in of ? { of: of[word as keyof typeof of], count: Number(match[1] ?? match[4]) } : null;
}
