import { conflict, says, turned, type Composed } from './composed';
import { adjectives, plainActs } from './wordLists';
import type { NameWord } from './readWords';
import { asShare, carriers, has, isAct, isBad, isShare, negationOf } from './wordTests';

/** What people send in of themselves. */
const comesIn = /^(?:applications?|enquir(?:y|ies)|reports?|requests?|referrals?|calls?|claims?)$/;

/** Empty homes premium, damp inspections, late night opening: what follows the thing of that kind is counted. */
function headOfKind(part: readonly NameWord[], word: NameWord): NameWord | undefined {
  if (word.kind === 'lapse' || word.kind === 'boon' || word.kind === 'weakBoon') return undefined;
  const after = part.slice(part.indexOf(word) + 1);
  const end = after.findIndex((each) => isAct(each) || /^(?:and|or)$/.test(each.text));
  const things = (end < 0 ? after : after.slice(0, end)).filter(
    ({ kind, text }) => kind !== 'frame' && !/^\d/.test(text),
  );
  const last = things[things.length - 1];
  if (!last || carriers(last)) return undefined;
  if (has('work', 'demand')(last) && /^(?:damp|mould|void|waiting|sick|excess|residual)$/.test(word.text))
    return last;
  // Missing person reports, empty home enquiries: they come from others.
  if (word.kind === 'harm' && comesIn.test(last.text)) return last;
  return things.length > 1 &&
    /^(?:premiums?|fees?|rates|opening|hours?|notices?|grants?|officers?)$/.test(last.text)
    ? last
    : undefined;
}

/** What ends a noun: "and", and what it calls for: incidents requiring investigation. */
const ends = /^(?:and|or|requiring|needing|involving|affecting|causing|leading|lasting)$/;

/** Words after a noun that make it another thing: homelessness applications, recycling centres. */
function otherHead(part: readonly NameWord[], word: NameWord): NameWord | undefined {
  if (adjectives.has(word.text) || word.kind === 'state' || word.kind === 'lapse')
    return headOfKind(part, word);
  if (word.kind === 'boon' && word.text.includes(' ')) return undefined;
  // At risk of eviction: what it is of is no head of its own.
  if (word.text.endsWith(' of')) return undefined;
  const after = part.slice(part.indexOf(word) + 1);
  const end = after.findIndex((each) => isAct(each) || ends.test(each.text));
  return (end < 0 ? after : after.slice(0, end)).find(
    (each) =>
      has('plain', 'strange', 'work', 'demand')(each) &&
      !/ly$|^\d|^(?:one|two|three|four|five|six|seven|ten|twelve|rolling|weekday|weekend|peak)$/.test(
        each.text,
      ) &&
      !plainActs.test(each.text),
  );
}

/** What is complained of to an officer of the law is work that comes in; about us, it is a fault. */
const lawful =
  /^(?:enforcement|planning|noise|nuisance|licen[cs]ing|dogs?|pests?|food|parking|highways?|odour|smoke|trees?|hedges?|environmental|trading|standards|consumer|taxi|premises|hmo|housing standards|private|building|water|drainage|air|antisocial|anti social behaviour|neighbour)$/;

function anothers(harm: NameWord, words: readonly NameWord[]): NameWord | undefined {
  if (!/^complaints?$/.test(harm.text) || isShare(words)) return undefined;
  const after = words.slice(words.indexOf(harm) + 1);
  return (
    words.find(({ text }) => lawful.test(text)) ??
    after.find(({ text }) => /^(?:about|of|regarding|concerning)$/.test(text))
  );
}

/** Adjectives that mostly say which: independent schools, active cases, surplus places. Of people they are a state. */
const which = /^(?:qualified|independent|active|available|positive|fair|surplus|clean|safe|effective)$/;
const whose =
  /^(?:people|persons?|adults?|child(?:ren)?|pupils?|students?|staff|employees?|members?|volunteers?|users?|residents?|patients?|homes?|houses?|properties|housing|accommodation|streets?|roads?|beach(?:es)?|air|water|land|areas?|travel|lifestyles?|living|treatments?|practice|services?|care|lives)$/;

/** What had better not come again; repeat bookings and prescriptions may. */
const unwelcome =
  /^(?:referr|call|contact|admission|attend|presentation|case|episode|offen|incident|repair|fault|visit$|visits$|victim|applic|demand|request)/;

function saysOnlyWhich(boon: NameWord, part: readonly NameWord[]): NameWord | undefined {
  if (/^repeat(?:ed)?$/.test(boon.text)) {
    const thing = part.slice(part.indexOf(boon) + 1).find(({ kind }) => kind !== 'frame');
    return thing && !isBad(thing) && !unwelcome.test(thing.text) ? thing : undefined;
  }
  if (!which.test(boon.text)) return undefined;
  const next = part[part.indexOf(boon) + 1];
  if (!next || isAct(next) || next.kind === 'frame' || /^(?:and|or)$/.test(next.text)) {
    return /^(?:and|or)$/.test(next?.text ?? '') && boon.text === 'independent' ? next : undefined;
  }
  const rest = part.slice(part.indexOf(next) + 1);
  const head = rest.find(
    (word) =>
      has('plain', 'strange', 'work', 'demand')(word) && !/ly$/.test(word.text) && word.text !== 'and',
  );
  return whose.test(next.text) && boon.text !== 'surplus' ? head : next;
}

const again =
  /^fail|\bfailing|\bre-?(?:admi|refer|regis|pres|att|open|conv|off|lap|arr)|second|subsequent|repeat|further|another|again|more than one|turnover|attrition|withdraw|drop|leav|complaint/;

const elsewhere =
  /^(?:beds?|wards?|a&e|ed|emergency|hospital|custody|prison|court|outpatient|unscheduled|crisis|agency)$/;

