import type { SectionContent } from '../contents/content';
import type { Wish } from './wish';

/** Which sections flow in columns, which stand side by side under them on the second page, and the charts. */
export interface Shares {
  readonly flowing: readonly SectionContent[];
  readonly beside: readonly SectionContent[];
  readonly charts: readonly SectionContent[];
}

/** A section across, with one beside it where the page has three columns; a second of either kind flows. */
export function shareSections({ sections, frame }: Wish): Shares {
  const charts = sections.filter(({ body }) => body.kind === 'chart');
  const first = (place: SectionContent['place']) =>
    sections.find((section) => section.place === place && !charts.includes(section));
  const across = first('across');
  const neighbour = across && frame.columns > 2 ? first('beside') : undefined;
  const beside = sections.filter((section) => section === across || section === neighbour);
  return {
    charts,
    beside,
    flowing: sections.filter((section) => !charts.includes(section) && !beside.includes(section)),
  };
}

/**
 * After how many of the flowing sections the page may be turned, where the published plan turns it first, then the
 * nearest. A section stays on the page of the one that it stands under.
 */
export function turns(flowing: readonly SectionContent[]): readonly number[] {
  const usual = flowing.filter(({ page }) => page === 1).length;
  return Array.from({ length: flowing.length + 1 }, (_, turn) => turn)
    .filter((turn) => !flowing[turn]?.under)
    .sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual));
}
