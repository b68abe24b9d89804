// A board of Trello as its menu exports it (JSON): lists of cards, which many keep their search in. It comes in as a table.

/** So much of a file shows what it is. */
export const boardHead = 4_000

/** Whether a file that begins so is a board. */
export function isBoardHead(head: string): boolean {
  return /^\s*\{\s*"id"\s*:\s*"[0-9a-f]{24}"/.test(head) && /"(?:descData|idOrganization)"\s*:/.test(head)
}
