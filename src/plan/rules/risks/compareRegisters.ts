import type { RegisterRisk, RiskRegister } from '../../read/risks/register';
import { keyOfRisk } from '../../read/risks/findRegisters';
import { nameKey } from '../../../words/fold';

export type Movement = 'new' | 'closed' | 'up' | 'down' | 'unchanged' | 'not scored';

/** What became of a risk since the register before. */
export interface RiskChange {
  readonly movement: Movement;
  /** The risk as it stands now; of one that has left the register, as it stood. */
  readonly risk: RegisterRisk;
  readonly before: RegisterRisk | null;
  /** Its code was written otherwise, or is another: "DCCS PE 4" then, "DCCS PE 004" now. */
  readonly recoded: boolean;
}

type Register = Pick<RiskRegister, 'risks'>;

/**
 * How each risk moved from one register to the next, in the order of the later, then those that have left it. Risks
 * are matched by code, however it is written, then by the words of the title, for a code may have changed. Up is a
 * higher score. A risk that is called closed, or has gone, counts as closed; one that was closed before and still is
 * does not count.
 */
export function compareRegisters(previous: Register, current: Register): RiskChange[] {
  const byCode = new Map(previous.risks.map((risk) => [keyOfRisk(risk), risk]));
  const matched = new Map<RegisterRisk, RegisterRisk>();
  const taken = new Set<RegisterRisk>();
  for (const risk of current.risks) {
    const before = byCode.get(keyOfRisk(risk));
    if (!before || taken.has(before)) continue;
    matched.set(risk, before);
    taken.add(before);
  }
  const byTitle = new Map(
    previous.risks.filter((risk) => !taken.has(risk)).map((risk) => [nameKey(risk.title), risk]),
  );
  for (const risk of current.risks) {
    const before = matched.has(risk) ? undefined : byTitle.get(nameKey(risk.title));
    if (!before || nameKey(risk.title) === '' || taken.has(before)) continue;
    matched.set(risk, before);
    taken.add(before);
  }
  const left = previous.risks.filter((risk) => !taken.has(risk) && !risk.closed);
  return [
    ...current.risks.flatMap((risk) => changeOf(risk, matched.get(risk) ?? null)),
    ...left.map((before): RiskChange => ({ movement: 'closed', risk: before, before, recoded: false })),
  ];
}

function changeOf(risk: RegisterRisk, before: RegisterRisk | null): RiskChange[] {
  if (risk.closed && (!before || before.closed)) return [];
  const recoded = before !== null && before.code !== '' && risk.code !== '' && before.code !== risk.code;
  const movement = risk.closed
    ? 'closed'
    : !before || before.closed
      ? 'new'
      : moved(risk.score, before.score);
  return [{ movement, risk, before, recoded }];
}

function moved(now: number | null, then: number | null): Movement {
  if (now === null || then === null) return 'not scored';
  if (now === then) return 'unchanged';
  return now > then ? 'up' : 'down';
}
