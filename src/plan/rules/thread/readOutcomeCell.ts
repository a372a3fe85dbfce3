import { foldWords, hasWords, numbersIn, type Outcome, type OutcomeList } from './outcome';

/** What a cell says that leads to no outcome of the list. */
export type OutcomeFault =
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'other'; readonly words: string; readonly set: string }
  /** "Outcome 4 – People are safe", when Outcome 4 is another. */
  | { readonly kind: 'differs'; readonly words: string; readonly meant: Outcome }
  /** Excel has made a date of "1-4". */
  | { readonly kind: 'date'; readonly words: string };

interface SaidOutcomes {
  readonly outcomes: readonly Outcome[];
  readonly faults: readonly OutcomeFault[];
  /** The officer has said that there is none: "None", "N/A". */
  readonly none: boolean;
}

const nothing: SaidOutcomes = { outcomes: [], faults: [], none: false };
const noneWords = /^(?:none|nil|n\/?a|not applicable|no outcomes?|[-–—])$/i;
const openWords = /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided)|\?+)$/i;
const allWords = /^(?:all|every|each)(?: of)?(?: the)?(?: corporate)?(?: plan)?(?: outcomes?)?(?: \d+)?$/;
const dateText = /^\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?$|^[A-Z][a-z]{2}-\d{2}$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

/** Words that only lead to an outcome. */
const leading =
  /\b(?:corporate|plan|outcomes?|co|nos?|numbers?|and|to|the|directly|direct|links?|supports?|supporting|contributes?|contributing|also|mainly|primary|secondary|both)\b/g;

/**
 * Reads a cell of a column "Corporate outcome": a number (4, "Outcome 4", "CO4"), several ("1, 3 and 4", "Outcomes
 * 1-4", "All"), a name or the greater part of one, a number with its name. What leads nowhere is told as a fault; what
 * else the cell says counts all the same. A range with a number that does not exist tells that one alone.
 */
