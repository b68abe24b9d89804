// How mail programs write a mail's head into the text of another mail, in their languages: "From: …", "Gesendet: …",
// "-----Original Message-----". Words only; what is made of them is in mailBody.ts.

import { pattern } from '../../text/pattern.ts'

type HeadPart = 'from' | 'to' | 'subject' | 'sent'

const words: Record<HeadPart, string> = {
  from:
    'from|von|de|da|van|fra|från|od|kimden|gönderen|lähettäjä|feladó|от(?: кого)?|від|de la|nadawca|από|saatja|nuo|từ|' +
    'dari|expéditeur|remitente|remetente|mittente|差出人|送信者|发件人|發件人|寄件者|寄件人|보낸 ?사람|מאת|من',
  to:
    'to|cc|bcc|reply-to|an|kopie|à|para|a|aan|til|till|kopia|do|komu|kime|bilgi|vastaanottaja|címzett|pour|adresat|' +
    'másolat|кому|до|копия|către|προς|za|saaja|kellele|kam|đến|tới|kepada|per a|destinataire|destinatario|destinatário|' +
    '宛先|收件人|收件者|抄送|副本|받는 ?사람|참조|אל|עותק|إلى',
  subject:
    'subject|betreff|objet|sujet|asunto|assunto|assumpte|oggetto|onderwerp|emne|ämne|temat?|předmět|predmet|konu|' +
    'aihe|tárgy|тема|относно|subiect|θέμα|zadeva|teema|chủ đề|tiêu đề|subjek|perihal|件名|主题|主題|主旨|제목|נושא|الموضوع',
  sent:
    'date|sent|datum|gesendet|envoyé|data|fecha|enviado(?: el| em)?|enviat|inviato|verzonden|sendt|dato|skickat|' +
    'wysłano|odesláno|odoslané|dátum|(?:el)?küldve|tarih|gönderil(?:me tarihi|di)|lähetetty|päivämäärä|дата|отправлено|' +
    'надіслано|відправлено|изпратено|trimis|ημερομηνία|στάλθηκε|poslano|kuupäev|saadetud|išsiųsta|đã gửi|ngày|tanggal|dikirim|' +
    '日時|送信日時|日期|发送时间|發送時間|寄件日期|날짜|보낸 ?(?:날짜|시간)|נשלח|תאריך|تاريخ|التاريخ|importance|priority|attachments?',
}

const label = (part: HeadPart): string => `(?:${words[part]})`
const before = '^[>\\s*]{0,20}'
const behind = '\\s?\\*{0,2}[:：]\\*{0,2}'

/** A line of a head, whichever. */
export const headLine = new RegExp(
  `${before}(?:${(Object.keys(words) as HeadPart[]).map(label).join('|')})${behind}(?:\\s|$)`,
  'iu',
)
const parts: Record<HeadPart, RegExp> = {
  from: partOf('from'),
  to: partOf('to'),
  subject: partOf('subject'),
  sent: partOf('sent'),
}

function partOf(part: HeadPart): RegExp {
  return new RegExp(`${before}${label(part)}${behind}\\s*(.*)$`, 'iu')
}

/** What a head's lines say of one part, the first that does; null where none does. */
export function saidInHead(lines: readonly string[], part: HeadPart): string | null {
  for (const line of lines) {
    const said = parts[part].exec(line)?.[1]
    if (said !== undefined) return said.trim()
  }
  return null
}

const message =
  'message|mail|e-mail|nachricht|appointment|mensaje|mensagem|messaggio|bericht|meddelande|melding|' +
  'meddelelse|besked|wiadomość|zpráva|správa|сообщение|письмо|повідомлення|съобщение|mesaj|ileti|viesti|üzenet|' +
  'missatge|μήνυμα|sporočilo|poruka|kiri|laiškas|thư|pesan|メッセージ|' +
  '메시지|邮件|郵件|הודעה|رسالة'
const passedOn =
  'forwarded|begin forwarded|weitergeleitete|ursprüngliche|anfang der weitergeleiteten|transféré|' +
  "d[’']origine|début du message (?:transféré|réexpédié)|réexpédié|reenviado|original|encaminhada|" +
  'inoltrato|originale|inizio|oorspronkelijk|doorgestuurd|begin doorgestuurd|vidarebefordrat|ursprungligt|' +
  'videresendt|opprinnelig|oprindelig|przekazana|oryginalna|přeposlaná|původní|preposlaná|пересланное|' +
  'пересылаемое|исходное|переслане|iletilen|özgün|välitetty|alkuperäinen|továbbított|eredeti|転送された|転送|元の|' +
  'перенаправленное|препратено|redirecționat|reenviat|προωθημένο|posredovano|proslijeđena|prosleđena|edastatud|persiunčiamas|được chuyển tiếp|terusan|' +
  '전달된|원본|转发的?|原始|轉寄的?|מועברת'

/** The line above a forwarded mail: "---------- Forwarded message ---------", "Begin forwarded message:". */
export const forwarded = pattern('iu')`
  ^[-_=\s>]{0,80}(?:(?:${passedOn}) ?(?:${message})|(?:${message}) (?:${passedOn})|début du message (?:transféré|réexpédié))
  (?![\p{L}])[^\n]{0,120}$
`

/** Yandex puts a whole head into one line: "16.11.2026, 11:02, "Northmill" <jobs@northmill.example>:". */
const headInLine =
  /^[>\s]{0,20}\d[\d.:,/ -]{8,30}[, ]("?[^"<>]{2,80}"?\s*<[^<>\s]{3,80}@[^<>\s]{3,80}>):\s*$/u

/** Who sent what stands below such a line; null where a line is none. */
export function senderInLine(line: string): string | null {
  return headInLine.exec(line)?.[1] ?? null
}
