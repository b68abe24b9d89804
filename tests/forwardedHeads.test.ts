// Heads of forwarded mails in many programs' languages, and adverts within a quotation.

import { describe, expect, it } from 'vitest'
import { innermostMail } from '../electron/core/import/wording/mail/mailBody.ts'

const advert = 'Dear all,\n\nwe have a job.\n\nMiller\n\nLocation: Marlow\nPay: £14 an hour'
const sender = 'Northmill <jobs@northmill.example>'

describe('a forwarded head is none of the text', () => {
  it.each([
    `-------- Message transféré --------\nSujet : \tJob\nDate : \tMon, 16 Nov 2026\nDe : \t${sender}\nPour : \tf@x.example`,
    `-------- Przekazana wiadomość --------\nTemat: \tJob\nData: \tMon\nNadawca: \t${sender}\nAdresat: \tf@x.example`,
    `-------- Перенаправленное сообщение --------\nТема: \tJob\nДата: \tMon\nОт: \t${sender}\nКому: \tf@x.example`,
    `От кого: ${sender}\nКому: f@x.example\nДата: Понедельник, 16 ноября 2026, 11:02 +03:00\nТема: Job`,
    `Feladó: ${sender}\nElküldve: 2026. november 16., hétfő 11:02\nCímzett: f@x.example\nTárgy: Job`,
    `Kimden: ${sender}\nGönderildi: 16 Kasım 2026\nKime: f@x.example\nKonu: Job`,
    `Από: ${sender}\nΣτάλθηκε: 16 Νοεμβρίου 2026\nΠρος: f@x.example\nΘέμα: Job`,
    `Od: ${sender}\nPoslano: 16. studenoga 2026.\nZa: f@x.example\nPredmet: Job`,
    `Từ: ${sender}\nNgày: 16 tháng 11, 2026\nĐến: f@x.example\nTiêu đề: Job`,
    `De: ${sender}\nData: 16 nov. 2026\nPer a: f@x.example\nAssumpte: Job`,
    `보낸사람: ${sender}\n받는사람: f@x.example\n보낸시간: 2026-11-16\n제목: Job`,
  ])('%j', (head) => {
    const mail = innermostMail(`fyi\n\n${head}\n\n${advert}`)
    expect(mail).toMatchObject({ subject: 'Job', body: advert, above: 'fyi' })
    expect(mail.from).toContain('Northmill')
  })

  it('also where it is one line', () => {
    const head =
      '-------- Пересылаемое сообщение --------\n16.11.2026, 11:02, "Northmill" <jobs@northmill.example>:'
    expect(innermostMail(`fyi\n\n${head}\n\n${advert}`)).toMatchObject({
      from: '"Northmill" <jobs@northmill.example>',
      body: advert,
    })
  })
})

describe('marks of quotation', () => {
  const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/ $/gm, '')
  const head = `---- Forwarded Message ----\nFrom: ${sender}\nDate: Monday\nSubject: Job\nTo: f@x.example\n`

  it('fall where all of the advert stands within them, with its head or below it', () => {
    expect(innermostMail(`fyi\n\n${quoted(`${head}\n${advert}`)}`).body).toBe(advert)
    expect(innermostMail(`fyi\n\n${head}\n${quoted(advert)}`).body).toBe(advert)
  })

  it('stay where people write between the lines of others', () => {
    const answer = '> Is it full time?\n\nYes, it is.\n\n> And where?\n\nIn Marlow.'
    expect(innermostMail(answer).body).toBe(answer)
  })
})
