// The foot of a mail that a system sends: why one gets it, to whom it went, how to get no more of it, that nobody reads answers.

import { pattern } from '../../text/pattern.ts'

const mail = pattern('')`
  (?:e-?mails?|mails?|messages?|newsletters?|alerts?|nachrichte?n?|courriels?|correos?|mensajes?|mensage(?:m|ns)|messaggi\p{L}?|berichte?n?
  |wiadomoś\p{L}+|mejla?|mailet|meddeland\p{L}+|zpráv\p{L}+|e-?mailov\p{L}+|levele?t?|viestin?|sähköpostin?|e-?posta\p{L}*
  |письмо|сообщение|лист|メール|邮件)
`.source
const thisOne = pattern('')`
  (?:this|these|diese[nrs]?|ce|cet|cette|este|esta|estos|questa|questo|quest[’']|deze|dit|t[eęo]|detta|dette|denne|denna|den här
  |t[uo]to|tento|ezt? az?|tämän|bu|это|цей|この|此)
`.source
const thisMail = `${thisOne}[ ]?(?:\\p{L}+[ ])?${mail}`
const because = pattern('')`
  (?:because|since|as you|weil|da (?:sie|du|ihr)|car|parce qu[e’']|puisque|porque|ya que|pois|perché|poiché|in quanto|omdat|ponieważ|gdyż
  |eftersom|därför att|fordi|koska|protože|mert|çünkü|потому что|тому що)
`.source
/** An address may stand within the sentence. */
const within = '(?:[^.!?]|\\.(?=\\S)){0,60}?'
/** "You are receiving this email because …", "Diese E-Mail wurde an … gesendet" */
const reason = new RegExp(
  `^(?:[^.!?]{0,40}(?<!\\p{L})${thisMail}${within}(?<!\\p{L})${because}(?!\\p{L})|${thisMail}${within}(?<!\\p{L})` +
    '(?:sent|gesendet|verschickt|envoyée?|enviado|envió|inviat[ao]|verzonden|verstuurd|wysłan\\p{L}|skickad\\p{L}*|sendt|odeslán\\p{L}?|gönderil\\p{L}+)(?!\\p{L})|' +
    `(?:why|warum|pourquoi|por qu[eé]|perché|waarom|dlaczego|varför|hvorfor|proč)[ ][^.!]{0,40}(?<!\\p{L})${thisMail}\\s?\\?)`,
  'iu',
)
const leaving = pattern('iu')`
  (?<!\p{L})(?:unsubscribe|opt[- ]out|abmelden|abbestellen|désabonner|désinscri\p{L}+|dar(?:me|te|se) de baja|cancelar (?:la |mi )?(?:suscripción|inscrição|assinatura)
    |descadastr\p{L}+|disiscriv\p{L}+|annulla (?:l[’'])?iscrizione|cancella(?:ti)? (?:l[’']iscrizione|dalla)|uitschrijven|wypisz|zrezygnuj|anuluj subskrypcję
    |avregistrera|avprenumerera|avsluta prenumeration\p{L}*|avmeld\p{L}*|frameld\p{L}*|afmeld\p{L}*|peruuta tilaus|odhlásit|odhlásiť|leiratkoz\p{L}*|dezabon\p{L}*
    |abonelikten|отписаться|відписатися)(?!\p{L}|[ ]rates?|-?quote)|配信停止|登録解除|退订|수신거부
`
const settings = pattern('iu')`
  ^(?:(?:update|manage|change|edit|set)(?: (?:your|my))?(?: \p{L}+)? (?:preferences|subscriptions?|settings|alerts?)
    |view (?:this )?(?:e-?mail |message )?in (?:your |a )?browser|im browser (?:ansehen|öffnen|anzeigen)|voir (?:dans le navigateur|la version en ligne)
    |ver en (?:el )?navegador|(?:e-?mail-?)?einstellungen (?:ändern|verwalten|anpassen)|(?:gérer|modifier) (?:mes|vos) (?:préférences|alertes)
    |gestiona\p{L}* (?:mis|tus|sus)? ?(?:preferencias|alertas)|gerir (?:preferências|alertas)|gestisci (?:le )?(?:preferenze|notifiche)
    |voorkeuren (?:wijzigen|beheren)|zarządzaj .{3,30}|hantera .{3,30})$
`
const automatic = pattern('iu')`
  ^(?:this is an automat\p{L}+ (?:e-?mail|message|notification).{0,80}|please do not reply to this (?:e-?mail|message).{0,60}
    |(?:bitte )?antworten sie (?:bitte )?nicht auf diese .{3,60}|dies ist eine automat\p{L}+ .{3,80}|(?:merci de )?ne pas répondre à ce.{3,60}
    |(?:por favor,? )?no respond\p{L}+ a este .{3,60}|não responda a este .{3,60}|non rispondere a questa .{3,60}|niet (?:op dit|beantwoorden) .{3,60}
    |(?:prosimy )?nie odpowiada\p{L}* na t[ęo] .{3,60})$
`
const longest = 300
const longestLeaving = 120

/** Whether a line says why, or to whom, a mail was sent: what stands below it is of the mail as well. */
export function beginsMailFoot(line: string): boolean {
  return line.length <= longest && reason.test(line)
}

/** Whether all that a line says is of the foot of a mail. */
export function isOfMailFoot(line: string): boolean {
  if (line.length > longest) return false
  if (beginsMailFoot(line) || automatic.test(line) || (line.length <= longestLeaving && leaving.test(line)))
    return true
  return line.split(/\s*[|·•]\s*/).every((part) => settings.test(part))
}
