// What stands below the text of a job and is none of it: what is left of a form, where a page is shared, what a board knows of
// the firm.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'

const last = 'A sure hand with stones'

function tailOf(below: string): string {
  const page = `<html><head><title>Miller</title></head><body><main><h1>Miller</h1><dl><dt>Employer</dt><dd>Northmill Ltd</dd>
    <dt>Location</dt><dd>Leeds</dd><dt>Salary</dt><dd>£30,000 per year</dd></dl><p>We are looking for a miller who knows wheat and rye, minds the scales and keeps the mill clean, and who likes to train new staff.</p>
    <h2>Responsibilities</h2><ul><li>Grind our flour for bakers and shops in the whole of the county</li></ul>
    <h2>Requirements</h2><ul><li>${last}</li></ul>${below}</main></body></html>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'page.html', savedAt: null })
  const text = drafts[0]?.content.description.plainText ?? ''
  expect(text).toContain(last)
  return text.slice(text.indexOf(last) + last.length).trim()
}

const facebook = '<a href="https://www.facebook.com/mill">Facebook</a>'
const linkedIn = '<a href="https://www.linkedin.com/company/mill">LinkedIn</a>'
const icons =
  '<a href="https://www.facebook.com/mill"><svg></svg></a><a href="https://x.com/mill"><i class="fa"></i></a>'

const others =
  '<ul><li><a href="/j/2">Warehouse Operative</a> York</li><li><a href="/j/3">Line Leader</a> Selby</li></ul>'

describe('no part of the text', () => {
  test.each([
    `<h2>Current vacancies</h2>${others}`,
    '<h2>Katso myös</h2><div><a href="/j/2"><h3>Cook</h3></a><p>York</p></div><div><a href="/j/3"><h3>Driver</h3></a><p>Selby</p></div>',
    '<h2>Apply for this job</h2><p><span>*</span> indicates a required field</p><form><input></form>',
    '<h3>Apply for this Job</h3><p>* Required</p>',
    '<h2>Bewirb dich in 60 Sekunden</h2><form></form><p>Mit * markierte Felder sind Pflichtfelder.</p>',
    '<h2>Interested? Apply now!</h2><p>Les champs marqués d’un astérisque (*) sont obligatoires.</p>',
    '<p>This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.</p>',
    '<p>Bewerbung</p><form><input></form>',
    '<h3>Location</h3><iframe src="https://maps.example"></iframe>',
    `<div class="social">Compartir: ${facebook} ${linkedIn}</div>`,
    `<h3>Bizi takip edin</h3><ul><li>${facebook}</li><li>${linkedIn}</li></ul>`,
    `<div><span>Jaa</span>${icons}</div>`,
    `<p>Follow us on ${facebook}, ${linkedIn}</p>`,
    '<h2>About Northmill</h2><p>Company size 200 to 499 employees</p><p>Founded 1966</p>',
    '<h2>Salary</h2><p>The average salary for a miller in Leeds is £31,211 per year.</p>',
    '<p>Fique atento(a)! A Moinhos nunca pede pagamento.</p>',
  ])('%s', (below) => expect(tailOf(below)).toBe(''))
})

describe('kept', () => {
  test.each([
    ['<h2>How to apply</h2><p>Write to Ann Lee by 4 December.</p>', 'How to apply'],
    ['<p>* required: a driving licence</p>', 'driving licence'],
    ['<p>You will build captcha services.</p>', 'captcha services'],
    ['<h3>We look forward to meeting you</h3>', 'look forward'],
    ['<h3>Full-time</h3>', 'Full-time'],
    [`<p>Look after ${facebook}, ${linkedIn} and our shop</p>`, 'Facebook, LinkedIn and our shop'],
    ['<h2>Channels you run</h2><ul><li>Facebook</li><li>Instagram</li></ul>', 'Instagram'],
    [`<h2>Benefits</h2><div>${facebook} ${linkedIn}</div><p>Free bread for all.</p>`, 'Benefits'],
    ['<h2>About Northmill</h2><p>Founded in 1966, we mill for 200 shops with 30 people.</p>', '200 shops'],
    ['<h2>Salary</h2><p>We pay above the average salary for a miller in Leeds.</p>', 'above the average'],
    ['<p>The average salary of our millers is £700 a week.</p>', '£700'],
    [
      '<h2>The team</h2><p>You work with <a href="/t/1">our bakers</a> and <a href="/t/2">our drivers</a>.</p>',
      'bakers and our drivers',
    ],
    [
      '<h2>Skills</h2><ul><li><a href="/jobs/python">Python</a></li><li><a href="/jobs/sql">SQL</a></li></ul>',
      'Python',
    ],
    ['<h2>About the team</h2><p>Team size: 12</p>', 'Team size'],
    ['<p>You never pay for lunch here.</p>', 'lunch'],
    // What may head nothing, or say something by itself, stays.
    ['<h3>Immediate start</h3>', 'Immediate start'],
    ['<h3>Befristet auf zwei Jahre</h3>', 'zwei Jahre'],
    [
      '<h3>Benefits</h3><div><h4>Free housing</h4></div><div><h4>Warm boots</h4></div>',
      'Free housing\n\nWarm boots',
    ],
    // In other languages a field is also where one works.
    ['<ul><li>Trabajo de campo obligatorio</li></ul>', 'Trabajo de campo'],
    ['<p>Ervaring in het veld verplicht</p>', 'in het veld'],
    ['<p>Kenntnisse in beiden Feldern erforderlich</p>', 'beiden Feldern'],
    ['<p>Privacy by design and captcha products are our field.</p>', 'captcha products'],
    // One fact of the firm it may say of itself.
    ['<p>Headquarters: Leeds</p>', 'Headquarters: Leeds'],
    ['<h3>Skills</h3><ul><li>Typing</li><li>Accessibility</li></ul>', 'Accessibility'],
  ])('%s', (below, kept) => expect(tailOf(below)).toContain(kept))
})

test('what somebody says between the title and the part called the text is of it', () => {
  const page = `<title>Miller - Northmill</title><h1>Miller</h1><p>Northmill is a small mill by the river, and for our team of eight
    we are looking for somebody who knows stones and flour.</p><div class="job-description"><h2>Your tasks</h2>
    <p>You will grind wheat and rye every morning.</p><h2>Requirements</h2><p>Two years of experience.</p></div>`
  const { drafts } = readSource({ bytes: Buffer.from(page), fileName: 'page.html', savedAt: null })
  expect(drafts[0]?.content.description.plainText).toMatch(/^Northmill is a small mill/)
})
