// What holds a page's text though readers would pass it by. Some systems put one form around most of a page, to send it back
// as it stands; some show a job in a form that nobody can fill in; and what components show stands in a tree of its own, which
// browsers save as a `<template>` in the element that shows it. All of these are made what a person saw.

import {
  attributeOf,
  childrenOf,
  type DomElement,
  type DomNode,
  isElement,
  nodesBelow,
  textOf,
} from './dom.ts'

/** A form that somebody fills in has less to read for each thing to fill in. */
const leastToRead = 300

/** Makes a box of that of a page's forms which holds most of its text, where there is one. */
export function openFrame(document: DomNode, forms: readonly DomElement[]): void {
  const html = forms.length === 0 ? undefined : childrenOf(document).filter(isElement).at(-1)
  const body = html === undefined ? undefined : childrenOf(html).findLast(isBody)
  if (body === undefined) return
  const all = textOf(body).length
  for (const form of forms) {
    const length = textOf(form).length
    if (length > all / 2 && length >= leastToRead * (1 + countFields(form))) makeBox(form)
  }
}

function isBody(node: DomNode): node is DomElement {
  return isElement(node) && node.tagName === 'body'
}

const notToFill = /^(?:hidden|submit|button|image|reset|search)$/i

function countFields(form: DomElement): number {
  let count = 0
  for (const node of nodesBelow(form)) {
    if (!isElement(node)) continue
    const isInput = node.tagName === 'input' && !notToFill.test(attributeOf(node, 'type') ?? '')
    if (isInput || node.tagName === 'textarea' || node.tagName === 'select') count += 1
  }
  return count
}

const leastFields = 3
const notShown = /^(?:hidden|submit|button|image|reset|checkbox|radio|password|file)$/i

/** Turns a form whose fields can all only be read into a box with their values as text; leaves any other as it is. */
export function openReadonlyForm(form: DomElement): void {
  const fields: DomElement[] = []
  for (const node of nodesBelow(form)) {
    if (!isElement(node) || (node.tagName !== 'input' && node.tagName !== 'textarea')) continue
    if (node.tagName === 'input' && notShown.test(attributeOf(node, 'type') ?? '')) continue
    if (attributeOf(node, 'readonly') === null && attributeOf(node, 'disabled') === null) return
    fields.push(node)
  }
  if (fields.length < leastFields) return
  makeBox(form)
  for (const field of fields) {
    const value = attributeOf(field, 'value')
    if (field.tagName === 'input' && value !== null)
      (childrenOf(field) as DomNode[]).push({ nodeName: '#text', value, parentNode: field } as DomNode)
    makeBox(field)
  }
}

function makeBox(element: DomElement): void {
  element.tagName = 'div'
  element.nodeName = 'div'
}

const shadowAttributes = ['shadowrootmode', 'shadowmode', 'shadowroot'] as const
const namesShadowRoot = /shadow(?:root|mode)/

/** Puts what components show in their place. `source` is the text that `document` was parsed from. */
export function openShadowRoots(document: DomNode, source: string): void {
  // Next to no page has any, and a walk through all of it costs more than a look.
  if (!namesShadowRoot.test(source)) return
  for (const node of nodesBelow(document)) if (isElement(node)) openShadowRoot(node)
}

function openShadowRoot(host: DomElement): void {
  const template = host.childNodes.find(isShadowTemplate)
  if (template === undefined) return
  const shown = childrenOf(template.content)
  const own = host.childNodes.filter((node) => node !== template)
  adopt(host, [...shown, ...fillSlots(template.content, own)])
}

function isShadowTemplate(node: DomNode): node is DomElement & { content: DomNode } {
  return (
    isElement(node) &&
    node.tagName === 'template' &&
    'content' in node &&
    shadowAttributes.some((name) => attributeOf(node, name) !== null)
  )
}

/** Puts an element's own children into the slots for them. What no slot shows is left out, except what nobody sees anyway. */
function fillSlots(tree: DomNode, own: DomNode[]): DomNode[] {
  const waiting = Map.groupBy(own, (node) => (isElement(node) ? (attributeOf(node, 'slot') ?? '') : ''))
  for (const node of [...nodesBelow(tree)]) {
    if (!isElement(node) || node.tagName !== 'slot') continue
    const name = attributeOf(node, 'name') ?? ''
    const nodes = waiting.get(name)
    if (nodes === undefined) continue
    waiting.delete(name)
    adopt(node, nodes)
  }
  return [...waiting.values()].flat().filter((node) => isElement(node) && unseen.has(node.tagName))
}

/** Data of a page may stand anywhere in it. */
const unseen: ReadonlySet<string> = new Set(['script', 'meta', 'link', 'template'])

function adopt(parent: DomElement, nodes: DomNode[]): void {
  const children = nodes as DomElement['childNodes']
  for (const child of children) child.parentNode = parent
  parent.childNodes = children
}
