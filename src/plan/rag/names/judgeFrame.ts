import { doubts, type Composed } from './composed';
import { isKeeper, type NameWord } from './readWords';
import { has, isShare } from './wordTests';

const timeHead =
  /^(?:the )?(?:(?:average|mean|median|total|number of|no of|net|current|overall|end to end|category \w+|typical|\w+) ){0,4}?(?:(?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|time|length of time) (?:taken|to|between|from|for|waiting|waited|lost|per|spent waiting|people spend|elapsed|until|before)\b|(?<!full |part |first |real |term |over |same |second |one |any )(?:times?|waits?|turnaround)(?= (?:to|for|from|between|per|in|of|on|before|until|at|taken)\b|$)|(?:\w+ ){0,3}(?:response|waiting|wait|handling|processing|turnaround|turn round|relet|void|journey|queue|completion|repair|decision|answer|attendance|mobilisation|lead|cycle|call|travel) times?\b|length of (?:stay|wait)|duration of)/;

const costHead =
  /^(?:the )?(?:(?:net|gross|unit|average|mean|total|annual|headline|\w+) ){0,5}?costs? (?:per|of|to|for)\b|\bunit costs?\b|^(?:(?!sav|recover|avoid)\w+ ){0,3}costs$|^(?:(?:net|gross|average|total) )?costs? (?:per|of)\b|\bcosts? per\b/;

/** Heads that say what is measured whatever follows: time and money taken. */
export function judgeFrame(text: string, words: readonly NameWord[]): Composed | null {
  const share = isShare(words) || words.some(has('inTime', 'opinion'));
  if (share) return null;
  const time = timeHead.exec(text)?.[0];
  const cost = costHead.exec(text)?.[0];
  const found = time ?? cost;
  if (found === undefined) return null;
  const reason = `its name speaks of ${time === undefined ? 'cost' : 'time'} taken`;
  // Time in a good state, or between bad ones, is better long.
  const turns = words.some(isKeeper) || (/\bbetween$/.test(found) && words.some(has('harm')));
  if (turns) return doubts('lower', reason);
  return { polarity: 'lower', certain: true, reason, spoken: true };
}
