import { expect, test } from 'vitest'
import { textOf } from '../electron/core/import/formats/dom.ts'
import { parsePage } from '../electron/core/import/formats/page.ts'

const known = { lang: null, savedAt: null, pageUrl: null, pageTitle: null }

function shown(body: string): string {
  return textOf(parsePage(`<!doctype html><body>${body}</body>`, known).document)
}

test.each(['shadowrootmode', 'shadowmode', 'shadowroot'])(
  'what a component shows stands where the component does (%s)',
  (name) => {
    const tree = `<template ${name}="open"><p>Weaver</p><job-facts><template ${name}="closed"><p>Leeds</p></template></job-facts></template>`
    expect(shown(`<p>Before</p><job-page>${tree}</job-page><p>Behind</p>`)).toBe(
      'Before\nWeaver\nLeeds\nBehind',
    )
  },
)

test('slots show what the element has for them, and else what stands in them', () => {
  const tree =
    '<template shadowrootmode="open"><slot name="title">No title</slot><p><slot name="place">Anywhere</slot></p><slot></slot></template>'
  const own = '<p>First.</p><h1 slot="title">Weaver</h1><p>Second.</p><p slot="unknown">Nobody sees this.</p>'
  expect(shown(`<job-page>${tree}${own}</job-page>`)).toBe('Weaver\nAnywhere\nFirst.\nSecond.')
})

test('what is given to a component is handed on to the ones in it', () => {
  const inner = '<template shadowrootmode="open"><b>Title:</b> <slot></slot></template>'
  const tree = `<template shadowrootmode="open"><in-ner>${inner}<slot></slot></in-ner></template>`
  expect(shown(`<out-er>${tree}<span>Weaver</span></out-er>`)).toBe('Title: Weaver')
})

test('data beside a tree are kept, and templates of other kinds are no part of the page', () => {
  const data = '<script type="application/ld+json">{"@type":"JobPosting"}</script>'
  const tree = '<template shadowrootmode="open"><p>Weaver</p></template>'
  const page = parsePage(`<job-page>${tree}${data}</job-page><template id="row"><p>Row</p></template>`, known)
  expect(page.jsonLdScripts).toEqual(['{"@type":"JobPosting"}'])
  expect(textOf(page.document)).toBe('Weaver')
})

test('trees within trees, however many, take no longer than there is to read', () => {
  const deep = '<x-x><template shadowrootmode="open"><slot></slot>'.repeat(20_000)
  const wide = `<x-x><template shadowrootmode="open">${'<slot></slot>'.repeat(50_000)}</template>${'<i>a</i>'.repeat(50_000)}</x-x>`
  expect(() => shown(deep)).not.toThrow()
  expect(shown(wide)).toHaveLength(50_000)
})
