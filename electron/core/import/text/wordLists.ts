// Tables of words written the short way: under what they mean all words that say so, parted by bars.

/** What each word of such a table means: `{ GB: 'uk|england' }` is `uk` → `GB`. `write` gives how a word is looked up. */
export function byWord(
  table: Readonly<Record<string, string>>,
  write: (word: string) => string = (word) => word,
): Map<string, string> {
  return new Map(
    Object.entries(table).flatMap(([meaning, words]) =>
      words.split('|').map((word) => [write(word), meaning] as const),
    ),
  )
}

/** "US:USD CA:CAD" as a map. */
export function pairsOf(list: string): Map<string, string> {
  return new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]))
}
