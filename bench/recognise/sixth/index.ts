import type { Layout } from '../layout';
import { sixthKpis } from './kpis';
import { sixthOthers } from './others';

/** A sixth set, of other public bodies, written before anything was changed for it, and scored once before that. */
export const sixth: readonly Layout[] = [...sixthKpis, ...sixthOthers];
