// Some systems put one form around all of a page, to send it back as it stands. What such a form holds is the page,
// and no form: readers, which leave forms out, are given a plain box in its place.

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

/** Makes a box of the form right in the body that holds most of a page's text, where there is one. */
export function openFrame(document: DomNode): void {
  const html = childrenOf(document).filter(isElement).at(-1)
  const body = html === undefined ? undefined : childrenOf(html).findLast(isBody)
  if (body === undefined) return
  const forms = childrenOf(body).filter(isForm)
  if (forms.length === 0) return
  const all = textOf(body).length
  for (const form of forms) {
    const length = textOf(form).length
    if (length <= all / 2 || length < leastToRead * (1 + countFields(form))) continue
    form.tagName = 'div'
    form.nodeName = 'div'
  }
}

function isBody(node: DomNode): node is DomElement {
  return isElement(node) && node.tagName === 'body'
}

function isForm(node: DomNode): node is DomElement {
  return isElement(node) && node.tagName === 'form'
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
