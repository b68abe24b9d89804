// The mail address that a text asks to apply to: "Send your CV to jobs@northmill.example", "Bewerbungen an …".

import { pattern } from '../../text/pattern.ts'

const mail = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}\b/gi
const mostMails = 20
const longestText = 60_000
const longestLead = 160

const applying = pattern('iu')`
  (?<!\p{L})(?:appl(?:y|ying|ications?)|send|submit|forward|e-?mail|cvs?|r[eé]sum[eé]s?|bewerb\p{L}*
    |(?:zu)?(?:sende|schicke)\p{L}{0,2}|unterlagen|lebenslauf|candidat\p{L}*|postul\p{L}*|envoy\p{L}*
    |lettre|adress(?:er|ez|ées?)|envi[aeoá]\p{L}{0,4}|mand[aeá]\p{L}{0,3}|currícul\p{L}*|curricul\p{L}*
    |hoja de vida|inviare|invia|inoltrare|stuur|sturen|sollicit\p{L}*|aplik\p{L}*|wyśl\p{L}*|prześl\p{L}*
    |ansök\p{L}*|ansøg\p{L}*|søknad\p{L}*|hakemu\p{L}*|životopis\p{L}*|jelentkez\p{L}*|başvuru\p{L}*
    |резюме|отклик\p{L}*|отправ\p{L}*|присыла\p{L}*|надсила\p{L}*|надішліть|lamaran|kirim\p{L}*
    |gửi)(?!\p{L})|応募|履歴書|简历|投递|内推|履歷|이력서|지원
`
const asking = pattern('iu')`
  (?<!\p{L})(?:contact|questions?|enquir\p{L}*|inquir\p{L}*|write|reach|auskunft|auskünfte|fragen
    |rückfragen|kontakt\p{L}*|renseignements?|contacte[zr]?|consultas|contacto|contato|dúvidas
    |informazioni|contatt\p{L}*|vragen|pytania|контакт\p{L}*|пиш\p{L}{1,4})(?!\p{L})|联系|聯絡|連絡先|お問い合わせ|문의
  |연락
`
/** Whom one writes to for other reasons. */
const forOthers = /unsubscribe|accommodat|accessib|disabilit|adjustment|complain|press |scam|fraud|abuse/i
/** What the laws about personal data are called for short, and who answers for them. */
const lawOfData =
  'gdpr|(?:eu-?)?dsgvo|ds-gvo|r[eg]pd|lopd(?:gdd)?|lgpd|rodo|kvkk|pdpa|popia|ccpa|pipeda|fadp|[rn]dsg|gdpl|fz-?152|dpo|dsb|dpd|rpd|iodo?'
/** Who keeps personal data, and what one may ask of them: in all of Europe the law has it in every posting. */
const ofPersonalData = pattern('iu')`
  (?<!\p{L})(?:${lawOfData}|avg)(?!\p{L})|privac[yi]|private (?:policy|notice)|vie privée|data (?:protection|controller|subject)
  |personal (?:data|information)|(?<!(?:toute|plus grande|stricte|entière|the|all) )confiden[cțt]\p{L}*ali[td]\p{L}*(?! (?:agreement|clause))
  |datenschutz|personenbezogen|protection (?:de vos |des )données|données (?:personnelles|à caractère)|exercer (?:vos|ces|ses) droits
  |protección de (?:sus |los )?datos|datos (?:personales|de carácter)|ejerc\p{L}+ (?:sus|tus|los|estos) derechos
  |(?:encarregad|responsable|responsabile|delegad)\p{L}* (?:\p{L}+ ){0,3}da(?:dos|tos|ti)(?!\p{L})
  |trattamento dei (?:suoi |tuoi )?dati|dati personali|riservatezza dei dati|persoonsgegevens|gegevensbescherming
  |ochron\p{L} (?:\p{L}+ )?danych|danych osobowych|dane osobowe|administrator\p{L}* (?:\p{L}+ ){0,2}danych|prywatnoś
  |personuppgift|dataskydd|persondata|personoplysning|databeskyttelse|personopplysning|personvern|tietosuoja|henkilötie
  |integritetspolicy|osobních údajů|osobných údajov|soukromí|súkromi|prote[cç]ção de dados|proteção de dados|dados pessoais
  |adatvédel|adatkezel|személyes adat|protecția datelor|datel\p{L} (?:cu caracter )?personal|персональн\p{L}+ дан
  |конфиденциальност|osobnih podatak|kişisel veri|gizlilik|προσωπικ\p{L}+ δεδομ
`
const ofNobody = pattern('i')`
  ^(?:(?:do-?)?no(?:t|-)?-?_?reply|press|abuse|accommodations?|accessibility
    |(?:[\w-]+[._-])?(?:${lawOfData})(?:[._-][\w.-]+)?)@
  |^[\w.+-]*(?:privac[yi]|vie-?privee|datenschutz|dataskydd|data(?:besky|-?(?:protec|privac))|personvern|tietosuoja
    |adatvedel|(?:da(?:dos|tos|ti)|udaju)-?(?:pe[rs]so)|pro(?:tec|tez|teç)[ct]?[aio]+n?e?-?(?:de-?)?da(?:dos|tos|ti)
    |osobn\w{1,4}[._-]?[uú]daj|dany\w{1,3}-?osobow)[\w.+-]*@
`

