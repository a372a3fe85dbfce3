const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count at the beginning of a sentence: a word up to nine, figures from ten. */
export const countWords = (count: number): string => small[count] ?? count.toLocaleString('en-GB');
