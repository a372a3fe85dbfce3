import { findNavigation, findProperty, identity, navigate, readProperty } from './members';
import type { OfficeObject } from './officeClass';
import { isWithin } from './requirementSet';
import type { Session } from './session';
import type { QueryInfo } from './wire';

type Answer = Record<string, unknown>;

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The answer to a load: what was selected, nested and Pascal-cased as the client reads it. A collection answers
 * with its items, each with its id; `Top` and `Skip` choose among them. Unknown names throw ApiNotFound.
 */
export function answerQuery(object: OfficeObject, query: QueryInfo, session: Session): Answer {
  const selected = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const paths = (selected.length > 0 ? selected : ['*']).map((path) =>
    path.split(/[/.]/).filter((name) => name !== 'items'),
  );
  return select(object, paths, session, query);
}

function select(
  object: OfficeObject,
  paths: readonly (readonly string[])[],
  session: Session,
  { Top, Skip = 0 }: QueryInfo = {},
): Answer {
  if (!object.type.items) {
    const answer: Answer = identity(object);
    for (const path of paths) put(answer, object, path, session);
    return answer;
  }
  const answer: Answer = {};
  const ofItems = paths.filter((path) => !isOwnOfCollection(object, path));
  for (const path of paths) if (isOwnOfCollection(object, path)) put(answer, object, path, session);
  if (ofItems.length === 0) return answer;
  const items = object.type
    .items(object.self, session)
    .slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...answer, _Items: items.map((item) => select(item, ofItems, session)) };
}

/** "count" of a collection is its own; every other name is its items'. */
const isOwnOfCollection = (collection: OfficeObject, [name = '']: readonly string[]): boolean =>
  findProperty(collection, upperFirst(name)) !== undefined;

function put(answer: Answer, object: OfficeObject, path: readonly string[], session: Session): void {
  const [first = '', ...rest] = path;
  if (first === '*' || first === '$all') {
    Object.assign(answer, allProperties(object, session));
    return;
  }
  const name = upperFirst(first);
  if (!findNavigation(object, name)) {
    answer[name] = readProperty(object, name, session);
    return;
  }
  const child = navigate(object, name, session);
  if (!child) {
    answer[name] = null;
    return;
  }
  const chosen = select(child, [rest.length > 0 ? rest : ['*']], session);
  answer[name] = merge(answer[name], chosen);
}

function allProperties(object: OfficeObject, session: Session): Answer {
  const answer: Answer = {};
  for (const [name, { since }] of Object.entries(object.type.properties))
    if (isWithin(since, session.excelApi)) answer[name] = readProperty(object, name, session);
  return answer;
}

/** "format/fill/color" and "format/font/bold" meet in one answer; items of a collection meet by their place. */
function merge(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after))
    return after.map((item: unknown, index) => merge(before[index], item));
  if (!isAnswer(before) || !isAnswer(after)) return after;
  const merged: Answer = { ...before };
  for (const [key, value] of Object.entries(after)) {
    const nested = key === '_Items' || (isAnswer(value) && isAnswer(merged[key]));
    merged[key] = nested && key in merged ? merge(merged[key], value) : value;
  }
  return merged;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