/** The only address behind words for applying, else behind words for asking; null where a text has none, or two. */
export function mailToApply(text: string): string | null {
  if (text.length > longestText || !text.includes('@')) return null
  const toApply = new Set<string>()
  const toAsk = new Set<string>()
  let count = 0
  for (const { 0: address, index } of text.matchAll(mail)) {
    count += 1
    if (count > mostMails) return null
    const lead = sentenceBefore(text, index)
    if (ofNobody.test(address) || forOthers.test(lead) || isOfData(text, index, lead)) continue
    if (applying.test(lead)) toApply.add(address)
    else if (asking.test(lead)) toAsk.add(address)
  }
  const [only, ...others] = toApply.size > 0 ? toApply : toAsk
  return only === undefined || others.length > 0 ? null : only
}

/** "Kontakt:", behind a sentence about who keeps personal data. */
const longestBare = 30

/** "… for the Privacy Analyst role": what somebody applies for. */
const trade = pattern('gu')`
  (?:vaga|puesto|vacante|poste|posizione|[Ss]telle|functie) (?:de|di|als|voor) (?:\p{L}+ ){0,3}\p{Lu}\p{L}+
  |(?:\p{Lu}\p{L}+ ){1,4}(?:role|position|post|vacancy)(?!\p{L})
`

/** Whether what leads to an address, or a sentence that it only ends, is about personal data. */
function isOfData(text: string, index: number, lead: string): boolean {
  if (ofPersonalData.test(lead.replace(trade, ''))) return true
  if (lead.trim().length > longestBare || applying.test(lead.replace(/e-?mails?/gi, ''))) return false
  const line = text
    .slice(Math.max(0, index - longestLead), index)
    .split('\n')
    .at(-1)!
  return ofPersonalData.test(line)
}

const longestAsking = 80

/** "Send us your CV": whether the words of a link that writes a mail ask to apply so. */
export function asksToApply(line: string): boolean {
  return line.length <= longestAsking && asks(line)
}

/** Whether words in front of a link that writes a mail lead to it so: the last sentence of them does. */
export function leadsToApply(words: string): boolean {
  const lead = lastSentence(words)
  return lead.length <= longestLead && asks(lead)
}

function asks(words: string): boolean {
  return (
    applying.test(words.replace(/e-?mails?/gi, '')) && !forOthers.test(words) && !ofPersonalData.test(words)
  )
}

/** Not "10MB) to", behind "max." */
function lastSentence(text: string): string {
  return text.split(/(?<=\p{Ll}{2}|\d{2})[.!?]\s+(?=[^\s\d\p{Ll}])/u).at(-1)!
}

/** A name, an office and a town may stand between what leads to an address and that. */
const mostOfAddress = 4
const isOfAddress = (line: string): boolean =>
  line.length <= 60 && !/[@.!?]/.test(line) && !ofPersonalData.test(line)

/** "Apply to:", and a sentence that asks to apply: an address may go between. */
function leadsOn(line: string): boolean {
  return line.endsWith(':') || (/\p{Ll}[.!]$/u.test(line) && asks(lastSentence(line)) && !denied.test(line))
}

const denied = /(?<!\p{L})(?:not|no|never|keine?n?|nicht|pas|geen|niet|não|non|nie|inte|ikke|не)(?!\p{L})/iu

/** What stands in front on its line, or on the line above that leads to it: "Apply to:". */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - longestLead), index)
  const lines = before.split('\n')
  const own = lines.at(-1)!
  const above = lines.slice(0, -1).filter((line) => /\p{L}{2}/u.test(line))
  const at = above.findLastIndex((line) => leadsOn(line.trim()))
  const between = at === -1 ? [] : above.slice(at + 1)
  const isAddress = between.length > 0 && between.length <= mostOfAddress && between.every(isOfAddress)
  const said = /\p{L}{2}/u.test(own) ? own : (above.at(isAddress ? at : -1) ?? '')
  return lastSentence(said)
}
