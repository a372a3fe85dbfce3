import { resolveArguments } from './arguments';
import { memberName, type ObjectModel } from './objectModel';
import { notImplemented, OfficeError } from './officeError';
import { OfficeObject } from './officeObject';
import { answerQuery } from './query';
import type { Action, BatchError, BatchRequest, BatchResponse, ObjectPath } from './wire';

export interface BatchRoots {
  readonly workbook: OfficeObject;
  /** A service by its type name; undefined for one that the workbench does not have. */
  service(name: string): OfficeObject | undefined;
  /** An error to answer instead of running the action, counted from 0. */
  fault(index: number): OfficeError | undefined;
}

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
