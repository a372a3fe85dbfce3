import { orderOf, readNamespace, type StepPart } from './stepXml';

/** A step that the workbook keeps: its parts by their ids. */
export interface KeptStep {
  readonly id: string;
  readonly order: number;
  readonly bodies: readonly string[];
  /** What a long body says, in its order; without a body: of a change that was never made. */
  readonly more: readonly string[];
  /** None: the change stopped half-way. */
  readonly seals: readonly string[];
  /** Some: taking it back stopped half-way. */
  readonly backs: readonly string[];
}

/** So many jobs can be taken back. */
export const mostSteps = 10;

/** Queues the question which parts the workbook has; the next round trip answers it. */
export const askParts = (context: Excel.RequestContext): Excel.CustomXmlPartCollection =>
  context.workbook.customXmlParts.load('items/id,items/namespaceUri');

/** What was answered, without Office. */
export const partsIn = ({ items }: Excel.CustomXmlPartCollection) =>
  items.map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri }));

/** The steps that the workbook keeps, the earliest first. */
export function stepsIn(
  parts: readonly { readonly id: string; readonly namespace: string }[],
): readonly KeptStep[] {
  const found = new Map<string, Record<StepPart, { id: string; at: number }[]>>();
  for (const { id, namespace } of parts) {
    const part = readNamespace(namespace);
    if (!part) continue;
    const step = found.get(part.id) ?? { body: [], more: [], seal: [], back: [] };
    step[part.kind].push({ id, at: part.at });
    found.set(part.id, step);
  }
  return [...found]
    .map(([id, { body, more, seal, back }]) => ({
      id,
      order: orderOf(id),
      bodies: body.map((part) => part.id),
      more: [...more]
        .sort((a, b) => a.at - b.at)
        .filter(({ at }, index, all) => all[index - 1]?.at !== at)
        .map((part) => part.id),
      seals: seal.map((part) => part.id),
      backs: back.map((part) => part.id),
    }))
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

/** Steps that stopped half-way, as they were made or as they were taken back. */
export const unfinishedOf = (steps: readonly KeptStep[]): readonly KeptStep[] =>
  steps.filter(({ bodies, seals, backs }) => bodies.length > 0 && (seals.length === 0 || backs.length > 0));

/** Steps that Restore can take back, the earliest first. */
export const finishedOf = (steps: readonly KeptStep[]): readonly KeptStep[] =>
  steps.filter(({ bodies, seals }) => bodies.length > 0 && seals.length > 0);

/** All parts of a step that is not to be taken back any more. */
export const allPartsOf = ({ seals, bodies, more, backs }: KeptStep): readonly string[] => [
  ...seals,
  ...bodies,
  ...more,
  ...backs,
];

/** What long steps had put down ahead of a change that was then never made. */
export const neverMade = (steps: readonly KeptStep[]): readonly string[] =>
  steps.flatMap(({ bodies, more }) => (bodies.length === 0 ? more : []));
