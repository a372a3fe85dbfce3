const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const unit =
  '(?:working |calendar |clear )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)';
/** Numbers that the phrases of time do not list as words; one to seven, ten and twelve are words of other phrases too. */
const longer = new RegExp(
  String.raw`\b(?:(${tens.join('|')})(?:[ -](${ones.join('|')}))?|(eight|nine|eleven|${teens.slice(3).join('|')}))(?= ${unit}\b)`,
  'g',
);

/** “twenty four hours” → “24 hours”; “nine weeks” → “9 weeks”; “two weeks” and “nine homes” stay as they are. */
export const withDigits = (text: string): string =>
  text.replace(longer, (_, ten?: string, one?: string, other?: string) => {
    if (ten !== undefined)
      return String((tens.indexOf(ten) + 2) * 10 + (one === undefined ? 0 : ones.indexOf(one) + 1));
    const word = other ?? '';
    return String(ones.includes(word) ? ones.indexOf(word) + 1 : teens.indexOf(word) + 10);
  });
