// The menu of a page whose whole text was copied: it begins with the links that programs reading aloud are offered first,
// "Skip to main content", and ends where the job begins.

import { pattern } from '../text/pattern.ts'
import { ownerOfLogo } from './furniture.ts'
import { namesOccupation } from './occupations.ts'

/** So early stands the menu of a page, and so long is it at most. */
const mostAbove = 12
const mostInMenu = 60
const longestItem = 30
const skipLink = pattern('i')`
  ^(?:skip|jump|go) (?:directly )?to (?:the )?(?:main|content|search|navigation|primary|job|results?)\b.{0,30}$
  |^(?:zum|zur|direkt zu[mr]) (?:haupt)?(?:inhalt|navigation|suche)\b.{0,20}$
  |^(?:aller|passer) (?:directement )?au contenu.{0,20}$|^(?:ir|saltar) al? (?:contenido|conteúdo).{0,20}$
  |^(?:pular|ir|saltar) para o? ?(?:conteúdo).{0,20}$|^(?:vai|salta) al contenuto.{0,20}$
  |^(?:ga )?(?:naar|direct naar) (?:de )?(?:hoofd)?inhoud.{0,20}$
  |^(?:przejdź|hoppa|gå|spring|hopp) (?:do|till|til) .{3,30}$|^(?:siirry sisältöön|přeskočit na obsah)$
`

/** "Skip to main content" */
export function isSkipLink(line: string): boolean {
  return skipLink.test(line)
}

/** A text without the menu above what it is about; as it is, where no such menu is to be seen. */
export function withoutMenu(text: string): string {
  const lines = text.split('\n', mostAbove + mostInMenu + 1)
  const first = lines.slice(0, mostAbove).findIndex((line) => isSkipLink(line.trim()))
  if (first === -1) return text
  const begins = lines.findIndex((line, index) => index > first && !isOfMenu(line.trim()))
  return begins === -1 || begins - first > mostInMenu ? text : text.slice(lengthOf(lines.slice(0, begins)))
}

/** A few words of no trade, as menus have them. */
function isOfMenu(line: string): boolean {
  if (line === '' || isSkipLink(line)) return true
  const isShort = line.length <= longestItem && !/[.!?:,·|\d€$£]/.test(line)
  return isShort && ownerOfLogo(line) === null && !(line.includes(' ') && namesOccupation(line))
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}
