import type { Answer } from './answers';

export interface Expectation {
  /** The good file's colours. */
  readonly good: Answer['rows'];
  /** The blow was no damage: other colours are right. */
  readonly mayDiffer: boolean;
  readonly has: 'refused' | 'same' | 'either';
}

export interface Verdict {
  readonly is: 'refused' | 'same' | 'edited' | 'fault';
  readonly why: string;
}

/** What an answer is worth: refused in a sentence, read with the good file's colours, edited, or a fault. */
export function judge(
  { code, crash, err, rows, ms, peak }: Answer,
  { good, mayDiffer, has }: Expectation,
  limits: { readonly ms: number; readonly megabytes: number },
): Verdict {
  const fault = (why: string): Verdict => ({ is: 'fault', why });
  if (crash !== null) return fault(crash.split('\n').slice(0, 3).join(' '));
  if (ms > limits.ms) return fault(`took ${ms} ms`);
  if (peak >= limits.megabytes) return fault(`took ${peak} MB`);
  if (code === 2) {
    if (has === 'same') return fault(`was refused: ${err}`);
    if (!/^[^\n]{20,}\n$/.test(err)) return fault(`was refused, but not in one line: ${err}`);
    return { is: 'refused', why: err };
  }
  if (code !== 0 && code !== 1) return fault(`ended with code ${code}: ${err}`);
  if (JSON.stringify(rows) === JSON.stringify(good))
    return has === 'refused' ? fault('was read') : { is: 'same', why: '' };
  if (mayDiffer) return { is: 'edited', why: '' };
  const other = rows.filter(([place, rag], at) => good[at]?.[0] !== place || good[at]?.[1] !== rag);
  return fault(`${good.length} rows became ${rows.length}; other colours: ${other.slice(0, 3).join('; ')}`);
}
