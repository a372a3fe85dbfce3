/** Which way a risk's score moves. */
export type Moves = 'up' | 'down' | 'unchanged';

const rising = /\b(?:up|worse|worsening|worsened|increas\w*|rising|deteriorat\w*|higher|upward\w*)\b|[↑▲⬆↗]/i;
const falling = /\b(?:down|better|improv\w*|decreas\w*|reduc\w*|falling|lower|downward\w*)\b|[↓▼⬇↘]/i;
const steady = /\b(?:constant|unchanged|same|static|stable|no change|steady|sustained)\b|[→↔►⬌➡]/i;

/**
 * Which way a trend says that a risk moves: "Increasing", "Worse", "↑" → up, "Improving" → down, "Constant" →
 * unchanged. null where it says nothing of that, or two things.
 */
export function statedMovement(text: string): Moves | null {
  const found = [
    ...(rising.test(text) ? (['up'] as const) : []),
    ...(falling.test(text) ? (['down'] as const) : []),
    ...(steady.test(text) ? (['unchanged'] as const) : []),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}
