/** What is better: + higher, - lower, = on target, ? nobody can tell from the name (to be asked). */
export type Direction = 'higher' | 'lower' | 'on target' | 'none';

/** How the names came in, first to last; `unseen` lists were scored once before anybody tuned to their kinds. */
export const halves = [
  'tuning',
  'held out',
  'written after',
  'second unseen',
  'third unseen',
  'fourth unseen',
  'fifth unseen',
  'sixth unseen',
  'seventh unseen',
  'eighth unseen',
  'ninth unseen',
  'tenth unseen',
  'eleventh unseen',
  'twelfth unseen',
  'thirteenth unseen',
] as const;

export interface NameGroup {
  readonly body: string;
  /** Where the names come from; “from memory” where the list itself could not be read again. */
  readonly source: string;
  /** One name a line, after its sign. */
  readonly names: string;
}

export interface MeasureName {
  readonly name: string;
  readonly direction: Direction;
  readonly body: string;
  readonly source: string;
  /** Words are tuned on one half; the other is held out; others were put down only when the words stood. */
  readonly half: (typeof halves)[number];
}

const directions: Readonly<Record<string, Direction>> = {
  '+': 'higher',
  '-': 'lower',
  '=': 'on target',
  '?': 'none',
};

const seed = 2017;

/** FNV-1a of the name and a fixed seed: the same name falls into the same half, whatever stands around it. */
function drawOf(name: string): number {
  let hash = 2166136261 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The names of the groups, one by one. */
export function readNames(groups: readonly NameGroup[], half?: MeasureName['half']): readonly MeasureName[] {
  return groups.flatMap(({ body, source, names }) =>
    names
      .trim()
      .split('\n')
      .map((line): MeasureName => {
        const direction = directions[line.charAt(0)];
        if (!direction) throw new Error(`“${line}” begins with no sign of its direction.`);
        const name = line.slice(2).trim();
        return {
          name,
          direction,
          body,
          source,
          half: half ?? (drawOf(name) % 2 === 0 ? 'tuning' : 'held out'),
        };
      }),
  );
}
