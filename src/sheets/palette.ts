import type { Palette } from '../plan/details';

/** The colours that are judged; N/A wears none. */
export type ColouredRag = 'Green' | 'Amber' | 'Red';

/**
 * Fills of the RAG words, all with black text at 5:1 or better. The first set keeps its three fills apart under
 * each kind of colour blindness; the second is the usual traffic lights in tints light enough for black text.
 */
export const ragFills: Readonly<Record<Palette, Readonly<Record<ColouredRag, string>>>> = {
  'colour-blind safe': { Green: '#009E73', Amber: '#F0E442', Red: '#D55E00' },
  'traffic lights': { Green: '#63BE7B', Amber: '#FFC000', Red: '#FF6B5B' },
};

export const ragText = '#000000';

/** A shape before each word: printed in greys, Red's and Green's fills are all but the same. */
export const ragMarkers: Readonly<Record<ColouredRag, string>> = { Green: '●', Amber: '■', Red: '▲' };
