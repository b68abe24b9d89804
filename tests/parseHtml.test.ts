// A page is the same tree whether its programs and styles are read sign by sign or whole.

import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../electron/core/import/formats/parseHtml.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

const long = 'if (x<y && "a") { /* &amp; */ }\r\n'.repeat(100)

const pages: Record<string, string> = {
  'a program and a style': `<title>t</title><script type="x">${long}</script> b<STYLE>${long}</style >c`,
  'a program in a table, a style in a paragraph': `<table><script>${long}</script><tr><td><p><style>${long}</style>d`,
  'a program that is not closed': `a<script>${long}`,
  'a program that is closed at the end of the file': `a<script>${long}</script`,
  'what only looks like an end': `<script>${long}</scripty>${long}</script\n>b`,
  'a program with another tag of its own name': `<script>"<script>${long}</script>${long}</script>c`,
  'a program in a comment of its own': `<script><!-- <script>${long}</script>${long}</script>d--></script>e`,
  'a style in a comment': `<!-- <style>${long}</style> -->f`,
  'a style in a value': `<a title="<style>${long}</style>">g</a>`,
  'a tag with a bracket in a value': `<script data-a=">">${long}</script>h`,
  'a program in a field to write in': `<textarea><script>${long}</script></textarea>i`,
  'a style where programs do not run': `<noscript><style>${long}</style></noscript>j`,
  'a style and a program in a drawing': `<svg><style>${long}</style><script>${long}</script></svg>k`,
  'a style and a program in a list to choose from': `<select><script>${long}</script><style>${long}</style></select>l`,
  'a template': `<template><script>${long}</script>m</template>n`,
  'signs that a browser replaces': `<script>\0${long}</script><style>\r\n${long}\r</style>`,
  'signs beyond ASCII': `<script>${'é😀'.repeat(900)}</script>o\ud800<style>${'\ud800'.repeat(2000)}</style>`,
  'more than are read whole': `<script>${long}</script>p`.repeat(300),
}

describe('parseHtml', () => {
  for (const [name, page] of Object.entries(pages)) {
    it(`gives parse5's tree of ${name}`, () => {
      expect(outlineOf(parseHtml(page))).toEqual(outlineOf(parse(page)))
    })
  }

  it('takes no longer the more tags stay open', () => {
    const spent = countProcessorTime()
    for (const tag of ['<script ', '<script>', '<!--<style>']) parseHtml(tag.repeat(200_000))
    expect(spent()).toBeLessThan(5000)
  })
})

/** Every node on a line, with all that parse5 knows of it. */
function outlineOf(document: DefaultTreeAdapterTypes.Document): string[] {
  const lines: string[] = []
  const stack: [DefaultTreeAdapterTypes.Node, number][] = [[document, 0]]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [{ parentNode: _, ...node }, depth] = entry as [DefaultTreeAdapterTypes.Element, number]
    const { childNodes = [], ...own } = node
    const content = 'content' in own ? [own.content as DefaultTreeAdapterTypes.Node] : []
    lines.push(`${depth} ${JSON.stringify({ ...own, content: content.length })}`)
    for (const child of [...content, ...childNodes].reverse()) stack.push([child, depth + 1])
  }
  return lines
}
