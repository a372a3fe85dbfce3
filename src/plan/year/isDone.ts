/** Words of a status column that say that nothing of an action is left to do. */
const done =
  /^\W*(?:done|completed?|delivered|achieved|finished|closed|implemented|ended|superseded|100\s*%)\b/i;

/** Whether an action's status says that it is done: "Complete", "Completed – June 2022", "✔ Done"; not "Part complete". */
export const isDone = (status: string): boolean =>
  done.test(status.trim()) && !/\b(?:not|nearly|partly|except|but)\b/i.test(status);
