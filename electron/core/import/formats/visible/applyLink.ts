// The button of a page that leads to where one applies.

import type { RawNode } from '../../raw.ts'
import { attributeOf, type DomElement, type DomNode, isElement, lineOf, nodesBelow } from '../dom.ts'
import { resolveUrl } from '../page.ts'

const ways = [
  '(?:(?:click (?:here )?to )?apply(?: (?:now|here|online|today|directly|externally|' +
    'for (?:this|the) (?:job|position|role|vacancy)|to (?:this|the) (?:job|position|role)|' +
    "on (?:the )?(?:company|employer)(?:['’]s)? (?:web)?site|via .{2,30}))?(?: (?:online|now|today|here))?)",
  '(?:easy|quick) apply',
  'submit (?:your |an )?application',
  '(?:jetzt |online |hier |direkt )*bewerben',
  'zum bewerbungsformular',
  '(?:je )?postule[rz]?(?: (?:maintenant|en ligne|à cette offre|ici))?',
  'candidater',
  'solliciteer(?: (?:nu|direct|hier))?',
  'inscribirme',
  'aplicar(?: ahora)?',
  'candidati(?: ora)?',
  'candidatar-se',
  'aplikuj(?: teraz)?',
  'ansök(?: nu| här)?',
  'søk på stillingen',
  'ansøg(?: nu)?',
  'откликнуться',
  '応募する',
  '立即申请',
  '立即投递',
]
/** "Learn more & apply" */
const before =
  '(?:mehr (?:erfahren|infos?|lesen)|(?:learn|read|see|view) (?:more|details)) (?:&|\\+|and|und) '
const applies = new RegExp(`^(?:${before})?(?:${ways.join('|')})\\W*$`, 'iu')

/** Whether an element is a link and nothing but such a button. */
export function isApplyLink(element: DomElement): boolean {
  return element.tagName === 'a' && applies.test(lineOf(element))
}

/** Whether there is such a link below `root`, or such a button of a form. */
export function holdsApplyLink(root: DomNode): boolean {
  for (const node of nodesBelow(root)) {
    if (isElement(node) && buttons.has(node.tagName) && applies.test(lineOf(node))) return true
  }
  return false
}

const buttons: ReadonlySet<string> = new Set(['a', 'button'])

/**
 * Adds to a posting where the only such link below `root` leads; nothing where there is none, several, or one that
 * stays on the page. `baseUrl` resolves it; `enters` can keep it out of parts of the page.
 */
export function addApplyLink(
  { fields }: RawNode,
  root: DomNode,
  baseUrl: string | null,
  enters?: (element: DomElement) => boolean,
): void {
  const found = new Set<string>()
  for (const node of nodesBelow(root, enters)) {
    if (!isElement(node) || !isApplyLink(node)) continue
    const href = attributeOf(node, 'href')
    const address = href === null || href.startsWith('#') ? null : resolveUrl(href, baseUrl)
    if (address !== null) found.add(address)
  }
  const [address, second] = found
  if (address === undefined || second !== undefined) return
  fields.set('applyurl', { key: 'applyUrl', path: 'page.apply', rung: 'text', values: [address] })
}

/** Adds where the only link in the name of a job leads: to the page of that job. */
export function addOwnLink({ fields }: RawNode, name: DomElement, baseUrl: string | null): void {
  const found = new Set<string>()
  for (const node of nodesBelow(name)) {
    const href = isElement(node) && node.tagName === 'a' ? attributeOf(node, 'href') : null
    const address = href === null || href.startsWith('#') ? null : resolveUrl(href, baseUrl)
    if (address !== null) found.add(address)
  }
  const [address, second] = found
  if (address === undefined || second !== undefined) return
  fields.set('url', { key: 'url', path: 'page.link', rung: 'text', values: [address] })
}
