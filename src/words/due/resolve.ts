import { different, hull, meets, type Span } from './span';
import { partIn, partOfCalendar, readingsOf, type Part, type Said } from './parts';
import { daysOfYear, type KnownYears, type YearNamed } from './yearNamed';

/**
 * The days that something said can mean: one span where it is sure, several where it can be meant in several ways, none
 * where there are no such days ("31 June"), and "which year" where the plan does not say its year.
 */
export type Meant = readonly Span[] | 'which year';

/** What something said means in a plan of which so much is known. */
export function meantBy(said: Said, known: KnownYears): Meant {
  switch (said.kind) {
    case 'year': {
      const days = daysOfYear(said.year, known);
      return days ? [days] : noDays(said.year, known);
    }
    case 'part':
      return partMeant(said.part, said.year, known);
    case 'changed': {
      const meant = meantBy(said.of, known);
      if (meant === 'which year') return meant;
      return different(meant.flatMap((span) => said.change(span) ?? []));
    }
    case 'range':
      return rangeMeant(said, known);
  }
}

/** Why a year has no days: the plan does not say which year it is, or there is no such year ("Year 7" of five). */
const noDays = (year: YearNamed | undefined, { reported, plan }: KnownYears): Meant =>
  (year === undefined || year.kind === 'this' ? reported : plan) ? [] : 'which year';

/** What sort of year a part says its year to be: terms are of a school's, "Q1 next year" is of the plan's. */
function sortOfYear({ kind }: Part, year: YearNamed): { as?: 'academic' | 'plan' } {
  if (kind === 'term' && year.kind === 'split' && !year.as) return { as: 'academic' };
  const isPlans = (kind === 'quarter' || kind === 'half') && year.kind === 'this' && !year.as;
  return isPlans ? { as: 'plan' } : {};
}

function partMeant(part: Part, year: YearNamed | undefined, known: KnownYears): Meant {
  // "Q1 2026-28".
  if (year?.kind === 'years' || year?.kind === 'plan') return [];
  const named = year && ({ ...year, ...sortOfYear(part, year) } as YearNamed);
  const window = named ? daysOfYear(named, known) : known.reported;
  if (window === null) return noDays(named, known);
  const start = Number(window.from.slice(0, 4));
  if (part.kind === 'quarter' || part.kind === 'half') {
    if (named?.kind === 'calendar')
      return known.system === 'calendar' || named.as
        ? [partOfCalendar(part, start)]
        : readingsOf(part, start);
    if (window.from.slice(5) === '01-01') return [partOfCalendar(part, start)];
    // How quarters of a school year are counted is not sure.
    const quarter = window.from.slice(5) === '04-01' ? partIn(part, start) : null;
    return quarter ? [quarter] : [];
  }
  const found: Span[] = [];
  for (let each = start - 1; each <= Number(window.to.slice(0, 4)); each += 1) {
    const span = partIn(part, each);
    if (span && meets(span, window)) found.push(span);
  }
  return found;
}

/** The year that something says itself. */
export function ownYear(said: Said): YearNamed | undefined {
  switch (said.kind) {
    case 'changed':
      return ownYear(said.of);
    case 'range':
      return ownYear(said.last) ?? ownYear(said.first);
    default:
      return said.year;
  }
}

function withYear(said: Said, year: YearNamed): Said {
  switch (said.kind) {
    case 'changed':
      return { ...said, of: withYear(said.of, year) };
    case 'range':
      return { ...said, first: withYear(said.first, year), last: withYear(said.last, year) };
    case 'part':
      return said.year ? said : { ...said, year };
    default:
      return said;
  }
}

const isQuarterly = (said: Said): boolean =>
  said.kind === 'changed'
    ? isQuarterly(said.of)
    : said.kind === 'part' && (said.part.kind === 'quarter' || said.part.kind === 'half');

/** The calendar year so many years later; other years have no neighbour in "Nov–Feb 2026/27". */
const neighbour = (year: YearNamed, later: number): YearNamed | null =>
  year.kind === 'calendar' ? { kind: 'calendar', year: year.year + later } : null;

/**
 * From the one to the other, in order. Of two, the one without a year takes the other's, or the next one to it. `isLast`: it
 * is what another one goes on to, and none of its own may be left out: "Autumn, Spring, Summer".
 */
function rangeMeant(
  { first, last }: Extract<Said, { kind: 'range' }>,
  known: KnownYears,
  isLast = false,
): Meant {
  const [one, other] = [ownYear(first), ownYear(last)];
  const tries: (readonly [Said, Said])[] = [];
  // A whole year says nothing of the year of what stands behind it: "2026 – November".
  if (first.kind === 'year' && last.kind !== 'year' && !other) return [];
  if (other && !one) {
    const before = neighbour(other, -1);
    tries.push([withYear(first, other), last]);
    if (before) tries.push([withYear(first, before), last]);
  } else if (one && !other) {
    const after = neighbour(one, 1);
    tries.push([first, withYear(last, one)]);
    if (after) tries.push([first, withYear(last, after)]);
  } else tries.push([first, last]);
  for (const [from, to] of tries) {
    const begins = meantBy(from, known);
    const ends = to.kind === 'range' ? rangeMeant(to, known, true) : meantBy(to, known);
    if (begins === 'which year' || ends === 'which year') return 'which year';
    // "End of Q2 – September 2026": which Q2 it is, is not told by the order.
    if ((isQuarterly(first) && begins.length > 1) || (isQuarterly(last) && ends.length > 1))
      return different([...begins, ...ends]);
    const spans = begins.flatMap((begin) => ends.flatMap((end) => hull(begin, end) ?? []));
    // "Spring/Summer": which spring is not sure, though one alone has a summer of the year behind it.
    const isOpen = !one && !other && !isLast && begins.length > 1;
    if (spans.length > 0) return different(isOpen ? [...spans, ...begins] : spans);
  }
  return [];
}
