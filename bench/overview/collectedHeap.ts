import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Memory that is held after garbage was collected: "41.2 MB". */
export function collectedHeap(): string {
  collect();
  return `${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)} MB`;
}
