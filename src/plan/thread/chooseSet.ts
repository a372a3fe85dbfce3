/** First year of a set ("2018–23", "2024-2029", "Corporate Plan 2024 to 2029"); null where it names none. */
const firstYear = (set: string): number | null => Number(/\b(20\d\d)\b/.exec(set)?.[1]) || null;

export interface ChosenSet {
  readonly set: string;
  /** Nothing says that this is the plan's: there are several, and none is of its year. */
  readonly unsure: boolean;
}

/**
 * Of several sets the one that a plan year falls under: the latest that has begun by then, for a corporate plan is
 * followed until the next one begins (2023/24 by that of 2018–23). undefined where there are no sets.
 */
export function chooseSet(sets: readonly string[], planYear: string | undefined): ChosenSet | undefined {
  const [first] = sets;
  if (first === undefined) return undefined;
  if (sets.length === 1) return { set: first, unsure: false };
  const year = Number(/\b(20\d\d)\b/.exec(planYear ?? '')?.[1]) || null;
  const dated = sets
    .flatMap((set) => {
      const from = firstYear(set);
      return from === null ? [] : [{ set, from }];
    })
    .sort((a, b) => b.from - a.from);
  const begun = year === null ? undefined : dated.find(({ from }) => from <= year);
  if (begun) return { set: begun.set, unsure: false };
  return { set: dated[0]?.set ?? first, unsure: true };
}
