// What a page says of the kind of employment, the hours and how one works under labels of its own, beside data that leave
// it out: the labels and words of boards in many languages, as a line and as a list of terms.

import { describe, expect, it } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

function read(employmentType: string, facts: string) {
  const data = {
    '@type': 'JobPosting',
    '@context': 'https://schema.org',
    title: 'Warehouse Planner',
    hiringOrganization: { name: 'Northmere Freight' },
    jobLocation: { address: { addressLocality: 'Trondheim', addressCountry: 'NO' } },
    description: 'We plan what our warehouse sends and when, for forty shops on the coast.',
    employmentType,
  }
  const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script>
    <main><h1>Warehouse Planner</h1>${facts}</main>`
  const { drafts } = readSource({ bytes: new TextEncoder().encode(page), fileName: 'a.html', savedAt: null })
  const { employment, workMode, sections, openings } = drafts[0]!.content
  return {
    kinds: [...employment.schedule, ...employment.contract],
    workMode,
    hours: sections.workHours?.plainText,
    openings,
  }
}

const forms = {
  'a line': (label: string, value: string) => `<ul><li>${label}: ${value}</li></ul>`,
  'a term': (label: string, value: string) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
}

describe.each(Object.entries(forms))('%s', (_, write) => {
  it.each([
    ['Délka pracovního poměru', 'Na dobu neurčitou', 'permanent'],
    ['Varighet', 'Fast', 'permanent'],
    ['Työn kesto', 'Toistaiseksi', 'permanent'],
    ['Työsuhteen luonne', 'Määräaikainen', 'temporary'],
    ['Type contract', 'Tijdelijk contract met optie vast', 'temporary'],
    ['Contract', 'Onbepaalde duur', 'permanent'],
    ['Munkaviszony típusa', 'Határozatlan idejű', 'permanent'],
    ['Trajanje zaposlitve', 'Nedoločen čas', 'permanent'],
    ['Type of role', 'Fixed Term', 'temporary'],
    ['Term', 'Temporary - up to 12 months', 'temporary'],
    ['Employment type', 'Permanent - Full Time', 'permanent'],
    ['Ansættelse', 'Fastansættelse, fuldtid', 'permanent'],
    ['Anstellungsart', 'Festanstellung (Vollzeit)', 'permanent'],
    ['Contrat', 'CDI - Temps plein', 'permanent'],
    ['Contract type', 'Full-time, Fixed term', 'temporary'],
  ])('of the contract beside hours: %s: %s', (label, value, contract) => {
    expect(read('FULL_TIME', write(label, value)).kinds).toEqual(['full_time', contract])
  })

  it.each([
    ['Stillingsprosent', '60 %', ['part_time']],
    ['Pensum', '80 - 100%', ['part_time', 'full_time']],
    ['Beschäftigungsausmaß', 'Vollzeit', ['full_time']],
    ['Orario di lavoro', 'Part time', ['part_time']],
    ['Omfang', 'Heltid', ['full_time']],
    ['Radno vrijeme', 'Puno radno vrijeme', ['full_time']],
    ['Darbo laikas', 'Visa darbo diena', ['full_time']],
    ['Slodze', 'Pilna slodze', ['full_time']],
  ])('of the hours beside a contract: %s: %s', (label, value, hours) => {
    expect(read('PERMANENT', write(label, value)).kinds).toEqual([...hours, 'permanent'])
  })

  it.each([
    ['Hjemmekontor', 'Kun på arbeidsplassen', 'onsite'],
    ['Télétravail', 'Pas de télétravail', 'onsite'],
    ['Télétravail', 'Non', 'onsite'],
    ['Télétravail', 'Occasionnel', 'hybrid'],
    ['Télétravail', '2 jours par semaine', 'hybrid'],
    ['Homeoffice', 'teilweise möglich', 'hybrid'],
    ['Home-Office', 'nicht möglich', 'onsite'],
    ['Smart working', 'Ibrido', 'hybrid'],
    ['Teletrabajo', 'no', 'onsite'],
    ['Working arrangement', '2 days a week in office', 'hybrid'],
    ['Remote', 'team of four', 'unknown'],
    ['勤務形態', '週3日リモート可（出社は火・木）', 'hybrid'],
    ['Location', 'Trondheim / hybrid', 'hybrid'],
    ['Sted', 'Trondheim', 'unknown'],
  ])('of how one works: %s: %s', (label, value, mode) => {
    expect(read('FULL_TIME', write(label, value)).workMode).toBe(mode)
  })

  it.each([
    ['Durée du travail', '35H/semaine'],
    ['Arbeitszeit', '38,5 Std. pro Woche'],
    ['Contracted hours', '37 hours'],
    ['Hours', '37.5 hours per week'],
    ['Uren per week', '32 - 40'],
    ['Jornada', '40 horas semanales'],
    ['Arbetstid', '20 timmar i veckan'],
  ])('of how many hours: %s: %s', (label, value) => {
    expect(read('PERMANENT', write(label, value)).hours).toBe(value)
  })

  it.each([
    ['Number of positions', '2 (two)', 2],
    ['募集人数', '3名', 3],
    ['Antal lediga befattningar', '2', 2],
    ['อัตรา', '2 อัตรา', 2],
  ])('of how many are sought: %s: %s', (label, value, openings) => {
    expect(read('FULL_TIME', write(label, value)).openings).toBe(openings)
  })

  it.each([
    ['Hours', 'Mon–Fri 9–17'],
    ['Status', '100%'],
    ['Remote', 'yes, but only a little and not every week of the year'],
  ])('nothing of the job: %s: %s', (label, value) => {
    expect(read('OTHER', write(label, value))).toEqual({
      kinds: ['other'],
      workMode: 'unknown',
      hours: undefined,
      openings: null,
    })
  })
})
