// The button of a page that leads to where one applies.

import type { RawNode } from '../../raw.ts'
import { pattern } from '../../text/pattern.ts'
import { inFrontOfForm, isAddressOfForm } from '../../text/urls.ts'
import { asksToApplyHere } from '../../wording/lines/applyWords.ts'
import { asksToApply, leadsToApply } from '../../wording/mail/mailToApply.ts'
import { behindRedirect } from '../data/redirects.ts'
import { jobNumberOf } from '../data/unmarkedSigns.ts'
import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  firstBelow,
  holds,
  isElement,
  lineOf,
  lineOfNodes,
  nodesBelow,
} from '../dom.ts'
import { type HtmlPage, resolveUrl } from '../page.ts'

/** Whether there is such a link below `root`, such a button of a form, or a link that is named so or stands behind such words. */
export function mayLeadToForm(root: DomNode): boolean {
  return holds(root, (element) => isApplyButton(element) || isNamedApply(element) || isToldApply(element))
}

/** Whether an element says nothing but that one may apply. */
export function saysApply(element: DomElement): boolean {
  const line = lineOf(element)
  if (isCardOfForm(element)) return true
  return asksToApplyHere(line === '' ? spokenName(element) : line)
}

/** What a button without words is called for those who cannot see it. */
function spokenName(element: DomElement): string {
  const names = [element, ...nodesBelow(element)].flatMap((node) =>
    isElement(node) ? ['aria-label', 'alt', 'title'].map((name) => attributeOf(node, name) ?? '') : [],
  )
  return names.find((name) => name.trim() !== '') ?? ''
}

/** A link that shows where it leads as a card: "Apply", what the form is called, and its address. */
function isCardOfForm(element: DomElement): boolean {
  if (element.tagName !== 'a' || !isAddressOfForm(attributeOf(element, 'href') ?? '')) return false
  const [first] = childrenOf(element)
    .map((node) => lineOfNodes([node, ...nodesBelow(node)]))
    .filter((line) => line !== '')
  return first !== undefined && asksToApplyHere(first)
}

/** `id="externalJobLink"`, `class="btn external-job"`: what its link says is where it leads, "Visit the site of Works". */
const namedSo =
  /^(?:(?:job-?)?external-?(?:job|apply|application)(?:-?(?:link|url|btn|button))?|job-?apply-?(?:link|btn|button)|apply-?(?:external|url|link))$/i

function isNamedApply(element: DomElement): boolean {
  if (element.tagName !== 'a') return false
  const names = [attributeOf(element, 'id') ?? '', ...(attributeOf(element, 'class') ?? '').split(/\s+/)]
  const address = attributeOf(element, 'href') ?? ''
  return (
    names.some((name) => namedSo.test(name.replaceAll('_', '-'))) ||
    (isAddressOfForm(address) && endsInNumber.test(inFrontOfForm(address)))
  )
}

