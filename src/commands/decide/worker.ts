import { listening, type Message } from './question';
import { serve } from './serve';

/** The thread beside the pane: it decides, and knows nothing of Office or of the page. */
interface Self {
  onmessage: ((event: { readonly data: Message }) => void) | null;
  postMessage(message: Message | typeof listening): void;
}

const self = globalThis as unknown as Self;
const take = serve((message) => self.postMessage(message));
self.onmessage = ({ data }) => take(data);
self.postMessage(listening);
