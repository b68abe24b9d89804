// Names of files that every system and Obsidian take, in any script, no two alike. Systems differ in whether they tell
// large letters from small and é from e with an accent; so these names differ in more than that.

/** Signs that some system forbids in names, or that mean something in a link of Obsidian. */
const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
/** Bytes in UTF-8; systems take 255, and a number and an ending come yet. */
const longestName = 120

/** A name without an ending; `fallback` where nothing of it is left. */
export function portableName(name: string, fallback: string): string {
  const tidy = name.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim()
  let kept = ''
  for (const { segment } of new Intl.Segmenter('und').segment(tidy)) {
    if (Buffer.byteLength(kept + segment) > longestName) break
    kept += segment
  }
  const safe = kept.replace(/^[.\s]+|[.\s]+$/g, '')
  if (safe === '') return fallback
  return reserved.test(safe) ? `${safe} (file)`.replace(/^([^.]+)\./, '$1 ') : safe
}

/** Gives each name once; the next of the same gets a number. */
export function createNames(): (name: string, ending?: string) => string {
  const taken = new Set<string>()
  return (name, ending = '') => {
    for (let n = 1; ; n++) {
      const candidate = `${n === 1 ? name : `${name} ${n}`}${ending}`
      const key = candidate.normalize('NFKC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return candidate
    }
  }
}
