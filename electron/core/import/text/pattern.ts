// Patterns of many words, written in lines.

/**
 * A pattern of the flags given: pattern('iu')`…`, written as between two slashes; what is put in has to be the source of
 * one. Line ends and the spaces that begin a line say nothing, so no line may begin with a space that is meant.
 */
export function pattern(
  flags: string,
): (lines: TemplateStringsArray, ...sources: readonly string[]) => RegExp {
  return ({ raw }, ...sources) => {
    const parts = raw.map((part) => part.replace(/\n */g, ''))
    return new RegExp(String.raw({ raw: parts }, ...sources), flags)
  }
}
