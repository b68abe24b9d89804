/** The beginning of a text that is longer than `longest` characters, never with half a character at its end. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`
}
