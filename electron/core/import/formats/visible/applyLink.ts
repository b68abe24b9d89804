// The button of a page that leads to where one applies.

import { attributeOf, type DomElement, type DomNode, isElement, lineOf, nodesBelow } from '../dom.ts'
import { resolveUrl } from '../page.ts'

const applies =
  /^(?:(?:mehr (?:erfahren|infos?|lesen)|(?:learn|read|see|view) (?:more|details)) (?:&|\+|and|und) )?(?:(?:click (?:here )?to )?apply(?: (?:now|here|online|today|directly|for (?:this|the) (?:job|position|role|vacancy)|to (?:this|the) (?:job|position|role)|on (?:the )?(?:company|employer)(?:['’]s)? (?:web)?site|via .{2,30}|externally))?(?: (?:online|now|today|here))?|(?:easy|quick) apply|submit (?:your |an )?application|(?:jetzt |online |hier |direkt )+bewerben|bewerben|zum bewerbungsformular|(?:je )?postule[rz]?(?: (?:maintenant|en ligne|à cette offre|ici))?|candidater|solliciteer(?: (?:nu|direct|hier))?|inscribirme|aplicar(?: ahora)?|candidati(?: ora)?|candidatar-se|aplikuj(?: teraz)?|ansök(?: nu| här)?|søk på stillingen|ansøg(?: nu)?|откликнуться|応募する|立即申请|立即投递)\W*$/iu

/** Whether an element is nothing but such a button. */
export function isApplyLink(element: DomElement): boolean {
  return element.tagName === 'a' && applies.test(lineOf(element))
}

/** Whether there is such a button below `root`, or one of a form. */
export function holdsApplyLink(root: DomNode): boolean {
  for (const node of nodesBelow(root)) {
    if (!isElement(node)) continue
    if (isApplyLink(node) || (node.tagName === 'button' && applies.test(lineOf(node)))) return true
  }
  return false
}

/** Where the only such button below `root` leads; null where there is none, several, or one that stays on the page. */
export function findApplyLink(
  root: DomNode,
  baseUrl: string | null,
  enters?: (element: DomElement) => boolean,
): string | null {
  const found = new Set<string>()
  for (const node of nodesBelow(root, enters)) {
    if (!isElement(node) || !isApplyLink(node)) continue
    const href = attributeOf(node, 'href')
    const address = href === null || href.startsWith('#') ? null : resolveUrl(href, baseUrl)
    if (address !== null) found.add(address)
  }
  const [address, second] = found
  return address === undefined || second !== undefined ? null : address
}
