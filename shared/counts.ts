// How many there are of something, as it is written: "1 posting", "3,907 postings".

/** `many` where it is not `one` with an s. */
export function countOf(count: number, one: string, many = `${one}s`, locale = 'en'): string {
  return `${numberText(count, locale)} ${count === 1 ? one : many}`
}

export function numberText(count: number, locale = 'en'): string {
  return count.toLocaleString(locale)
}
