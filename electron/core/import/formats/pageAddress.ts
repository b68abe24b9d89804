// What JSON-LD says of the page it stands on: a saved page often knows its address only from its own blocks, as
// the page's `url` or as the last crumb of the path to it.

import { isJsonObject, type JsonObject, type JsonValue } from '../json/jsonValue.ts'
import { cleanText } from '../text/text.ts'
import { resolveUrl } from './page.ts'

/** Whether one of these local type names is a page's or the path's to it. */
export function tellsPageAddress(types: readonly string[]): boolean {
  return types.some((type) => type === 'BreadcrumbList' || type === 'WebPage' || type === 'ItemPage')
}

/** The page's address from such blocks; a crumb counts only where it is called like the job. */
export function readPageAddress(blocks: readonly JsonObject[], title: string | null): string | null {
  for (const block of blocks) {
    const crumbs = block.members.get('itemListElement')
    const address = Array.isArray(crumbs) ? lastCrumb(crumbs.at(-1), title) : ownAddress(block)
    const url = address === null ? null : resolveUrl(address, null)
    if (url !== null) return url
  }
  return null
}

function lastCrumb(crumb: JsonValue | undefined, title: string | null): string | null {
  if (!isJsonObject(crumb) || title === null) return null
  const item = crumb.members.get('item')
  const names = [crumb.members.get('name'), isJsonObject(item) ? item.members.get('name') : undefined]
  if (!names.some((name) => typeof name === 'string' && cleanText(name) === cleanText(title))) return null
  if (typeof item === 'string') return item
  return ownAddress(isJsonObject(item) ? item : crumb)
}

function ownAddress({ members }: JsonObject): string | null {
  for (const key of ['url', '@id']) {
    const address = members.get(key)
    if (typeof address === 'string' && !address.includes('#')) return address
  }
  return null
}
