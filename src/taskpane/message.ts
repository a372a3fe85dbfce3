import { messageOf } from './messageOf';

// The page of the window in which a ribbon button, which has no pane, says what stopped it.
const paragraph = document.getElementById('message');
if (paragraph) paragraph.textContent = messageOf(window.location.search);
