// A job shown in a form that nobody can fill in: `<input readonly value="Leeds">` below its label is what a line is elsewhere.

import { attributeOf, childrenOf, type DomElement, type DomNode, isElement, nodesBelow } from './dom.ts'

const leastFields = 3
const unseen = /^(?:hidden|submit|button|image|reset|checkbox|radio|password|file)$/i

/** Turns a form whose fields can all only be read into a box with their values as text; leaves any other as it is. */
export function openReadonlyForm(form: DomElement): void {
  const fields: DomElement[] = []
  for (const node of nodesBelow(form)) {
    if (!isElement(node) || (node.tagName !== 'input' && node.tagName !== 'textarea')) continue
    if (node.tagName === 'input' && unseen.test(attributeOf(node, 'type') ?? '')) continue
    if (attributeOf(node, 'readonly') === null && attributeOf(node, 'disabled') === null) return
    fields.push(node)
  }
  if (fields.length < leastFields) return
  rename(form, 'div')
  for (const field of fields) {
    const value = attributeOf(field, 'value')
    if (field.tagName === 'input' && value !== null)
      (childrenOf(field) as DomNode[]).push({ nodeName: '#text', value, parentNode: field } as DomNode)
    rename(field, 'div')
  }
}

function rename(element: DomElement, tag: string): void {
  element.tagName = tag
  element.nodeName = tag
}
