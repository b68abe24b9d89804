// Components that build pages keep what they show in a tree of their own. Chrome writes that tree into an MHTML file, and
// SingleFile into a page, as a `<template>` in the element that shows it; some servers send it so. Readers are given what
// a person saw: the tree in place of the element's children, and these where the tree has a slot for them.

import { attributeOf, childrenOf, type DomElement, type DomNode, isElement, nodesBelow } from './dom.ts'

const shadowAttributes = ['shadowrootmode', 'shadowmode', 'shadowroot'] as const

/** Puts what components show in their place. `source` is the text that `document` was parsed from. */
export function openShadowRoots(document: DomNode, source: string): void {
  // Next to no page has any, and a walk through all of it costs more than a look.
  if (!shadowAttributes.some((name) => source.includes(name))) return
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
