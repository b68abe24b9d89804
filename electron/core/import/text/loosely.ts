// Quick looks before dear patterns. A pattern that names the letters of all scripts is only made when it is first used, and
// that takes as long as reading a page: some milliseconds for each time it names them. Most texts have nothing for most patterns.

/**
 * A pattern, not global, that finds something wherever `source` (of the flags `i` and `u`) does, and perhaps elsewhere; it is
 * made in a fraction of the time: any sign but a space is a letter to it, except where none may follow. `source` names
 * letters as `\p{L}`, and of what must not be there only as `(?!\p{L})` and `(?<!\p{L})`.
 */
export function loosely(source: string): RegExp {
  const beside = source.replace(/(\(\?<?!)\\p\{L\}\)/g, '$1[a-z])')
  return new RegExp(beside.replaceAll('\\p{L}', '\\S'), 'iu')
}
