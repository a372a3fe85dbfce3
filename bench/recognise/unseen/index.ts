import type { Layout } from '../layout';
import { unseenKpis } from './kpis';
import { unseenOthers } from './others';
import { unseenTraps } from './traps';

/**
 * A third set, with an eye for what councils, NHS bodies, police and fire authorities really use: written and kept
 * before recognition was tried on it.
 */
export const unseen: readonly Layout[] = [...unseenKpis, ...unseenOthers, ...unseenTraps];
