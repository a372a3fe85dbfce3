/** A repeatable stream of choices: the same seed gives the same layouts on every machine. */
export interface Random {
  /** 0 to below `below`. */
  whole(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** The same things in another order. */
  shuffle<T>(things: readonly T[]): T[];
}

/** Mulberry32, a small generator with a state of 32 bits. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[whole(from.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  const shuffle = <T>(things: readonly T[]): T[] => {
    const mixed = [...things];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = whole(at + 1);
      const [a, b] = [mixed[at] as T, mixed[other] as T];
      mixed[at] = b;
      mixed[other] = a;
    }
    return mixed;
  };
  return { whole, pick, shuffle };
}

/** A seed for a name, so that a layout stays the same when others are added before it. */
export function seedOf(name: string): number {
  let seed = 2166136261;
  for (const letter of name) seed = Math.imul(seed ^ letter.charCodeAt(0), 16777619) >>> 0;
  return seed;
}
