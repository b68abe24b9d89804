// Pages of boards as browsers save them: who hires is named in what the page sums itself up with, beside its own name; a heading
// over prose is no label; and the Subject that a browser writes is cut anywhere.

import { describe, expect, it } from 'vitest'
import { readHeaderText } from '../electron/core/import/formats/mail/mime.ts'
import { readSource } from '../electron/core/import/readSource.ts'

function readPage(page: string) {
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  return drafts[0]!.content
}

const duties =
  '<h2>Missions</h2><ul><li>Préparer les pâtes</li><li>Cuire le pain</li></ul><h2>Profil</h2><ul><li>CAP boulanger</li><li>Deux ans d’expérience</li></ul><p>CDI, 2 100 € brut par mois</p>'

function board(summary: string, name: string, rest = '') {
  return readPage(`<!doctype html><html lang="fr"><head><title>Boulanger H/F - Trouvemploi.example</title>
    <meta name="description" content="${summary}"></head><body><header><a href="/">Trouvemploi</a></header>
    <main><h1>Boulanger H/F</h1><ul><li>${name}</li><li>Albert (80)</li></ul>${duties}${rest}<a href="/postuler">Postuler</a></main></body></html>`)
}

describe('who hires', () => {
  it.each([
    ['Postulez en tant que Boulanger H/F chez Moulins du Val', 'Moulins du Val'],
    ['Consultez l’offre Boulanger H/F proposée par Moulins du Val', 'Moulins du Val'],
    ['Vaga de Padeiro na empresa Moinhos do Vale em Joinville', 'Moinhos do Vale'],
    ['Boulanger bei Talmühlen in Albert gesucht', 'Talmühlen'],
  ])('%s', (summary, name) => expect(board(summary, name).employer.name).toBe(name))

  it('is not what a heading stands over', () => {
    const about = `<h4>Entreprise</h4><p>Moulins du Val moud depuis 1921 des blés de la région pour les boulangers du pays. 210 salariés sur un seul site.</p>`
    expect(board('Offre', 'Moulins du Val', about).employer.name?.length ?? 0).toBeLessThan(60)
  })
})

it('a day of a label ends where the next sentence begins', () => {
  const rest =
    '<div>Date limite : 6 décembre 2026 à 23:59. Les entretiens auront lieu les 15 et 16 décembre.</div>'
  expect(board('Offre', 'Moulins du Val', rest).deadline).toMatchObject({
    origin: 'stated',
    date: { local: '2026-12-06T23:59:00' },
  })
})

it('a title keeps the bracket it begins with', () => {
  const page = `<!doctype html><html lang="ja"><main><h1>【横浜】製パン職人（計量担当）</h1><table><tr><th>会社名</th><td>株式会社みなとパン</td></tr>
    <tr><th>給与</th><td>月給25万円</td></tr><tr><th>雇用形態</th><td>正社員</td></tr></table><h2>仕事内容</h2><p>パンを焼きます。計量と仕込みを担当します。</p><h2>応募資格</h2><p>経験3年以上</p></main></html>`
  expect(readPage(page).title).toBe('【横浜】製パン職人（計量担当）')
})

it('a letter may begin in one encoded word and end in the next', () => {
  const decode = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)
  expect(readHeaderText('=?utf-8?Q?=E7=89=A9=E6=B5?=\r\n =?utf-8?Q?=81=E7=BB=8F?=', decode)).toBe('物流经')
  expect(readHeaderText('=?utf-8?B?54mp5g==?= =?UTF-8?B?tYE=?= Re: =?utf-8?Q?a?= b', decode)).toBe(
    '物流 Re: a b',
  )
})

it('what is only wished for is not the degree that is asked', () => {
  const job = {
    jobTitle: 'Acoustic Engineer',
    companyName: 'Hearth Audio',
    jobDescription:
      'You take loudspeakers from the first simulation to the line and work with three partners.',
    minimumQualifications: "Bachelor's degree in mechanical engineering\n5+ years of loudspeaker design",
    preferredQualifications: 'PhD in acoustics\nExperience with DSP',
    location: 'Melbourne, Victoria, Australia',
    applyUrl: 'https://hearth.example/apply/7',
  }
  const bytes = new TextEncoder().encode(JSON.stringify(job))
  const { drafts } = readSource({ bytes, fileName: 'a.json', savedAt: null })
  expect(drafts[0]!.content.education.minLevel).toBe('bachelor')
})