export function outcomeCellReader({ outcomes, others }: OutcomeList): (text: string) => SaidOutcomes {
  const byNumber = new Map<number, Outcome>();
  for (const outcome of outcomes) if (!byNumber.has(outcome.number)) byNumber.set(outcome.number, outcome);
  const named = outcomes
    .filter(({ name }) => name !== '')
    .map((outcome) => ({ outcome, words: foldWords(outcome.name) }))
    .sort((a, b) => b.words.length - a.words.length);
  const otherNames = others
    .filter(({ name }) => name !== '')
    .map(({ name, set }) => ({ words: foldWords(name), set }));

  return (text) => {
    const plain = text.trim().replace(/^["“”']+|(?<!["“”'])["“”']+$/g, '');
    if (plain === '' || openWords.test(plain)) return nothing;
    if (noneWords.test(plain)) return { ...nothing, none: true };
    if (dateText.test(plain)) return { ...nothing, faults: [{ kind: 'date', words: plain }] };
    if (allWords.test(foldWords(plain))) return { ...nothing, outcomes };
    const found = new Set<Outcome>();
    const faults: OutcomeFault[] = [];
    for (const part of plain.split(/[;\n\r•|]+/)) readPart(part, found, faults);
    return { outcomes: outcomes.filter((outcome) => found.has(outcome)), faults, none: false };
  };

  function readPart(part: string, found: Set<Outcome>, faults: OutcomeFault[]): void {
    // Names first, for they hold commas and "and"; what stands for one is a mark that no officer writes.
    let rest = ` ${foldMarks(part)} `;
    const marked: Outcome[] = [];
    for (const { outcome, words } of named) {
      const pattern = new RegExp(`(?<![a-z0-9])${words.split(' ').join('[^a-z0-9]+')}(?![a-z0-9])`, 'g');
      rest = rest.replace(pattern, () => `§${marked.push(outcome) - 1}§`);
    }
    rest = rest.replace(/(\d{1,2})[\s.:)(–-]*§(\d+)§/g, (_, digits: string, mark: string) => {
      const outcome = marked[Number(mark)];
      if (outcome && outcome.number !== Number(digits)) {
        faults.push({ kind: 'differs', words: part.trim(), meant: outcome });
        return ' ';
      }
      return `§${mark}§`;
    });
    rest = rest.replace(/§(\d+)§/g, (_, mark: string) => {
      const outcome = marked[Number(mark)];
      if (outcome) found.add(outcome);
      return ',';
    });
    rest = readNumbers(rest, part, found, faults);
    for (const piece of rest.split(',')) readWords(piece, found, faults);
  }

  /** Takes numbers and ranges out of a text; words behind a single number must be those of its outcome. */
  function readNumbers(text: string, part: string, found: Set<Outcome>, faults: OutcomeFault[]): string {
    const pattern =
      /\b(?:co\s?|o\s?)?(\d{1,2})(?!\.*\d)(?:\s*(?:-|to)\s*(?:outcome\s*)?(\d{1,2})(?!\d))?([^\d,]*)/g;
    return text.replace(pattern, (_, from: string, to: string | undefined, behind: string) => {
      const numbers = to === undefined ? [Number(from)] : numbersIn(`${from}-${to}`);
      for (const number of numbers) {
        const outcome = byNumber.get(number);
        if (!outcome) faults.push(unknownNumber(number));
        else if (to === undefined && contradicts(outcome, behind))
          faults.push({ kind: 'differs', words: part.trim(), meant: outcome });
        else found.add(outcome);
      }
      return ' ,';
    });
  }

  function unknownNumber(number: number): OutcomeFault {
    const other = others.find((one) => one.number === number);
    const words = `Outcome ${number}`;
    return other ? { kind: 'other', words, set: other.set } : { kind: 'unknown', words };
  }

  function readWords(piece: string, found: Set<Outcome>, faults: OutcomeFault[]): void {
    const words = foldWords(piece.replace(/[^a-z0-9'&]+/g, ' '));
    if (foldWords(words.replace(leading, ' ')) === '') return;
    const whole = partOfOne(words);
    if (whole) {
      found.add(whole);
      return;
    }
    const [first, ...more] = words.split(/ and /);
    const each = first === undefined ? [] : [first, ...more].map(partOfOne);
    if (each.length > 1 && each.every((outcome) => outcome !== undefined)) {
      for (const outcome of each) if (outcome) found.add(outcome);
      return;
    }
    const other = otherNames.find((one) => hasWords(words, one.words));
    faults.push(
      other
        ? { kind: 'other', words: piece.trim(), set: other.set }
        : { kind: 'unknown', words: piece.trim() },
    );
  }

  /** The one outcome whose name holds these words in their order: two words of it, or half of a short name. */
  function partOfOne(words: string): Outcome | undefined {
    const length = words.split(' ').length;
    const holding = named.filter(
      (one) => hasWords(one.words, words) && (length > 1 || one.words.split(' ').length <= 2),
    );
    return holding.length === 1 ? holding[0]?.outcome : undefined;
  }
}

/** Small letters and plain hyphens; commas and what parts numbers stay. */
const foldMarks = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .replace(/([a-z])(?=\d)/g, '$1 ')
    .replace(/[–—]/g, '-')
    .replace(/&/g, ' and ')
    .replace(/\//g, ',')
    .replace(/\bwell[\s-]being\b/g, 'wellbeing');

/** Whether words behind an outcome's number are another outcome's; "4 communities", "4 (direct)" are fine. */
function contradicts({ name }: Outcome, behind: string): boolean {
  const words = foldWords(behind.replace(leading, ' ')).split(' ').filter(Boolean);
  if (name === '' || words.length < 2) return false;
  const own = new Set(foldWords(name).split(' '));
  return words.filter((word) => own.has(word)).length * 2 < words.length;
}
