// Names of types and properties as sites write them: with prefixes, full addresses, broken addresses, in any case.

const brokenAddress = /schema\.?org\W*([a-z]+)$/i

/**
 * The local name of a type or key: what stands after the last `/`, `#` or `:`.
 * `schema:JobPosting`, `https://schema.org/JobPosting/` and the observed `http:/schema.orgPlace` all work.
 */
export function localName(name: string): string {
  if (!/[/#:]/.test(name)) return name.trim()
  const trimmed = name.trim().replace(/[/#:]+$/, '')
  const local = trimmed.slice(
    Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#'), trimmed.lastIndexOf(':')) + 1,
  )
  if (/^[A-Za-z@][\w-]*$/.test(local)) return local
  return brokenAddress.exec(trimmed)?.[1] ?? local
}

/** Whether one of the local type names is JobPosting, whole and in any case. */
export function isJobPosting(types: readonly string[]): boolean {
  return types.some((type) => type.toLowerCase() === 'jobposting')
}
