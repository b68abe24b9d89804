import { locale } from './dates.ts'

/** "12 files", as the person writes numbers; `many` where it is not `one` with an s. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : many}`
}
