import { memberName, type ObjectModel } from './objectModel';
import { notImplemented, OfficeError } from './officeError';
import { OfficeObject } from './officeObject';
import type {
  Action,
  BatchError,
  BatchRequest,
  BatchResponse,
  ObjectPath,
  ArgumentInfo,
  QueryInfo,
} from './wire';

interface BatchRoots {
  readonly workbook: OfficeObject;
  /** A service by its type name; undefined for one that the workbench does not have. */
  service(name: string): OfficeObject | undefined;
  /** An error to answer instead of running the action, counted from 0. */
  fault(index: number): OfficeError | undefined;
}

type Resolve = (pathId: number) => OfficeObject | null;

type Answer = Record<string, unknown>;

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Runs the actions of a request in order and stops at the first that fails; what the others did stays done, as in
 * Excel. Each object path is resolved once, so that "add" adds once.
 */
export function runBatch(request: BatchRequest, roots: BatchRoots, model: ObjectModel): BatchResponse {
  const batch = new Batch(request, roots, model);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const fault = roots.fault(index);
      if (fault) throw fault;
      const isTrace = action.ActionType === 5;
      if (isTrace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: isTrace ? null : batch.run(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: batch.describe(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Batch {
  private readonly resolved = new Map<number, OfficeObject | null>();
  /** The object and member at work, for the place of an error. */
  private place = '';

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: BatchRoots,
    private readonly model: ObjectModel,
  ) {}

  run(action: Action): unknown {
    const { ActionType, Name } = action;
    const object = this.resolve(action.ObjectPathId);
    if (ActionType === 1) return object && this.model.identity(object);
    if (ActionType < 1 || ActionType > 4) throw notImplemented(`Action type ${ActionType}`);
    // Nothing happens on a null object: loads answer null, calls and settings are passed over.
    if (!object) return null;
    this.place = memberName(object, Name || 'load');
    if (ActionType === 2) return answerQuery(object, action.QueryInfo ?? {}, this.model);
    const args = this.arguments(action);
    this.place = memberName(object, Name);
    if (ActionType === 4) return this.model.setProperty(object, Name, args[0]) ?? null;
    if (Name === '_KeepReference') return this.model.session.keep(object);
    return plainValue(this.model.callMethod(object, Name, args));
  }

  private resolve(id: number): OfficeObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new OfficeError('InvalidObjectPath', `The request has no object path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): OfficeObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.roots.workbook;
      case 2:
        return this.service(path.Name);
      case 6:
        return this.model.session.kept(path.Name);
      case 7:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === 4) {
      this.place = memberName(parent, path.Name);
      return this.model.navigate(parent, path.Name);
    }
    const args = this.arguments(path);
    if (path.ObjectPathType === 5) {
      this.place = memberName(parent, 'getItem');
      return this.model.getItem(parent, args[0]);
    }
    if (path.ObjectPathType !== 3) throw notImplemented(`Object path type ${path.ObjectPathType}`);
    this.place = memberName(parent, path.Name);
    const object = this.model.callMethod(parent, path.Name, args);
    if (object instanceof OfficeObject || object === null) return object;
    throw notImplemented(`${memberName(parent, path.Name)} as an object`);
  }

  private service(name: string): OfficeObject {
    this.place = name;
    const service = this.roots.service(name);
    if (!service) throw notImplemented(name);
    return service;
  }

  private arguments(from: Action | ObjectPath): unknown[] {
    return resolveArguments(from.ArgumentInfo, (id) => this.resolve(id));
  }

  /** An error that is not Excel's is a fault of the workbench: the add-in hears GeneralException, the log hears all. */
  describe(error: unknown, action: Action, index: number): BatchError {
    const known = error instanceof OfficeError;
    if (!known) this.model.session.reportFault(error, action);
    return {
      Code: known ? error.code : 'GeneralException',
      Message: known ? error.message : 'There was an internal error while processing the request.',
      Location: this.place,
      ActionIndex: index,
      HttpStatusCode: statusOf(known ? error.code : 'GeneralException'),
    };
  }
}

/** The value of a method as it is answered: objects have been given out as paths already. */
const plainValue = (value: unknown): unknown =>
  value instanceof OfficeObject || value === undefined ? null : value;

function statusOf(code: string): number {
  if (code === 'ItemNotFound') return 404;
  if (code === 'AccessDenied') return 403;
  if (code === 'ItemAlreadyExists') return 409;
  return code === 'GeneralException' ? 500 : 400;
}

/**
 * The arguments of a call, with object paths replaced by their objects. A non-zero number in the list of references
 * marks one; inside plain objects it is written { _ObjectPathId: 23 }.
 */
function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => resolveArgument(value, references[index], resolve));
}

function resolveArgument(value: unknown, reference: unknown, resolve: Resolve): unknown {
  if (Array.isArray(value)) {
    if (!Array.isArray(reference)) return value;
    return value.map((item: unknown, index) => resolveArgument(item, reference[index], resolve));
  }
  if (typeof reference === 'number' && reference !== 0) return resolve(reference);
  if (typeof value !== 'object' || value === null) return value;
  if ('_ObjectPathId' in value) return resolve(Number(value._ObjectPathId));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolveArgument(inner, undefined, resolve)]),
  );
}

/**
 * The answer to a load: what was selected, nested and Pascal-cased as the client reads it. A collection answers
 * with its items, each with its id; `Top` and `Skip` choose among them. Unknown names throw ApiNotFound.
 */
function answerQuery(object: OfficeObject, query: QueryInfo, model: ObjectModel): Answer {
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
