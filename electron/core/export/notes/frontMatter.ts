// The head of a note that programs read. What is absent is not there at all.

import { stringify } from 'yaml'

type Property = string | number | boolean | readonly string[] | null | undefined

/** With the lines around it, and one below. */
export function frontMatter(properties: Record<string, Property>): string {
  const present = Object.entries(properties).filter(
    ([, value]) =>
      value !== null &&
      value !== undefined &&
      value !== '' &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0),
  )
  return present.length === 0 ? '' : `---\n${stringify(Object.fromEntries(present), { lineWidth: 0 })}---\n\n`
}

/** As Obsidian takes tags: in one word. */
export function tagWord(name: string): string {
  const word = name.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '')
  return /^\d*$/.test(word) ? `tag-${word}` : word
}
