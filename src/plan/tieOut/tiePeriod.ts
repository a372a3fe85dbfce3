import { monthOf } from '../../words/months';
import { newFinding } from '../findings/newFinding';
import { readDate } from '../figures/readDate';
import { riskCode } from '../risks/riskCode';
import type { SourceCell } from '../snapshot';
import type { Claim } from './claim';
import type { WorkbookFacts } from './gatherFacts';
import type { ReadSentence } from './readPassage';
import { notTied, outside, tiedTo, type Tie } from './tie';
import { firstMonth, quarterMonths, quarterName } from '../../words/quarters';

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

const otherQuarter =
  /\b(?:last|previous|prior|next|subsequent|following|future|earlier|later|compared|comparison|since|from|until|by|will|due|planned|expected)\b/i;

/**
 * A quarter: the one that is reported, or another. Another is a fault only where the sentence gives the reported
 * quarter's own figures for it (`hasFigures`). Months in brackets behind it must be its months.
 */
export function tieQuarter(
  claim: Of<'quarter'>,
  { text }: ReadSentence,
  facts: WorkbookFacts,
  hasFigures: boolean,
): Tie {
  const { quarter } = claim;
  const months = /^\s*\(\s*([A-Za-z]{3,9})\s*(?:to|-|–|—)\s*([A-Za-z]{3,9})/.exec(
    text.slice(claim.start + claim.text.length),
  );
  const first = monthOf(months?.[1] ?? '');
  if (first && first !== firstMonth(quarter))
    return notTied(
      newFinding('quarter-months', {
        message: `${quarterName(quarter)} does not begin in ${months?.[1] ?? ''}: it runs from ${quarterMonths(quarter)}.`,
      }),
    );
  const cell = facts.quarters.get(quarter);
  if (quarter === facts.quarter || (facts.quarter === undefined && cell))
    return tiedTo(`the quarter reported`, cell ? [cell] : []);
  if (facts.quarter !== undefined && hasFigures && !otherQuarter.test(text))
    return notTied(
      newFinding('quarter-differs', {
        message: `The figures here are those of ${quarterName(facts.quarter)}, and the text says ${quarterName(quarter)}. Correct the quarter, or the figures.`,
      }),
    );
  return cell
    ? tiedTo('a quarter that the workbook names', [cell])
    : outside('another quarter than the one reported');
}

/** A year: one that titles and headings name. Beside a quarter it must be the plan's. */
export function tieYear(claim: Of<'year'>, { text }: ReadSentence, facts: WorkbookFacts): Tie {
  const { year } = claim;
  const cell =
    facts.years.get(year) ??
    [...facts.years].find(([known]) => year.length === 4 && inYear(year, known))?.[1];
  const ofQuarter = /(?:quarter|q)\s?[1-4],?\s*(?:of|in)?\s*$/i.test(text.slice(0, claim.start));
  if (ofQuarter && facts.planYear !== undefined && year.includes('/') && year !== facts.planYear)
    return notTied(
      newFinding('year-differs', {
        message: `The plan's year is ${facts.planYear}, and the text says ${claim.text}.`,
      }),
    );
  if (cell) return tiedTo('a year that the workbook names', [cell]);
  return outside(/-/.test(year) ? 'a period of several years' : 'another year than those of the tables');
}

const inYear = (year: string, known: string): boolean =>
  known.startsWith(year) || known.endsWith(`/${year.slice(2)}`);

/** A date: one that a cell holds. The target date of a risk that the sentence names must be the register's. */
export function tieDate(claim: Of<'date'>, { text, claims }: ReadSentence, facts: WorkbookFacts): Tie {
  const { date } = claim;
  const code = claims.find((other) => other.kind === 'risk code');
  const target = code?.kind === 'risk code' && /target date/i.test(text) ? targetOf(code, facts) : null;
  if (target) {
    const due = readDate(target);
    if (due !== null && !agrees(due, date))
      return notTied(
        newFinding('date-differs', {
          message: `The register gives ${target.text} as the target date of ${code?.text ?? ''}, and the text says ${claim.text}.`,
        }),
        [target],
      );
    if (due !== null) return tiedTo('its target date in the register', [target]);
  }
  const cell =
    facts.dates.get(date) ??
    (date.startsWith('--') ? [...facts.dates].find(([known]) => agrees(known, date))?.[1] : undefined);
  return cell ? tiedTo('a date that a cell holds', [cell]) : outside('a date that no cell holds');
}

const agrees = (day: string, date: string): boolean =>
  date.startsWith('--') ? day.endsWith(date.slice(1)) : day.startsWith(date);

function targetOf({ code }: Of<'risk code'>, facts: WorkbookFacts): SourceCell | null {
  const risks = facts.registers.flatMap(({ current }) => current.risks);
  const target = risks.find((risk) => riskCode(risk.code)?.key === code.key)?.cells.targetDate;
  return target && target.text !== '' ? target : null;
}
