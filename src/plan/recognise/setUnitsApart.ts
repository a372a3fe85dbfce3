/** What a figure is counted in; it does not change what a column is. */
const unit =
  /^(?:£\s*(?:[mk]|bn|000s?|million|thousands?)?|%|[mk]|no|nos|num|numbers?|#|av|avg|ave|average|mean|median|total|sum|counts?|units?|per|percent(?:age)?|percentages|points?|pp|days?|working|calendar|hours?|hrs?|mins?|minutes?|secs?|seconds?|weeks?|wks?|mm|km|kg|kwh|tonnes?|miles?|\d+|000s?|is|of|in|and|or|the|a|rounded)$/i;

/** "(higher is better)" says which way, and "(better)/worse" is a variance. */
const wayUp = /^(?=.*\b(?:high|low|bigg|small)\w*\b)(?=.*\b(?:good|better|best)\b).*$/i;

/** A bracket at any place: "(no.)", "[£m]". */
const bracket = /[([]([^()[\]]{1,40})[)\]]/g;

/** A heading in its parts: the words themselves, and the brackets that hold a unit or which way is better alone. */
export interface SetApart {
  readonly text: string;
  readonly units: readonly string[];
}

/**
 * Sets units in brackets apart from a heading: "Actual (average)" → "Actual" and "average"; "Value (unit: %)" → "Value"
 * and "unit: %". What else stands in brackets stays where it is, for it may be the meaning: "2023/24 (target)",
 * "Target (previous year)". A heading that is nothing but a unit stays whole.
 */
export function setUnitsApart(heading: string): SetApart {
  const units: string[] = [];
  const text = heading.replace(bracket, (whole, inner: string) => {
    const words = inner.split(/[^A-Za-z0-9£%#']+/).filter((word) => word !== '');
    if (words.length === 0 || !(words.every((word) => unit.test(word)) || wayUp.test(inner))) return whole;
    units.push(inner.trim());
    return ' ';
  });
  return /[A-Za-z]/.test(text) ? { text, units } : { text: heading, units: [] };
}
