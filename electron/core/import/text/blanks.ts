// What templates leave where nobody filled them in: `{{ job.title }}`, `<?= $name ?>`, "[Date]", "____".

/** What programs put values in place of. */
const mark = String.raw`\{\{[^{}]+\}\}|\$\{[^{}]+\}|<%[^%]+%>|<\?[^?]+\?>|\{%[^%]+%\}`
const anyMark = new RegExp(mark, 'u')
const marksAlone = new RegExp(
  String.raw`^(?:(?:${mark}|\[\[[^[\]]+\]\]|\{[a-z_][\w.]*\})[\s,;|/–-]{0,3})+$`,
  'iu',
)
const blank = /^(?:\[[^\]]*\]|\{[^}]*\}|<(?!https?:|mailto:)[^>]*>|_{3,}|x{2,})\.?$/i
const longest = 200

/** Whether a text is nothing but what a program should have put values in place of. */
export function isUnfilled(text: string): boolean {
  return '{$<['.includes(text.charAt(0)) && text.length <= longest && marksAlone.test(text)
}

/** Whether a source holds such marks. */
export function hasUnfilled(source: string): boolean {
  return anyMark.test(source)
}

/** Whether a name, a title or another short text was filled in only in part, or not at all: "Ranger in {{city}}". */
export function holdsUnfilled(text: string): boolean {
  return text.length <= longest && /[{<]/.test(text) && hasUnfilled(text)
}

/** Whether what stands behind a label is a blank for people: "[Date]", "____". */
export function isBlank(text: string): boolean {
  return blank.test(text) || isUnfilled(text)
}
