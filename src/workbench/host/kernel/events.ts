/** Kinds of rich-API events that the workbench fires, by their numbers on the wire. */
const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = keyof typeof eventTypes;

/** Target of the events of a whole collection. */
export const wholeWorkbook = 'Workbook';

/** category, type, target id, arguments as JSON text, number, whether from another user. */
type EventEntry = readonly [65536, number, string, string, number, boolean];

/**
 * Who listens to what. The client registers once for each Excel.run and shares out a pushed event among its handlers
 * itself, so an event goes out once for each kind and target, however many registrations there are.
 */
export class EventHub {
  private readonly registrations = new Map<string, number>();
  private queued: EventEntry[] = [];
  private sequence = 0;
  /** False while the add-in has switched events off (`context.runtime.enableEvents`). */
  enabled = true;

  register(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  /** Queues an event for each of the targets that somebody listens to. */
  fire(type: EventType, targets: readonly string[], details: object): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.registrations.has(`${type}|${target}`)) continue;
      this.sequence += 1;
      this.queued.push([65536, eventTypes[type], target, JSON.stringify(details), this.sequence, false]);
    }
  }

  /** What has been queued since the last time, to be pushed. */
  take(): readonly EventEntry[] {
    const entries = this.queued;
    this.queued = [];
    return entries;
  }
}
