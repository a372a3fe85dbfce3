import type { Element } from '@xmldom/xmldom';
import { attribute, children, partOfKind, type Package } from '../readPackage';
import { orderProblems, twice } from './order';

/** How many cell formats and differential styles a file has; null where it has no such list. */
export interface StyleCounts {
  readonly cellFormats: number | null;
  readonly differentials: number | null;
}

const counted = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'.split(' ');

/** What is wrong with the styles part: order, counts, references from one list to another. */
export function styleProblems(pack: Package): { problems: string[]; counts: StyleCounts } {
  const part = partOfKind(pack, 'styles');
  if (part === null) return { problems: [], counts: { cellFormats: null, differentials: null } };
  const root = pack.root(part);
  const list = (local: string): Element[] => children(root, local).flatMap((each) => children(each));
  const problems = [
    ...orderProblems(root, 'styles', part),
    ...children(root)
      .filter(({ localName }) => counted.includes(localName ?? ''))
      .filter((each) => children(each, 'AlternateContent').length === 0)
      .filter((each) => Number(attribute(each, 'count') ?? children(each).length) !== children(each).length)
      .map(
        (each) =>
          `${part}: ${each.localName} counts ${attribute(each, 'count')} and has ${children(each).length}`,
      ),
    ...formatNumbers(part, list('numFmts'), [...list('cellXfs'), ...list('cellStyleXfs')]),
    ...references(part, list),
  ];
  const has = (local: string): boolean => children(root, local).length > 0;
  return {
    problems,
    counts: {
      cellFormats: has('cellXfs') ? list('cellXfs').length : null,
      differentials: has('dxfs') ? list('dxfs').length : 0,
    },
  };
}

function formatNumbers(part: string, formats: readonly Element[], uses: readonly Element[]): string[] {
  const ids = formats.map((each) => attribute(each, 'numFmtId') ?? '');
  const own = uses.map((each) => attribute(each, 'numFmtId') ?? '0').filter((id) => Number(id) >= 164);
  return [
    ...twice(ids).map((id) => `${part}: numFmtId ${id} twice`),
    ...[...new Set(own)]
      .filter((id) => !ids.includes(id))
      .map((id) => `${part}: numFmtId ${id} is not there`),
  ];
}

function references(part: string, list: (local: string) => Element[]): string[] {
  const targets = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  return ['cellStyleXfs', 'cellXfs', 'cellStyles'].flatMap((local) =>
    list(local).flatMap((element, place) =>
      Object.entries(targets).flatMap(([name, target]) => {
        const value = attribute(element, name);
        if (value === null || (local === 'cellStyleXfs' && name === 'xfId')) return [];
        const count = list(target).length;
        return Number(value) < count ? [] : [`${part}: ${local} ${place} has ${name} ${value} of ${count}`];
      }),
    ),
  );
}
