// The letters that words end in. To make a pattern, `\p{L}` is spelled out as the letters of all scripts there are, for
// each repetition anew: `\p{L}{1,4}` takes eight milliseconds, and a pattern of thirty such endings a quarter of a second.

/** A letter of the scripts whose words have endings: Latin, Greek, Cyrillic, Hebrew and Arabic. */
export const letter = '[A-Za-zÀ-ɏͰ-ӿ\u05D0-\u05EA\u0620-\u064A\u066E-\u06D5Ḁ-ỿ]'
