import type { ObjectModel } from './objectModel';
import type { OfficeObject } from './officeObject';
import type { QueryInfo } from './wire';

type Answer = Record<string, unknown>;

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The answer to a load: what was selected, nested and Pascal-cased as the client reads it. A collection answers
 * with its items, each with its id; `Top` and `Skip` choose among them. Unknown names throw ApiNotFound.
 */
export function answerQuery(object: OfficeObject, query: QueryInfo, model: ObjectModel): Answer {
  const selected = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const paths = (selected.length > 0 ? selected : ['*']).map((path) =>
    path.split(/[/.]/).filter((name) => name !== 'items'),
  );
  return select(object, paths, model, query);
}

function select(
  object: OfficeObject,
  paths: readonly (readonly string[])[],
  model: ObjectModel,
  { Top, Skip = 0 }: QueryInfo = {},
): Answer {
  if (!model.isCollection(object)) {
    const answer: Answer = model.identity(object);
    for (const path of paths) put(answer, object, path, model);
    return answer;
  }
  const answer: Answer = {};
  // "count" of a collection is its own; every other name is its items'.
  const isOwn = ([name = '']: readonly string[]) => model.hasProperty(object, upperFirst(name));
  for (const path of paths.filter(isOwn)) put(answer, object, path, model);
  const ofItems = paths.filter((path) => !isOwn(path));
  if (ofItems.length === 0) return answer;
  const items = model.items(object).slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...answer, _Items: items.map((item) => select(item, ofItems, model)) };
}

function put(answer: Answer, object: OfficeObject, path: readonly string[], model: ObjectModel): void {
  const [first = '', ...rest] = path;
  if (first === '*' || first === '$all') {
    Object.assign(answer, model.readProperties(object));
    return;
  }
  const name = upperFirst(first);
  if (!model.hasNavigation(object, name)) {
    answer[name] = model.readProperty(object, name);
    return;
  }
  const child = model.navigate(object, name);
  if (!child) {
    answer[name] = null;
    return;
  }
  const chosen = select(child, [rest.length > 0 ? rest : ['*']], model);
  answer[name] = merge(answer[name], chosen);
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
