import type { SourceCell } from '../../../grid/snapshot';
import { fewOf, inList } from '../../../words/lists';
import type { Quarter } from '../../../words/quarters';
import { oneLine, shorten } from '../../../words/shorten';
import type { Rag } from '../../rag/rag';
import type { Field } from '../../tables/kinds';
import type { Risk } from '../plan';
import type { PlacedTable } from '../tablesOfKind';
import type { RiskAction } from './riskActions';
import type { GridDoubt, RiskGrid } from './riskGrid';

/** What a risk shall come to. */
export interface RiskTarget {
  /** null where only a colour is given. */
  readonly score: number | null;
  /** N/A where only a score is given. */
  readonly rating: Rag;
  readonly cell: SourceCell;
}

/** How much of a risk is accepted, as its register says. */
export interface RiskAppetite {
  /** As it is written: "Cautious", "12", "Above appetite". */
  readonly text: string;
  /** The highest score that is accepted; null where it is not known. */
  readonly limit: number | null;
  /** The worst colour that is accepted; N/A where none is named. */
  readonly rating: Rag;
  /** The register itself says how the risk stands to its appetite; null where it does not. */
  readonly says: 'above' | 'within' | null;
  /** A level in words of which nothing says which scores it accepts; '' for none. */
  readonly level: string;
  readonly cell: SourceCell;
}

/** A risk with all that its register says of it. */
export interface RegisterRisk extends Risk {
  /** Values of the grid's levels, read from numbers or words; null where the cell gives none. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** The rating in the register's own word where it is no colour: "High", "M"; '' for none. */
  readonly ratingWord: string;
  /** Likelihood and impact are steps of a scale of so many, by the order of their words alone: no grid names them. */
  readonly ofScale?: number;
  /** It stands under a heading of closed risks, or its own row calls it closed. */
  readonly closed: boolean;
  /** What it shall come to; null where the register does not say. */
  readonly target: RiskTarget | null;
  /** How much of it is accepted; null where the register does not say. */
  readonly appetite: RiskAppetite | null;
  /** What is done against it, in the order of the register. */
  readonly actions: readonly RiskAction[];
  /** The cells of the columns that the table has. */
  readonly cells: Readonly<Partial<Record<Field<'risks'>, SourceCell>>>;
}

/** When a register was drawn up, as far as it says so. */
export interface RegisterPeriod {
  /** "2017/18". */
  readonly year?: string;
  readonly quarter?: Quarter;
}

/** A risk register: one table, or several of one sheet and period that share no code. */
export interface RiskRegister {
  readonly sheet: string;
  readonly tables: readonly PlacedTable<'risks'>[];
  readonly risks: readonly RegisterRisk[];
  readonly period: RegisterPeriod;
  /** The grid that its scores are of. */
  readonly grid: RiskGrid;
  /** What of the grid is not known, so that nothing is rated by it: its levels, or only its bands; null for nothing. */
  readonly doubt: GridDoubt | null;
  /** Its figures of other stages (inherent, target) that cannot stand on the grid that is assumed. */
  readonly outside?: readonly number[];
  /** Plan details say levels or bands. */
  readonly said: boolean;
}

/** Those that are not closed. */
export const openRisks = ({ risks }: Pick<RiskRegister, 'risks'>): RegisterRisk[] =>
  risks.filter(({ closed }) => !closed);

/** What a risk is called in a sentence: its code, else its title, shortened. */
export function riskName({ code, title }: Pick<Risk, 'code' | 'title'>): string {
  if (code !== '') return code;
  return `“${shorten(title)}”`;
}

/** A risk where a sentence begins with it: "Risk 7" where the code is a mere number. */
export const riskSubject = (risk: Pick<Risk, 'code' | 'title'>): string =>
  isNumbered(risk) ? `Risk ${numberOf(risk)}` : riskName(risk);

/** So many are named; of more the number is given. */
const mostNamed = 12;

/** Several risks in a sentence: "Risks 7, 13 and 14", "R1, R2 and R5". */
export function riskSubjects(risks: readonly Pick<Risk, 'code' | 'title'>[]): string {
  const [only, second] = risks;
  if (only && !second) return riskSubject(only);
  const isNumbers = risks.every(isNumbered);
  const names = risks.map((risk) => (isNumbers ? numberOf(risk) : riskSubject(risk)));
  return `${isNumbers ? 'Risks ' : ''}${inList(fewOf(names, mostNamed))}`;
}

const isNumbered = ({ code }: Pick<Risk, 'code'>): boolean => /^\d[\d.]*$/.test(code);
const numberOf = ({ code }: Pick<Risk, 'code'>): string => code.replace(/\.$/, '');

/** A cell of a risk for a finding: the one of this column, else the one of its title. */
export const riskCell = ({ cells, cell }: RegisterRisk, field: Field<'risks'>): SourceCell =>
  cells[field] ?? cell;

/** What a risk comes from, what may happen, and what would come of it; '' for what is not said. */
interface RiskCauses {
  readonly cause: string;
  readonly event: string;
  readonly effect: string;
}

const label = /(?:^|[\n.;]\s*)(cause|event|effect|impact|consequence)s?\s*[:–-]\s*/gi;
const partOf = {
  cause: 'cause',
  event: 'event',
  effect: 'effect',
  impact: 'effect',
  consequence: 'effect',
} as const;

/**
 * Cause, event and effect of a text that names them: "Cause: ice. Event: a fall. Impact: injury" → ice, a fall, injury.
 * All '' for a text that does not.
 */
export function readCauses(text: string): RiskCauses {
  const found = { cause: '', event: '', effect: '' };
  const labels = [...text.matchAll(label)];
  labels.forEach((match, at) => {
    const part = partOf[(match[1] ?? '').toLowerCase() as keyof typeof partOf];
    const end = labels[at + 1]?.index ?? text.length;
    if (found[part] === '') found[part] = oneLine(text.slice(match.index + match[0].length, end));
  });
  return found;
}

/** Cause, event and effect of a risk, from columns of their own, else from its description or its title. */
export function causesOf({ cells, title }: Pick<RegisterRisk, 'cells' | 'title'>): RiskCauses {
  const said = readCauses(cells.description?.text ?? title);
  const own = (field: 'cause' | 'event' | 'effect'): string =>
    oneLine(cells[field]?.text ?? '') || said[field];
  return { cause: own('cause'), event: own('event'), effect: own('effect') };
}
