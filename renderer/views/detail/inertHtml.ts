// Makes a page that runs nothing and loads nothing out of a saved one. The frame it is shown in has an empty
// sandbox and the window's own content policy besides; this takes the active parts away before it gets there,
// so that no single mistake lets a page act.

const dropped =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, portal, template, noscript, ' +
  'audio, video, source, track, picture > source, svg, math, dialog, form > input[type="hidden"]'

/** Attributes that stay; everything else goes, and with it every address and every handler. */
const kept = new Set([
  'lang',
  'dir',
  'colspan',
  'rowspan',
  'alt',
  'start',
  'value',
  'headers',
  'scope',
  'open',
])

/** A whole document as text. `DOMParser` runs no script and loads nothing while it reads. */
export function makeInert(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(dropped)) element.remove()
  for (const image of page.querySelectorAll('img'))
    image.replaceWith(image.alt === '' ? '' : `[${image.alt}]`)
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!kept.has(name)) element.removeAttribute(name)
    }
  }
  const policy = page.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "default-src 'none'"
  const charset = page.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  page.head.prepend(charset, policy)
  return `<!doctype html>${page.documentElement.outerHTML}`
}
