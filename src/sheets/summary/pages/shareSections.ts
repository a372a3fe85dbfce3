import type { SectionContent } from '../contents/content';
import type { Wish } from './wish';

/** Which sections flow in columns, which stand side by side under them on the second page, and the charts. */
export interface Shares {
  readonly flowing: readonly SectionContent[];
  readonly beside: readonly SectionContent[];
  readonly charts: readonly SectionContent[];
}

/** EDI scores stand beside the KPIs where a page has three columns, else they flow. */
export function shareSections({ sections, frame }: Wish): Shares {
  const charts = sections.filter(({ body }) => body.kind === 'chart');
  const hasKpis = sections.some(({ key }) => key === 'kpis');
  const isBeside = ({ key }: SectionContent): boolean =>
    key === 'kpis' || (key === 'edi' && hasKpis && frame.columns > 2);
  return {
    charts,
    beside: sections.filter(isBeside),
    flowing: sections.filter((section) => !charts.includes(section) && !isBeside(section)),
  };
}

/** What the published plan has on its first page. */
const firstPage: ReadonlySet<string> = new Set<SectionContent['key']>([
  'aims',
  'corporate outcomes',
  'workstreams',
  "what's changed",
  'impact',
  'last year we',
  'this year we will',
  'doing less of',
]);

/**
 * After how many of the flowing sections the page may be turned, where the published plan turns it first, then the
 * nearest. A section stays on the page of the one that it stands under.
 */
export function turns(flowing: readonly SectionContent[]): readonly number[] {
  const usual = flowing.filter(({ key }) => firstPage.has(key)).length;
  return Array.from({ length: flowing.length + 1 }, (_, turn) => turn)
    .filter((turn) => !flowing[turn]?.under)
    .sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual));
}
