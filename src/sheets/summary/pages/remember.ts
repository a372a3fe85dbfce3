import type { SectionBody } from '../contents/content';
import type { MakePieces } from './pageFrame';

/**
 * Pieces of one look are made once for what a section says, each width and height: the ways to set the pages share them.
 */
export function remember(makePieces: MakePieces): MakePieces {
  const made = new WeakMap<SectionBody, Map<string, ReturnType<MakePieces>>>();
  return (content, width, look, units) => {
    const own = made.get(content.body) ?? new Map<string, ReturnType<MakePieces>>();
    made.set(content.body, own);
    const key = `${content.key}|${width}|${units ?? ''}`;
    const pieces = own.get(key) ?? makePieces(content, width, look, units);
    own.set(key, pieces);
    return pieces;
  };
}