/** "/p/7c0a61c8-cook" */
const endsInNumber = /\/[^/?#]*\d[^/?#]*(?:[?#]|$)/

/** "To apply for this job please visit <a>works.example</a>" */
function isToldApply(element: DomElement): boolean {
  return toldBefore.test(wordsBefore(element))
}

/** The few words right in front of a link; none where a button is among them. */
function wordsBefore(element: DomElement): string {
  const beside = element.tagName !== 'a' || element.parentNode === null ? [] : childrenOf(element.parentNode)
  const at = beside.indexOf(element)
  // What leads to a link stands right before it, and short.
  const inFront = beside.slice(Math.max(0, at - 3), at).flatMap((node) => [node, ...nodesBelow(node)])
  if (inFront.length === 0 || inFront.length > mostBefore) return ''
  // "Apply for this job" as a button of its own leads elsewhere.
  if (inFront.some((node) => isElement(node) && buttons.has(node.tagName))) return ''
  const lead = lineOfNodes(inFront)
  return lead.length < longestLead ? lead : ''
}

const mostBefore = 20
const longestLead = 300
const toldBefore = pattern('iu')`
  (?<!\p{L})(?:apply|bewerb\p{L}{0,4}|postule[rz]?|candidater?|candidatar-se|solliciteer|ansök
    |søk)(?!\p{L})[^.!?]{0,60}(?:visit|go to|(?<!\p{L})(?:at|via|through|on|here|unter|über|sur|en|em|op
      |på))[\s:]*$
  |(?<!\p{L})apply for (?:this|the) (?:job|position|role|vacancy)[\s:]*$
  |(?<!\p{L})(?:fill (?:in|out)|preench[ae]|complet[ae]|rellen[ae]|remplissez|compila(?:te)?|vul|fyll i|udfyld|fyll ut
    |täytä|wypełnij|vyplňte|füllen? sie)(?: \p{L}+){0,4} (?:forms?|formulário|formulaire|modulo|formulier
    |formulär\p{L}*|formular\p{L}*|skjema\p{L}*|lomake|lomakkeen)(?: aus)?[\s:]*$
`

/** Whether an element is a link and nothing but such a button. */
export function isApplyLink(element: DomElement): boolean {
  return element.tagName === 'a' && saysApply(element)
}

/** Whether there is such a link below `root`, or such a button of a form. */
export function holdsApplyLink(root: DomNode): boolean {
  return applyButtonIn(root) !== null
}

/** The first such link or button below `root`; null where there is none. */
export function applyButtonIn(root: DomNode): DomElement | null {
  return firstBelow(root, isApplyButton)
}

/** Whether an element is such a link, or such a button of a form. */
export function isApplyButton(element: DomElement): boolean {
  return buttons.has(element.tagName) && saysApply(element)
}

const buttons: ReadonlySet<string> = new Set(['a', 'button'])

/**
 * Adds to a posting where the only such link below `root` leads; nothing where there is none, several, or one that
 * stays on the page. `baseUrl` resolves it; `enters` can keep it out of parts of the page.
 */
export function addApplyLink(
  node: RawNode,
  root: DomNode,
  baseUrl: string | null,
  enters?: (element: DomElement) => boolean,
): void {
  const nodes = [...nodesBelow(root, enters)]
  const address =
    onlyAddress(nodes, isApplyLink, baseUrl) ??
    onlyAddress(nodes, isNamedApply, baseUrl) ??
    onlyAddress(nodes, isToldApply, baseUrl)
  if (address !== null) addApplyAddress(node, address, 'text')
  else addMailOfLink(node, nodes)
}

/** Adds the only address of such a link that writes a mail, or of one that asks for a CV, or stands behind such words. */
function addMailOfLink(node: RawNode, nodes: readonly DomNode[]): void {
  if (node.fields.has('applicationcontact')) return
  const mails = new Set<string>()
  for (const link of nodes) {
    if (!isElement(link) || link.tagName !== 'a') continue
    const mail = mailOfLink(link)
    if (mail !== null && (saysApply(link) || asksToApply(lineOf(link)) || leadsToApply(wordsBefore(link))))
      mails.add(mail)
  }
  const [mail, other] = mails
  if (mail !== undefined && other === undefined) addContact(node, mail)
}

/** Keeps whom a page asks to write to. */
export function addContact({ fields }: RawNode, mail: string): void {
  const key = 'applicationContact'
  fields.set(key.toLowerCase(), { key, path: 'page.apply', rung: 'text', values: [mail] })
}

const mailAddress = /^\s*mailto:([\w.+-]{1,64}@[\w.-]{1,80}\.[a-z]{2,12})(?:\?|$)/i

/** The address a link writes to. */
export function mailOfLink(link: DomElement): string | null {
  return mailAddress.exec(attributeOf(link, 'href') ?? '')?.[1] ?? null
}

/** Keeps an address of the page as the one to apply at. */
export function addApplyAddress({ fields }: RawNode, address: string, rung: string): void {
  fields.set('applyurl', { key: 'applyUrl', path: 'page.apply', rung, values: [address] })
}

/** Adds where the only link in the name of a job leads: to the page of that job. */
export function addOwnLink({ fields }: RawNode, name: DomElement, baseUrl: string | null): void {
  const address = onlyAddress(nodesBelow(name), ({ tagName }) => tagName === 'a', baseUrl)
  if (address === null) return
  fields.set('url', { key: 'url', path: 'page.link', rung: 'text', values: [address] })
}

/** The same of the heading of a page that nobody says the address of, where it leads to one job. */
export function addLinkOfHeading(node: RawNode, heading: DomElement, page: HtmlPage): void {
  if (page.surroundings.pageUrl !== null) return
  const address = onlyAddress(nodesBelow(heading), ({ tagName }) => tagName === 'a', page.baseUrl)
  if (address !== null && jobNumberOf(address) !== null) addOwnLink(node, heading, page.baseUrl)
}

/** The address that all such links lead to; null where there is none, or another. */
function onlyAddress(
  nodes: Iterable<DomNode>,
  isLink: (element: DomElement) => boolean,
  baseUrl: string | null,
): string | null {
  const found = new Set<string>()
  for (const node of nodes) {
    const href = isElement(node) && isLink(node) ? attributeOf(node, 'href') : null
    const address = href === null || href.startsWith('#') ? null : resolveUrl(href, baseUrl)
    if (address !== null) found.add(behindRedirect(address))
  }
  // The same once more with where it was pressed behind it: "/jobs/7/apply" and "/jobs/7/apply?from=top".
  const [address = null] = [...found].sort((one, other) => one.length - other.length)
  return [...found].every((each) => each === address || each.startsWith(`${address}?`)) ? address : null
}
