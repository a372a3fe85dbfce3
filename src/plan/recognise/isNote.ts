/** Whether a text that stands alone below or between rows is a note on the table: "Note: there is not a Q1 update …". */
export const isNote = (text: string): boolean =>
  /^(?:notes?\b|source\b|n\.?b\.?\b|key\b|please note|\*|†|‡|\(\*\))/i.test(text) || text.length > 160;
