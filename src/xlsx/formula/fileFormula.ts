import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import { quoteSheet } from '../../grid/a1';

interface Token {
  type: string;
  value: string;
}

/**
 * Functions younger than the file format: a file writes them as _xlfn.NAME (MS-XLSX 2.2.2, future functions), or
 * Excel answers #NAME? until the cell is edited. NETWORKDAYS.INTL, WORKDAY.INTL and ISO.CEILING are not among them.
 */
const future = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT
F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC
QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE
SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

const prefixes = new Map<string, string>([
  ...future
    .trim()
    .split(/\s+/)
    .map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

const spilling = new Set(
  `ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK MAKEARRAY MAP PIVOTBY
  RANDARRAY SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(
    /\s+/,
  ),
);

/**
 * A formula as a file writes it: the reverse of formulaFromFile. `table` is the name of the table the cell stands
 * in, which "[@Target]" leaves out and a file does not; null outside tables.
 */
export function formulaToFile(formula: string, table: string | null): string {
  const tokens: Token[] = tokenize(formula).map(({ type, value }) => ({ type, value }));
  const parameters = declaredNames(tokens);
  return tokens
    .map((token, at) => {
      const next = tokens[at + 1];
      if (token.type === 'func') return functionPrefix(token.value) + token.value;
      if (token.type === 'structured') return longForm(token.value, table);
      if (token.type === 'operator' && token.value === '#' && isReference(tokens[at - 1])) return '';
      if (isReference(token) && next?.type === 'operator' && next.value === '#')
        return `_xlfn.ANCHORARRAY(${token.value})`;
      return parameters.has(token.value.toLowerCase()) && isReference(token)
        ? `_xlpm.${token.value}`
        : token.value;
    })
    .join('');
}

/** "_xlfn." or "_xlfn._xlws." for a function that a file writes with it, else "". */
const functionPrefix = (name: string): string => prefixes.get(name.toUpperCase()) ?? '';

/** Whether a function answers with more than one value as a rule, so that its formula has to be a dynamic array. */
export const isSpilling = (name: string): boolean => spilling.has(name.toUpperCase());

const isReference = (token: Token | undefined): boolean => token?.type.startsWith('range') ?? false;

function longForm(reference: string, table: string | null): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  return stringifyStructRef(parsed.table || !table ? parsed : { ...parsed, table }, { thisRow: true });
}

/** Names that LET and LAMBDA declare: a file marks them with _xlpm., in their use as well. */
function declaredNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  const solid = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  solid.forEach((token, at) => {
    const call = calls.at(-1);
    if (token.value === '(' && token.type === 'operator') {
      const before = solid[at - 1];
      calls.push({ name: before?.type === 'func' ? before.value.toUpperCase() : '', argument: 0 });
    } else if (token.value === ')' && token.type === 'operator') calls.pop();
    else if (token.value === ',' && token.type === 'operator' && call) call.argument += 1;
    else if (token.type === 'range_named' && solid[at + 1]?.value === ',') {
      const starts = [',', '('].includes(solid[at - 1]?.value ?? '');
      if (starts && (call?.name === 'LAMBDA' || (call?.name === 'LET' && call.argument % 2 === 0)))
        names.add(token.value.toLowerCase());
    }
  });
  return names;
}

/**
 * A formula as people see it, of one as a file writes it: XLOOKUP for _xlfn.XLOOKUP, x for _xlpm.x, A1# for
 * _xlfn.ANCHORARRAY(A1), Plan[@Target] for Plan[[#This Row],[Target]]. Text in quotes stays as it is.
 */
export function formulaFromFile(written: string): string {
  if (!/_xl|#this row\]/i.test(written)) return written;
  const tokens = tokenize(written).map((token) => ({ type: token.type, value: token.value }));
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const spill = /^_xlfn\.ANCHORARRAY$/i.test(token.value) && tokens[at + 3]?.value === ')';
    if (spill) {
      out.push(`${tokens[at + 2]?.value ?? ''}#`);
      at += 3;
    } else if (token.type === 'string') out.push(token.value);
    else if (token.type === 'structured') out.push(shortForm(token.value));
    else out.push(token.value.replace(/_xlfn\.|_xlws\.|_xlpm\./gi, ''));
  }
  return out.join('');
}

function shortForm(reference: string): string {
  const parsed = parseStructRef(reference);
  return parsed ? stringifyStructRef(parsed) : reference;
}

/**
 * The formula with each reference to one sheet pointing at its new name; 3-D references (Jan:Mar!A1) too. Text in
 * quotes and other workbooks' sheets of the same name ([1]Plan!A1) stay as they are.
 */
export function renameInFormula(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return tokenize(formula, { negativeNumbers: false })
    .map(({ type, value }) => {
      const mark = type.startsWith('range') ? value.lastIndexOf('!') : -1;
      return mark < 0 ? value : renamed(value.slice(0, mark), from, to) + value.slice(mark);
    })
    .join('');
}

function renamed(context: string, from: string, to: string): string {
  const inner = context.startsWith("'") ? context.slice(1, -1).replaceAll("''", "'") : context;
  if (inner.includes('[')) return context;
  if (inner.toLowerCase() === from.toLowerCase()) return quoteSheet(to);
  const ends = inner.split(':');
  if (ends.length !== 2 || !ends.some((end) => end.toLowerCase() === from.toLowerCase())) return context;
  const names = ends.map((end) => (end.toLowerCase() === from.toLowerCase() ? to : end));
  return names.every((name) => quoteSheet(name) === name)
    ? names.join(':')
    : `'${names.join(':').replaceAll("'", "''")}'`;
}
