import { readWorkbook } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { decide, type DecisionName, type Decisions, type Requested } from '../decide/decide';
import type { Question } from '../decide/question';
import type { Progress } from './outcome';

/** What a decision gives as the report of a job. */
type ReportOf<Name extends DecisionName> =
  ReturnType<Decisions[Name]> extends Outcome<infer Report> ? Report : never;

/**
 * A job that only reads: the workbook, in three round trips however many rows, then what is decided of it. `step` says
 * what is done second.
 */
export const readAndDecide = <Name extends DecisionName>(
  name: Name,
  here: Decisions[Name],
  asked: Omit<Question<Requested<Name>>, 'workbook'>,
  progress?: Progress,
  step = 'Looking through it',
): Promise<Outcome<ReportOf<Name>>> =>
  run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    progress?.(step, 1, 2);
    return (await decide(name, here, { workbook, ...asked })) as Outcome<ReportOf<Name>>;
  });
