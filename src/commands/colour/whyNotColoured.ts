import type { ColourReport } from './report';

/** Why nothing was coloured: no column was found for it; '' where something was. */
export const whyNotColoured = ({ coloured }: Pick<ColourReport, 'coloured'>): string =>
  coloured.length > 0
    ? ''
    : 'Nothing was coloured: no column of RAG words was found for certain. Check its heading, or name the column under Tables.';
