// A form around all of a page, and one that somebody fills in.

import { expect, it } from 'vitest'
import { readPage } from '../electron/core/import/formats/html.ts'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { plainNode } from './helpers/plainRaw.ts'

const text =
  '<h3>Değirmenci (Taş)</h3><div>Tarım Değirmeni / Ankara</div>' +
  '<div class="d"><span>Yayın Tarihi: </span> 25.09.2026</div><div><span>Çalışma Yeri: </span> Yerinde</div>' +
  '<p>Nehrin kıyısındaki değirmenimizde çarkı döndürecek, taşları bileyecek ve unu elden geçireceksiniz.</p>' +
  '<p><b>Aranan nitelikler</b></p><ul><li>En az 2 yıl deneyim</li><li>Ahşap ve deriyle çalışmaya yatkınlık</li></ul>' +
  '<p>Görev tanımı: çarkın bakımını yapmak, okulları gezdirmek ve gelen buğdayı tartmak. Ücret görüşmede konuşulur.</p>'
const button = '<div><a href="/start?j=1">İlana Başvur</a></div>'

const postingsOf = (body: string) =>
  readPage(
    `<html lang="tr"><title>Değirmenci (Taş)</title><body>${body}</body></html>`,
    unknownSurroundings,
  ).postings.map(({ node }) => plainNode(node))

it('is read as the page it holds', () => {
  const hidden = '<input type="hidden" name="__STATE" value="x"><input type="search">'
  const [posting, ...others] = postingsOf(`<form method="post">${hidden}${text}${button}</form>`)
  expect(others).toEqual([])
  expect(posting).toMatchObject({
    title: 'Değirmenci (Taş)',
    dateposted: '25.09.2026',
    joblocationtype: 'Yerinde',
  })
  expect(posting).not.toHaveProperty('joblocation')
})

it('that asks for much is one to fill in, whatever stands above its fields', () => {
  const fields = ['Ad', 'Soyad', 'Deneyim', 'Ücret beklentisi', 'Görev', 'Aranan nitelikler', 'Özgeçmiş']
  const rows = fields.map(
    (field) => `<label>${field} (lütfen eksiksiz yazınız)</label><input name="${field}">`,
  )
  const form = `<form><h3>Değirmenci (Taş)</h3><p>Başvurun için bu alanları doldur.</p>${rows.join('')}</form>`
  for (const { description } of postingsOf(form)) expect(description).toBe('')
})

it('beside the text of a page stays a form', () => {
  const question = '<p>Bu ilanı bir arkadaşına gönder; adını ve adresini kimseye vermeyiz. </p>'.repeat(6)
  const [posting] = postingsOf(
    `${text}${button}${text.replaceAll(/<h3>.*?<\/h3>/g, '')}<form>${question}</form>`,
  )
  expect(String(posting?.description)).not.toContain('arkadaşına')
})
