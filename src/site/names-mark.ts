/** Ends the text of an entry in the index; what follows are other forms of its words and names. */
export const namesMark = '⁂';
