import { orderOf, readNamespace } from './stepXml';

/** A step that the workbook keeps: its parts by their ids. */
export interface KeptStep {
  readonly id: string;
  readonly order: number;
  readonly bodies: readonly string[];
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
  const found = new Map<string, { bodies: string[]; seals: string[]; backs: string[] }>();
  for (const { id, namespace } of parts) {
    const part = readNamespace(namespace);
    if (!part) continue;
    const step = found.get(part.id) ?? { bodies: [], seals: [], backs: [] };
    step[part.kind === 'body' ? 'bodies' : part.kind === 'seal' ? 'seals' : 'backs'].push(id);
    found.set(part.id, step);
  }
  return [...found]
    .map(([id, step]) => ({ id, order: orderOf(id), ...step }))
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

/** Steps that stopped half-way, as they were made or as they were taken back. */
export const unfinishedOf = (steps: readonly KeptStep[]): readonly KeptStep[] =>
  steps.filter(({ bodies, seals, backs }) => bodies.length > 0 && (seals.length === 0 || backs.length > 0));

/** Steps that Restore can take back, the earliest first. */
export const finishedOf = (steps: readonly KeptStep[]): readonly KeptStep[] =>
  steps.filter(({ bodies, seals }) => bodies.length > 0 && seals.length > 0);
