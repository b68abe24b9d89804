// What a posting is called, also where it has no title.

type Title = string | null | undefined

/** By itself: as a heading, in a list. */
export function titleText(title: Title): string {
  return title ?? 'Title not stated'
}

/** Within a sentence. */
export function titleWithin(title: Title): string {
  return title ?? 'a posting without a title'
}
