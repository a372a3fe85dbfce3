import { newFinding } from '../../findings/finding';
import { sheetCellOf } from '../../../grid/a1';
import type { CellPlace } from '../../../grid/area';
import { riskName } from '../../read/risks/register';
import { riskCode, type RiskCode } from '../../read/risks/riskCode';
import { type Claim, notTied, outside, type Tie, tiedTo } from './claim';
import { contentWords, sharedMeaning } from './contentWords';
import type { WorkbookFacts } from './gatherFacts';
import type { CodeMention } from '../risks/codeMentions';
import type { ReadSentence } from './readPassage';
import { compareNames, textKey } from '../../../words/fold';
import { monthOf } from '../../../words/months';
import { isInside, readYears } from '../../../words/planYears';
import { readDate } from '../../figures/readCell';
import type { SourceCell } from '../../../grid/snapshot';
import { firstMonth, quarterMonths, quarterName } from '../../../words/quarters';

/** What the texts themselves say: appendices that they list, codes that they name. */
export interface OwnReferences {
  readonly appendices: ReadonlyMap<string, CellPlace>;
  readonly mentions: readonly CodeMention[];
}

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

const otherQuarter =
  /\b(?:last|previous|prior|next|subsequent|following|future|earlier|later|compared|comparison|since|from|until|by|will|due|planned|expected)\b/i;

/** An appendix is there as a sheet, a title, or in the report's own list; one that is not is an error. */
export function tieAppendix(
  { label }: Of<'appendix'>,
  { text, words }: ReadSentence,
  facts: WorkbookFacts,
  own: OwnReferences,
): Tie {
  const found = facts.appendices.get(label);
  if (found) return tiedTo(found.title, [found.cell]);
  const listed = own.appendices.get(label);
  if (listed) return tiedTo('listed in the report', [listed]);
  const known = [...facts.appendices.keys(), ...own.appendices.keys()];
  if (known.length === 0) return outside('the workbook has no appendices');
  const [likely] = [...facts.appendices]
    .filter(([other]) => !new RegExp(`appendix ${other}\\b`, 'i').test(text))
    .map(([other, { title, cell }]) => ({
      other,
      title,
      cell,
      points: sharedMeaning(words, contentWords(title)),
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const all = [...new Set(known)].sort(compareNames);
  return notTied(
    newFinding('appendix-missing', {
      message: `There is no Appendix ${label}: there ${all.length === 1 ? 'is' : 'are'} ${all.map((one) => `Appendix ${one}`).join(', ')}.${
        likely
          ? ` Appendix ${likely.other} (“${likely.title}”) is probably meant.`
          : ' Correct the number, or add the appendix.'
      }`,
    }),
    likely ? [likely.cell] : [],
  );
}

export function tieKpi({ ref }: Of<'KPI'>, facts: WorkbookFacts): Tie {
  const cell = facts.kpis.get(textKey(ref));
  if (cell) return tiedTo(`KPI ${ref}`, [cell]);
  return facts.kpis.size === 0
    ? outside('the KPI list has no refs')
    : notTied(
        newFinding('kpi-unknown', {
          message: `There is no KPI ${ref} in the KPI list. Correct the ref, or add the KPI.`,
        }),
      );
}

/** "PE 4" and "DCCS PE 004" end alike. */
const endsAlike = (one: RiskCode, other: RiskCode): boolean =>
  one.number === other.number &&
  (` ${one.letters}`.endsWith(` ${other.letters}`) || ` ${other.letters}`.endsWith(` ${one.letters}`));

/**
 * A risk's code: as the register or another text writes it, or the same code written in two ways, which a search would
 * not find. `own` are mentions in the texts themselves.
 */
export function tieCode({ code, closed }: Of<'risk code'>, facts: WorkbookFacts, own: OwnReferences): Tie {
  const same = [...facts.mentions, ...own.mentions].filter(
    (mention) => mention.code.key === code.key || endsAlike(mention.code, code),
  );
  const inRegister = same.find(({ register }) => register);
  const place = ({ cell }: CodeMention): string => sheetCellOf(cell);
  const other = [inRegister, ...same.filter(({ register }) => !register)].find(
    (mention) => mention && mention.code.written !== code.written,
  );
  const like = same.find(
    (mention) => mention.code.written === code.written && !own.mentions.includes(mention),
  );
  if (other)
    return notTied(
      newFinding('risk-code-otherwise', {
        message: `${code.written} is written ${other.code.written} in ${place(other)}: one risk under two codes. Write it alike in both, so that a search finds both.`,
      }),
      [other.cell],
    );
  if (inRegister) {
    const risk = facts.registers
      .flatMap(({ current }) => current.risks)
      .find((each) => riskCode(each.code)?.key === inRegister.code.key);
    if (closed && risk && !risk.closed)
      return notTied(
        newFinding('risk-closed-listed', {
          message: `${riskName(risk)} is said to be closed, and stands in the register as open (${place(inRegister)}).`,
        }),
        [inRegister.cell],
      );
    return tiedTo(risk ? `risk “${risk.title}”` : 'the risk register', [inRegister.cell]);
  }
  if (like) return tiedTo(like.closed ? 'named as closed' : 'named in another text', [like.cell]);
  const before = facts.registers
    .flatMap(({ earlier }) => earlier.flatMap(({ risks }) => risks))
    .find((each) => riskCode(each.code)?.key === code.key);
  if (before) return tiedTo('a risk of an earlier register', [before.cell]);
  return closed
    ? outside('a closed risk, which the register no longer lists')
    : notTied(
        newFinding('risk-code-unknown', {
          severity: 'warning',
          message: `${code.written} is in no register of this workbook. Correct the code; if the risk was closed, say so.`,
        }),
      );
}

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
  const [one, period] = [readYears(year), readYears(facts.period)];
  const alone = /^\d{4}$/.test(year) ? Number(year) : null;
  const isAlone = period && alone !== null && alone >= period.first && alone <= period.last + 1;
  if (isAlone || (one && period && isInside(one, period)))
    return outside(`a year of the plan, which is of ${facts.period}`);
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
