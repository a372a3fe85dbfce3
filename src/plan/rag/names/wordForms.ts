const doubled = /[^aeiou][aeiou][bdglmnprt]$/;

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (verb.endsWith('e')) return ending === 'ed' ? `${verb}d` : `${verb.slice(0, -1)}ing`;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb + ending;
}

/**
 * The forms of a verb that a name can hold: collect → collect, collects, collected, collecting; rebook as well;
 * "pay:paid" names a past form that follows no rule. Verbs of one short syllable at their end are given with both
 * spellings (quit → quitting, quited), since a form that nobody writes does no harm.
 */
export function verbForms(entry: string): readonly string[] {
  const [verb = '', past] = entry.split(':');
  const forms = [
    verb,
    /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:s|sh|ch|x)$/.test(verb)
        ? `${verb}es`
        : `${verb}s`,
  ];
  forms.push(past ?? withEnding(verb, 'ed'), withEnding(verb, 'ing'));
  if (doubled.test(verb)) forms.push(`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`);
  return forms;
}

/** A noun and its plural: vacancy → vacancy, vacancies; breach → breach, breaches. */
export function nounForms(noun: string): readonly string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`];
}
