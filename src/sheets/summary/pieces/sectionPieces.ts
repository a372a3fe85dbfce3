import type { SectionContent } from '../contents/content';
import type { Look } from '../look';
import { chartPieces } from './chartPieces';
import { columnUnits } from './columnUnits';
import { headingPiece } from './headingPiece';
import { paragraphPieces } from './paragraphPieces';
import type { Piece } from './piece';
import { riskPieces } from './riskPieces';
import { tablePieces } from './tablePieces';

/**
 * A section as pieces for a column `width` points wide, its heading first. A chart grows until the section is `units`
 * high; other sections are as high as they are.
 */
export function sectionPieces(content: SectionContent, width: number, look: Look, units = 0): Piece[] {
  const heading = headingPiece(content, width, look);
  return [heading, ...bodyPieces(content, width, look, units - columnUnits([heading]))];
}

function bodyPieces({ key, body }: SectionContent, width: number, look: Look, units: number): Piece[] {
  switch (body.kind) {
    case 'heading only':
      return [];
    case 'paragraphs':
      return paragraphPieces(key, body.paragraphs, width, look);
    case 'table':
      return tablePieces(key, body.table, width, look);
    case 'risks':
      return riskPieces(key, body, width, look);
    case 'chart':
      return chartPieces(key, body, width, look, units);
  }
}
