/** What the rows of a table of counts are counted by. */
export interface Status {
  /** Results against targets (Green, off target, in progress), or the way they move (improved, declined). */
  readonly family: 'result' | 'movement';
  /** Whether a row with this status has a result: those without one stand outside many a base of percentages. */
  readonly rated: boolean;
  /** One word for each status, so that "Green" and "GREEN (on target)" are the same. */
  readonly name: string;
}

/** Tried in this order: "off target" before "target", "not started" before "started". */
const statuses: readonly (readonly [RegExp, Status['family'], string])[] = [
  [
    /\b(n\/?a|grey|gray|white|no (data|rag|update|rating|status|result|target|return|information)|data only|not (available|applicable|due|reported|rated|set|assessed|measured|yet)|unrated|awaiting|tbc|tba|contextual|information only|monitor(ing)? only|baseline|suspended|missing|unknown|on hold|cannot be (compared|assessed))\b/,
    'result',
    '',
  ],
  [/\b(improv\w*|better|upward\w*|getting better|increas\w*)\b|^(▲|↑|⬆)/, 'movement', 'better'],
  [/\b(declin\w*|deteriorat\w*|worse\w*|worsen\w*|downward\w*|decreas\w*)\b|^(▼|↓|⬇)/, 'movement', 'worse'],
  [
    /\b(static|stable|unchanged|no change|maintain\w*|sustain\w*|same|constant|steady)\b|^(►|▶|→|↔|➡|◄►)/,
    'movement',
    'same',
  ],
  [/\b(blue)\b/, 'result', 'blue'],
  [/\b(green|🟢)\b|^🟢/u, 'result', 'green'],
  [/\b(amber|yellow|orange)\b|^[🟠🟡]/u, 'result', 'amber'],
  [/\b(red)\b|^🔴/u, 'result', 'red'],
  [/\b(not started|no progress)\b/, 'result', 'not started'],
  [/\b(significantly|well|more than) (below|off|under|missed)/, 'result', 'red'],
  [
    /\b(slightly|just|narrowly|marginally) (below|off|under|missed)|\b(near|within|close to|almost)\b/,
    'result',
    'amber',
  ],
  [
    /\b(off|below|under|behind|missed|not (met|achieved|on)|fail\w*|overdue|delayed|at risk)\b/,
    'result',
    'red',
  ],
  [/\b(in progress|started|ongoing|under ?way|partly|partially)\b/, 'result', 'in progress'],
  [/\b(complete\w*|delivered|closed)\b/, 'result', 'complete'],
  [/\b(on|above|at or above|met|meeting|achiev\w*|exceed\w*|over)\b/, 'result', 'green'],
];

/** A label of a status is short; whole sentences that name a colour are not labels. */
const longest = 80;

/**
 * Status that a label of a table of counts names, in the words of several bodies; null if it names none. "n/a" and
 * the like ("Data only", "No update") are unrated. "R", "A" and "G" count where they stand alone.
 */
export function readStatus(label: string): Status | null {
  const plain = label.trim().toLowerCase();
  if (plain === '' || plain.length > longest || /\d/.test(plain.replace(/\d+(\.\d+)?%/g, ''))) return null;
  const letter = { g: 'green', a: 'amber', r: 'red', b: 'blue' }[plain];
  if (letter) return { family: 'result', rated: true, name: letter };
  const found = statuses.find(([pattern]) => pattern.test(plain));
  if (!found) return null;
  const [, family, name] = found;
  return { family, rated: name !== '', name: name === '' ? plain : name };
}

/** Whether a label is that of a total: "Total", "Grand total", "All indicators", "Overall". */
export const isTotalLabel = (label: string): boolean =>
  /^\s*(grand |sub[- ]?|overall )?totals?\b|^\s*(all|overall|sum)\b|\btotal\s*$/i.test(label);
