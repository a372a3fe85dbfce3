import { servicePart, budgetMeasures } from '../../../tables/budgetParts';
import { sheetCellOf } from '../../../../grid/a1';
import type { CellPlace } from '../../../../grid/area';
import { type Finding, newFinding } from '../../../findings/finding';
import { formatPounds } from '../../../../words/money';
import type { FindingCode } from '../../../findings/catalogue';
import { type LedgerLine, rowsOf } from '../ledger';
import type { Amounts, DifferingCell, ExplainedCell, Fault, FaultKind } from './figureFaults';
import { fewOf, inList } from '../../../../words/lists';
import { capital } from '../../../../words/capital';

const codes = {
  doubled: 'ledger-line-doubled',
  'mis-signed': 'ledger-line-sign',
  'mis-coded': 'ledger-line-mis-coded',
  'cost centre elsewhere': 'ledger-cost-centre-elsewhere',
  'missing in the plan': 'ledger-line-not-in-plan',
  'line rounded': 'ledger-line-rounded',
  'digits of a line': 'ledger-line-digits',
  'figure rounded': 'figure-rounded',
  'digits transposed': 'figure-digits-transposed',
  'sign of the figure': 'figure-sign',
  'missing in the ledger': 'ledger-line-missing',
} as const satisfies Readonly<Record<FaultKind, FindingCode>>;

const measureWords = { budget: 'budget', projected: 'projection' } as const;
const namedLines = 12;
const namedAlternatives = 3;

/** "People, local risk" */
const cellName = ({ service, risk }: Pick<DifferingCell, 'service' | 'risk'>): string =>
  servicePart(service, risk);

/**
 * One finding of a service and risk that differs: by how much, and what may be wrong, the likeliest first. It stands
 * at the line of the ledger that is named first, else at the plan's figure.
 */
export function explanationFinding(
  { cell, alternatives, sure }: ExplainedCell,
  planCells: readonly CellPlace[],
): Finding {
  const [lead = []] = alternatives;
  const [first] = lead;
  const line = lead.flatMap(({ lines }) => lines)[0];
  const [place] = planCells;
  const shown = alternatives.slice(0, sure ? 2 : namedAlternatives);
  const sentences = shown.map((faults, at) => {
    const words = `${faults.map((fault) => faultWords(fault, cell)).join(', and ')}.`;
    if (at > 0) return `${sure ? 'If not,' : 'Or'} ${words}`;
    return sure || shown.length === 1 ? capital(words) : `Perhaps ${words}`;
  });
  return newFinding(first ? codes[first.kind] : 'ledger-differs', {
    cell: line?.cell ?? (place ? sheetCellOf(place) : ''),
    message: `${cellName(cell)}: ${differenceWords(cell.difference)}. ${sentences.join(' ')}`,
  });
}

/** "the ledger's budget is £5,000 above the plan's, its projection £5,100 above" */
function differenceWords(difference: Amounts): string {
  const parts = budgetMeasures.flatMap((measure) => {
    const amount = difference[measure];
    if (amount === undefined || Math.abs(amount) < 0.005) return [];
    return [
      `${measureWords[measure]} is ${formatPounds(Math.abs(amount))} ${amount > 0 ? 'above' : 'below'} the plan's`,
    ];
  });
  return `the ledger's ${parts.join(' and its ')}`;
}

function faultWords(fault: Fault, cell: DifferingCell): string {
  const { kind, lines, other, from, measure } = fault;
  const named = linesWords(lines);
  const isHere = other !== undefined && cellName(other) === cellName(cell);
  const belongs = isHere
    ? `may belong here: it is counted for ${from ? cellName(from) : 'another service'}, which differs by the same amount the other way`
    : `may belong to ${other ? cellName(other) : 'another service'}, which differs by the same amount the other way`;
  switch (kind) {
    case 'doubled':
      return `${named} hold the same amounts of one account and cost centre: one of them may be there twice`;
    case 'mis-signed':
      return `${named} may have the wrong sign: the difference is twice its amount`;
    case 'mis-coded':
      return `${named} ${belongs}`;
    case 'cost centre elsewhere':
      return `cost centre ${lines[0]?.costCentre ?? ''} (${lines.length} lines) ${belongs}`;
    case 'missing in the plan':
      return `the plan's figure may leave out ${named}`;
    case 'line rounded':
      return `${named} may be rounded, unlike the other lines`;
    case 'digits of a line':
      return `two digits of an amount in ${named} may have changed places`;
    case 'figure rounded':
      return `the plan's ${measureWords[measure ?? 'budget']} may be rounded more than its other figures`;
    case 'digits transposed':
      return `two digits of the plan's ${measureWords[measure ?? 'budget']} may have changed places`;
    case 'sign of the figure':
      return `the plan's ${measureWords[measure ?? 'budget']} may have the wrong sign`;
    case 'missing in the ledger':
      return `the ledger lacks ${amountsWords(fault.effect)}`;
  }
}

/** What would have to be added for the two to agree. */
function amountsWords(effect: Amounts): string {
  const parts = budgetMeasures.flatMap((measure) => {
    const amount = effect[measure];
    return amount === undefined || Math.abs(amount) < 0.005
      ? []
      : [`about ${formatPounds(-amount)} of ${measureWords[measure]}`];
  });
  return `a line of ${inList(parts)}`;
}

function linesWords(lines: readonly LedgerLine[]): string {
  const rows = lines.flatMap((line) => rowsOf(line).map((row) => row + 1));
  const [first] = lines;
  if (!first) return 'a line';
  if (rows.length <= 2 && lines.length === 1) {
    const code = [
      first.costCentre && `cost centre ${first.costCentre}`,
      first.account && `account ${first.account}`,
    ];
    const words = code.filter((word) => word !== '').join(', ');
    return `${rows.length === 1 ? 'row' : 'rows'} ${inList(rows)} of the ledger${words === '' ? '' : ` (${words})`}`;
  }
  const shown = fewOf(rows.map(String), namedLines);
  return `${shown.length < rows.length ? 'one of ' : ''}rows ${inList(shown)} of the ledger`;
}
