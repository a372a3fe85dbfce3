import type { Workbook } from '../../xlsx/model/workbook';
import { classes } from './classes';
import { objectOf } from './classes/selves';
import { findService } from './classes/workbook';
import { callErrors, Faults } from './faults';
import { runBatch } from './kernel/batch';
import { ObjectModel } from './kernel/objectModel';
import type { OfficeObject } from './kernel/officeObject';
import { Session, sizeLimit, type SessionOptions } from './kernel/session';
import type { BatchRequest } from './kernel/wire';
import { count, isHousekeeping, noStatistics, type Statistics } from './statistics';

interface RichApiOutcome {
  /** The response as JSON, or the number of the error of the whole call. */
  readonly body: string | number;
  readonly changed: boolean;
  readonly selectionMoved: boolean;
}

const refused = (error: number): RichApiOutcome => ({ body: error, changed: false, selectionMoved: false });

/** Excel's object model for one add-in, over a workbook: requests as JSON text in, responses out. */
export class RichApi {
  readonly session: Session;
  readonly faults = new Faults();
  readonly statistics: Statistics = noStatistics();
  /** What somebody else does to the workbook just before a round trip of the add-in; null for nobody. */
  secondHand: (() => void) | null = null;
  private readonly model: ObjectModel;
  private readonly root: OfficeObject;

  constructor(workbook: Workbook, options: SessionOptions) {
    this.session = new Session(workbook, options);
    this.root = objectOf('Workbook', workbook);
    this.model = new ObjectModel(classes, this.session);
  }

  process(body: string): RichApiOutcome {
    if (body.length > sizeLimit) return refused(callErrors.RequestPayloadSizeLimitExceeded);
    const request = JSON.parse(body) as BatchRequest;
    const housekeeping = isHousekeeping(request);
    if (!housekeeping) this.secondHand?.();
    const due = housekeeping ? null : this.faults.next();
    if (due?.callError !== undefined) return refused(due.callError);
    const response = runBatch(
      request,
      {
        workbook: this.root,
        service: findService,
        fault: (index) => due?.ofAction(index, request.Actions.length),
      },
      this.model,
    );
    const { tooLarge, ...outcome } = this.session.finish();
    const answer = JSON.stringify(response);
    if (!housekeeping) count(this.statistics, request.Actions.length, body.length, answer.length);
    return {
      ...outcome,
      // What was done stays done: only the answer does not get through.
      body: tooLarge || answer.length > sizeLimit ? callErrors.ResponsePayloadSizeLimitExceeded : answer,
    };
  }

  resetStatistics(): void {
    Object.assign(this.statistics, noStatistics());
  }
}
