// The text of a page's source as its site shows it: what the facts in front say is put where the text asks for it
// (`{{ page.location }}`), and of what depends on them (`{% if page.state == 'open' %}`) only what holds is left.

import type { JsonValue } from '../../json/jsonValue.ts'

type Facts = ReadonlyMap<string, JsonValue>

/** One condition with nothing within it that depends on another. */
const innermost =
  /\{%-?\s*(if|unless)\s([^%]{1,200})%\}((?:(?!\{%-?\s*(?:if|unless|endif|endunless)\b)[\s\S])*?)\{%-?\s*end\1\s*-?%\}/g
const otherwise = /\{%-?\s*else\s*-?%\}/
/** With none within it, so that many that nothing closes cost little. */
const comment = /\{%-?\s*comment\s*-?%\}(?:(?!\{%-?\s*comment\b)[\s\S])*?\{%-?\s*endcomment\s*-?%\}/g
const tag = /\{%[^%]{1,400}%\}/g
const place = /\{\{-?\s*(page|site)\.([\w.-]{1,60})\s*(?:\|[^{}]{0,200})?\}\}/g
const condition = /^page\.([\w-]+)\s*(?:(==|!=)\s*(?:'([^']*)'|"([^"]*)"|(true|false|nil))\s*)?-?$/
const mostNested = 20

/** The text with what its facts say; as it is where it asks for none of them. */
export function filledTemplate(text: string, facts: Facts): string {
  if (!text.includes('{{') && !text.includes('{%')) return text
  let plain = text.replace(comment, '')
  for (let depth = 0; depth < mostNested; depth++) {
    const less = plain.replace(innermost, (_, kind: string, asked: string, inner: string) =>
      chosen(kind, asked.trim(), inner, facts),
    )
    if (less === plain) break
    plain = less
  }
  return plain
    .replace(tag, '')
    .replace(place, (_, of: string, name: string) => (of === 'page' ? said(facts, name) : ''))
}

/** What is left of a condition's text; all of it where nobody can tell. */
function chosen(kind: string, asked: string, inner: string, facts: Facts): string {
  const [first = '', second = ''] = inner.split(otherwise)
  const [, name, sign, single, double, word] = condition.exec(asked) ?? []
  if (name === undefined) return `${first}${second}`
  const value = said(facts, name)
  const wanted = single ?? double ?? (word === 'nil' ? '' : word) ?? ''
  const isSo = sign === undefined ? value !== '' && value !== 'false' : (value === wanted) === (sign === '==')
  return isSo === (kind === 'if') ? first : second
}

function said(facts: Facts, name: string): string {
  const value = facts.get(name)
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}
