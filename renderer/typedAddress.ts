// Web addresses as people type them.

/** With `https://` in front where only a host and perhaps a path was typed, as in `jobs.example/42`; all else as it is. */
export function typedAddress(typed: string): string {
  const text = typed.trim()
  return /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u.test(text)
    ? `https://${text}`
    : text
}
