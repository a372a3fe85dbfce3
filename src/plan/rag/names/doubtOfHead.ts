import { adjectives, noVerbs } from './nounWords';
import type { NameWord } from './readWords';
import { has, isAct } from './wordTests';

/** By what a bad or good thing is counted: sickness days, fraud cases, volunteer hours. After other words it is another thing. */
const unit =
  /^(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|shifts?|nights?|cases?|episodes?|occurrences?|incidents?|problems?|admissions?|events?|numbers?|levels?|rates?|volumes?|amounts?|values?|balances?|positions?|figures?|totals?|percentages?|standards?|targets?|scores?|index|indices|measures?|metrics?|indicators?|ratings?|outcomes?|results?|performance|people|persons?|adults?|child(?:ren)?|pupils?|students?|staff|employees?|patients?|residents?|tenants?|households?|famil(?:y|ies)|homes?|propert(?:y|ies)|dwellings?|houses?|women|men|learners?|users?|members?|victims?|offenders?|mothers?|births?|entrants?|graduates?|young|older|starts?|services?|works?|hotspots?|spells?|stays?|places?|sites?|calls?|accounts?|money|income|rent|debts?|prevalence|incidence|uptake|coverage|take up|attempts?|visits?|trips|journeys|passengers?|miles|emissions?|tonnes?|kilograms?|waste|area|land|space|areas|streets?|roads?|crossings?|categor(?:y|ies)|reasons?|types?|gap|grades?|levels?|awards?|qualifications?|degrees?|programmes?|schemes?|collections?|rounds?|status|proportion|share|reports?|notifications?|needs?|conditions?|attendances?|presentations?|contacts?|losses|loss|leavers?|turnover|teams?|units?|beds?|care|treatments?|schools?|premises|buildings?|sector|facilit(?:y|ies)|network|points?|per|wide|theme|reporting|stock|count|snapshot|trend|total|years?)$/;
/** Papers, money and work about a thing: whatever the thing, of these nobody knows whether more are wanted. */
const about =
  /^(?:surveys?|intervals?|sums?|payments?|fees?|charges?|letters?|leaflets?|officers?|capacity|appeals?|claims?|claimants?|polic(?:y|ies)|strateg(?:y|ies)|registers?|bins?|vehicles?|rooms?|vans?|meetings?|orders?|notices?|licen[cs]es?|permits?|forms?|adverts?|cards?|counters?|hearings?|bids?|grants?|allowances?|bonus(?:es)?|campaigns?|posters?|enquir(?:y|ies)|requests?|applications?|referrals?|stations?|carriers?|zones?|shelters?|kits?|packs?|tins?|certificates?|warrants?|budgets?|expenses?|spend|expenditure|reviews|contributions?|statements?|viability|plans)$/;

/** Adjectives that may say which thing of its kind is meant; others (good, late, empty) are true of whatever follows. */
const kindly = /^(?:affordable|available|independent|active|waiting|surplus|residual|sustainable|renewable)$/;

/** What nobody takes for another thing: claims of disrepair, a score of a satisfaction survey. */
const isSure = (words: readonly NameWord[], by: NameWord): boolean =>
  by.text === 'disrepair' || by.text.startsWith('recommend') || words.some(({ text }) => text === 'score');

/** The last word of the thing that begins with the one that decides: “bins” of “litter bins on the network”. */
function headAfter(words: readonly NameWord[], by: NameWord): NameWord | undefined {
  const after = words.slice(words.indexOf(by) + 1);
  const end = after.findIndex(
    (word) =>
      isAct(word) ||
      (/(?:[a-z]{2}(?:ed|ing)|taken|made|seen|sent|held)$/.test(word.text) && !noVerbs.has(word.text)) ||
      has('link', 'neg', 'inTime', 'exceed', 'opinion')(word) ||
      /^(?:and|or|is|are|was|were|that|who|which|has|have|had)$/.test(word.text),
  );
  const things = (end < 0 ? after : after.slice(0, end)).filter(
    ({ kind, text }) => kind !== 'frame' && !/ly$|^[^a-z]*$|[\d&]/.test(text),
  );
  return things[things.length - 1];
}

/**
 * What makes another thing of the word that decides: “litter bins”, “satisfaction surveys”, “affordable housing sums”;
 * undefined for “sickness days”, “empty homes”.
 */
export function doubtOfHead(words: readonly NameWord[], by: NameWord): string | undefined {
  if (!has('harm', 'boon', 'weakBoon', 'cureNoun', 'opinion')(by) || isSure(words, by)) return undefined;
  const head = headAfter(words, by);
  if (!head || head === by || has('harm', 'boon', 'weakBoon', 'state', 'cureNoun')(head)) return undefined;
  if (adjectives.has(by.text) && !kindly.test(by.text)) return undefined;
  const isSaidOf = by.text.includes(' ') || kindly.test(by.text);
  return (isSaidOf ? about.test(head.text) : !unit.test(head.text))
    ? `it measures “${head.text}”`
    : undefined;
}
