// The stamps in front of messages of a chat: "[01/11/2026, 10:00:00] ", "01.11.26, 10:00 - ", "[10:00, 01/11/2026] ".

const day = String.raw`(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})`
const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[AaPp]\.?\s?[Mm]\.?)?`
const forms = [String.raw`\[${day},? ${time}\] `, `${day},? ${time} [-–] `, String.raw`\[${time}, ${day}\] `]
const marks = String.raw`[\u200e\u200f\u202a-\u202c]{0,3}`
/** Of each the first, third and fourth group are the numbers of the day. */
export const stampForms: readonly RegExp[] = forms.map((form) => new RegExp(`^${marks}${form}`))
