import type { BatchRequest } from './kernel/wire';

/** What the add-in has asked of the host. Sizes are characters of JSON. */
export interface Statistics {
  /** Round trips that the add-in's own code made: its `context.sync()` calls. */
  batches: number;
  actions: number;
  requestSize: number;
  responseSize: number;
  largestRequest: number;
  largestResponse: number;
}

export const noStatistics = (): Statistics => ({
  batches: 0,
  actions: 0,
  requestSize: 0,
  responseSize: 0,
  largestRequest: 0,
  largestResponse: 0,
});

/** Round trips that office.js makes by itself: letting go of references after Excel.run, and its own services. */
export function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === 2)) return true;
  const calls = Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}

export function count(statistics: Statistics, actions: number, request: number, response: number): void {
  statistics.batches += 1;
  statistics.actions += actions;
  statistics.requestSize += request;
  statistics.responseSize += response;
  statistics.largestRequest = Math.max(statistics.largestRequest, request);
  statistics.largestResponse = Math.max(statistics.largestResponse, response);
}
