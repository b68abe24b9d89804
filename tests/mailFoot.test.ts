// The foot of a mail of one job is no part of what the job's text says.

import { describe, expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { beginsMailFoot, isOfMailFoot } from '../electron/core/import/wording/mail/mailFoot.ts'

const last = 'somebody to answer suppliers'

function tailOf(below: string, type: 'html' | 'plain'): string {
  const facts = 'Company: Northmill Ltd|Location: Leeds|Salary: £24,000 per year'
  const said = `Northmill is a mill with a shop. Full-time, two years of experience in an office. We are looking for ${last}`
  const body =
    type === 'html'
      ? `<h2>Office Assistant</h2><p>${facts.replaceAll('|', '<br>')}</p><p>${said}</p>${below}`
      : `Office Assistant\n\n${facts.replaceAll('|', '\n')}\n\n${said}\n\n${below}`
  const mail = `From: Jobs <jobs@mill.example>\nSubject: Office Assistant\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8\n\n${body}\n`
  const { drafts } = readSource({ bytes: Buffer.from(mail), fileName: 'mail.eml', savedAt: null })
  const text = drafts[0]?.content.description.plainText ?? ''
  expect(text).toContain(last)
  return text.slice(text.indexOf(last) + last.length).trim()
}

const unsubscribe = '<a href="#">Unsubscribe</a>'

describe('no part of the text', () => {
  test.each([
    `<small>You are receiving this email because you registered. ${unsubscribe} | <a href="#">Update your preferences</a></small><p>Northmill Ltd, 12 Mill Lane, Leeds</p>`,
    '<p>Sie erhalten diese E-Mail, weil Sie sich angemeldet haben. <a href="#">Abmelden</a></p>',
    '<p>Recibes este correo porque estás inscrita. <a href="#">Darme de baja</a></p>',
    `<p>${unsubscribe} | <a href="#">Manage preferences</a></p>`,
    '<p>This is an automated message, please do not reply.</p>',
  ])('of a mail of markup: %s', (below) => expect(tailOf(below, 'html')).toBe(''))

  test.each([
    'Diese E-Mail wurde an m@post.example gesendet.\nAbmelden: https://mill.example/u',
    '--\nYou are receiving this message because you created an alert.\nNorthmill Ltd, 12 Mill Lane',
    'Si quieres darte de baja, responde a este correo.',
  ])('of a mail of text: %s', (below) => expect(tailOf(below, 'plain')).toBe(''))
})

test.each([
  '<p>You keep our unsubscribe rates low.</p>',
  '<p>You will receive an email within two days, because we answer everybody.</p>',
  '<p>Reply to this email with your CV by 4 December.</p>',
  '<p>Tell us your preferences for shifts.</p>',
])('kept: %s', (below) => expect(tailOf(below, 'html')).not.toBe(''))

test('the foot is told in many languages', () => {
  for (const line of [
    'Vous recevez cet e-mail car vous êtes inscrit.',
    'Otrzymujesz tę wiadomość, ponieważ masz u nas konto.',
    'Tento e-mail jste obdrželi, protože jste zaregistrováni.',
    'Du får detta mejl eftersom du har ett konto.',
  ])
    expect(beginsMailFoot(line), line).toBe(true)
  for (const line of ['Einstellungen ändern · Abbestellen', 'Afmelden', 'Annulla iscrizione'])
    expect(isOfMailFoot(line), line).toBe(true)
})