/** A part says what its last word says: debt collection, collection arrears; what stands before is what it is of. */
export function judgePart(part: readonly NameWord[], words: readonly NameWord[]): Composed | null {
  const carrying = part.filter(
    (word) => carriers(word) && !(word.kind === 'cureNoun' && otherHead(part, word) !== undefined),
  );
  const last = carrying[carrying.length - 1];
  if (!last) return null;
  const neg = negationOf(words, words.indexOf(last));
  const bad = carrying.find((word) => word !== last && isBad(word));
  const polarity = isBad(last) === (neg === undefined) ? 'lower' : 'higher';
  const head = otherHead(part, last);
  const done = part.find((word) => word.kind === 'cureNoun' && word !== last);
  // Recovered overpayments, resolved complaints: the bad thing of which they are is past.
  const cured = part.find(
    (word) => has('cure', 'dealing')(word) && word.isPast && !/^(?:reported|found)$/.test(word.text),
  );
  const isSettled =
    cured?.kind === 'cure' &&
    (words.some(has('inTime')) || isShare(words) || words.some(({ text }) => text === asShare));
  if (last.kind === 'harm' && isSettled && part.indexOf(cured) === part.indexOf(last) - 1)
    return says('higher', cured);
  if (last.kind === 'harm' && cured && part.indexOf(cured) < part.indexOf(last))
    return conflict('higher', last, cured);
  const kind = isBad(last) ? anothers(last, words) : undefined;
  if (kind) return conflict('lower', last, kind);
  const first = part.find(({ kind }) => kind !== 'frame');
  // Abandoned vehicle reports: how many others send in.
  const reports =
    first?.kind === 'lapse' && (first.isPast || first.text === 'missing')
      ? part.slice(part.indexOf(first) + 2).find(({ kind }) => kind === 'demand')
      : undefined;
  if (reports && first) return conflict('lower', first, reports);
  // Missed recycling collections, lost library visits: what befell them decides, whatever they are.
  if (
    first?.kind === 'lapse' &&
    first.isPast &&
    first !== last &&
    /^(?:missed|lost|failed|abandoned|wasted|damaged)$/.test(first.text) &&
    !isBad(last) &&
    !cured
  )
    return says('lower', first);
  const only = saysOnlyWhich(last, part);
  if (only) return conflict(polarity, last, only);
  if (done && isBad(last) && part.indexOf(done) > part.indexOf(last)) return conflict('lower', last, done);
  const soon = words.find(has('inTime'));
  // Hip fracture surgery within 36 hours: what is done about it is done in time.
  if (head && soon && last.kind === 'harm' && !again.test(words.map(({ text }) => text).join(' ')))
    return says('higher', soon);
  if (head) return conflict(polarity, last, head);
  const costs = part
    .slice(part.indexOf(last) + 1)
    .find(({ text }) => /^(?:costs?|fees?|charges?)$/.test(text));
  if (costs && !isBad(last)) return conflict('lower', last, costs);
  if (last.text === 'employed' && !isShare(words)) return conflict('higher', last, last);
  const joined = (one: NameWord): boolean =>
    part.slice(part.indexOf(one), part.indexOf(last)).some(({ text }) => /^(?:and|or)$/.test(text));
  if (isBad(last)) {
    const good = carrying.find((word) => has('boon', 'weakBoon')(word) && joined(word));
    if (good) return conflict('lower', good, last);
    if (neg) return turned('higher', neg, last);
    const inTime = words.find(has('inTime'));
    // Within what time a bad thing came again is a fault; else a time promised is kept or not.
    if (
      inTime &&
      last.kind === 'harm' &&
      !last.text.startsWith('wait') &&
      !again.test(words.map(({ text }) => text).join(' '))
    )
      return conflict('lower', last, inTime);
    if (inTime && last.text.startsWith('wait') && isShare(words)) return says('higher', inTime);
    return inTime && (last.kind === 'state' || last.text.startsWith('wait'))
      ? conflict('higher', last, inTime)
      : says('lower', last);
  }
  if (bad && joined(bad)) return conflict('higher', bad, last);
  if (neg) {
    return bad ? turned('lower', neg, last) : says('lower', last, neg);
  }
  if (last.kind === 'cureNoun' && bad && bad.kind !== 'harm') {
    return last.isPlural ? says('lower', bad) : conflict('lower', bad, last);
  }
  // How many collections or interventions there were says little; how many completions there were says what was done.
  const counts =
    last.kind === 'cureNoun' &&
    (last.isPlural ||
      /^(?:support|reablement|rehabilitation|relief|protection|intervention)$/.test(last.text)) &&
    !/^(?:completion|recover)/.test(last.text);
  if (counts && !bad && !soon && !isShare(words)) return null;
  // Lost income, missed attendance: the fault is what became of the good thing.
  if (bad?.kind === 'lapse' && last.kind !== 'cureNoun') return says('lower', bad);
  // Failing decent homes, poor air quality, low attendance: what is said of the good thing decides.
  if (
    bad?.kind === 'state' &&
    part.slice(part.indexOf(bad) + 1, part.indexOf(last)).every(has('frame')) &&
    part.indexOf(bad) < part.indexOf(last) &&
    last.kind !== 'cureNoun' &&
    !/^(?:repeat|late|slow|outstanding|awaiting|pending|behind)/.test(bad.text)
  )
    return says('lower', bad);
  if (bad && (last.kind === 'weakBoon' || bad.kind !== 'harm')) return conflict('higher', bad, last);
  const place = words.find((word) => elsewhere.test(word.text));
  return last.kind === 'weakBoon' && place ? conflict('higher', last, place) : says('higher', last);
}
