// The letters of the scripts that have endings and capitals, by their ranges: Latin, Greek, Cyrillic, Hebrew and Arabic.
// To make a pattern, `\p{L}` is spelled out as the letters of all scripts there are, for each repetition anew: `\p{L}{1,4}`
// takes eight milliseconds, and a pattern of thirty such endings or six names of towns a quarter of a second.

/** For a class of signs: `[${letters}-]`. */
export const letters = 'A-Za-zÀ-ɏͰ-ӿ\u05D0-\u05EA\u0620-\u064A\u066E-\u06D5Ḁ-ỿ'
/** One of them. */
export const letter = `[${letters}]`
/** One that a name begins with. */
export const capital = '[A-ZÀ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆ-ΏΑ-ΫЀ-Я]'
