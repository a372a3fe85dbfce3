const colours = '(?:bright |dark |light )?(?:green|amber|yellow|orange|red)';
const signs = '[🟢🟩🟠🟡🟧🟨🔴🟥]';

/** Names a colour anywhere: "Amber: within 5%", "A = within 5%". */
export const anyColour =
  /green|amber|yellow|orange|\bred\b|[🟢🟩🟠🟡🟧🟨🔴🟥]|(?:^|[\s;,(|/])[GAR]\s*[:=–-]/iu;

/** Begins with a colour: "Green – on target", "G: met", "🟢 met", "Key: Green = …". */
export const startsWithColour = new RegExp(
  `^\\s*(?:key\\s*[:–-]?\\s*)?(?:${colours}\\b|${signs}|[GAR]\\s*(?:[:=–-]|$))`,
  'iu',
);

/** Is a colour and nothing else: "Green", "A:", "🔴". */
export const onlyColour = new RegExp(`^\\s*(?:${colours}|${signs}|[GAR])\\s*[:=–-]?\\s*$`, 'iu');
