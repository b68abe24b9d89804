// Saved pages for benches: a posting in JSON-LD among as much else as real pages carry: styles, programs, lists of links,
// drawings. The same number gives the same page.

import { postingText } from './corpus.ts'

const words =
  'tide lamp rope harbour quiet morning turbine ledger oven window signal north keeper plain early'.split(' ')

function phrase(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, n) => words[(seed * 7 + n * 5 + ((seed + n) >> 3)) % words.length],
  ).join(' ')
}

function link(n: number): string {
  return `<li class="nav-item nav-item--${n % 9}" data-track="nav:${n}"><a href="/jobs/${n}?from=list&amp;pos=${n % 50}" aria-label="${phrase(n, 3)}"><svg width="16" height="16" viewBox="0 0 16 16"><path d="M${n % 16} 2l4 ${n % 7}h${n % 5}z"/></svg><span>${phrase(n, 4)}</span></a></li>\n`
}

function block(n: number): string {
  return `<section class="card" id="card-${n}"><h3>${phrase(n, 5)}</h3><p>${phrase(n + 1, 30)}, <b>${phrase(n + 2, 3)}</b> &amp; ${phrase(n + 3, 20)}.</p><div class="meta"><span>${n}</span><time datetime="2026-11-01">1 Nov</time></div></section>\n`
}

function repeat(characters: number, seed: number, make: (n: number) => string): string {
  let text = ''
  for (let n = seed; text.length < characters; n += 1) text += make(n)
  return text
}

/** HTML of page number `n`, of about `characters` characters. */
export function pageText(n: number, characters = 300_000): string {
  const part = characters / 10
  const style = repeat(
    part * 2,
    n,
    (k) => `.c${k}>.d${k % 31}{margin:${k % 40}px;color:var(--ink-${k % 9})}\n`,
  )
  const program = repeat(
    part * 3,
    n,
    (k) => `window.q=window.q||[];q.push(["${phrase(k, 2)}",{id:${k},on:true}]);\n`,
  )
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Turbine Planner ${n} - Windmark ${n % 211}</title>
<link rel="canonical" href="https://jobs.windmark.example/turbine-planner-${n}">
<meta property="og:title" content="Turbine Planner ${n}">
<style>${style}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Windmark"}</script>
<script type="application/ld+json">${postingText(n)}</script>
<script>${program}</script>
</head>
<body>
<nav><ul>
${repeat(part * 2, n, link)}</ul></nav>
<main><h1>Turbine Planner ${n}</h1>
${repeat(part * 2.5, n, block)}</main>
</body>
</html>
`
}
