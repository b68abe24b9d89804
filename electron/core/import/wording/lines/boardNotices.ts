// What boards and systems say to everybody below a job: how not to be cheated, who may have written the text, where more of
// the kind is sent, and what those are to do who work there already.

import { pattern } from '../../text/pattern.ts'

const warning = pattern('iu')`
  ^(?:(?:please )?(?:never|do not|don[’']t|you should never) (?:provide|give|share|send|disclose) .{0,40}(?:bank|payment|card).{0,100}
    |bank(?:ing)?(?: account)? (?:or|and|&) (?:payment|card|credit card) details should (?:never|not) .{0,140}
    |employers have access to artificial intelligence .{10,140}
    |beware of (?:imposters?|impostors?|fraud\p{L}*|scam\p{L}*|fake)(?:[ !.].{0,140})?
    |[\p{L}.]{3,24} (?:does not|doesn[’']t) promise (?:an? )?(?:job|interview)(?!\p{L}).{0,140})$
`

/** "Iscriviti alla newsletter", "Zum Newsletter anmelden" */
const newsletter = pattern('iu')`
  ^(?:(?:subscribe|sign up|register|iscriviti|inscri\p{L}*(?:-vous)?|s[’'](?:abonner|inscrire)|abonn\p{L}*|suscr\p{L}*|assin\p{L}*
      |schrijf|meld|prenumerera|tilmeld|zapisz|přihl\p{L}*|feliratkoz\p{L}*|tilaa|подпи\p{L}*|zum|zur|jetzt)
    (?: (?:je|dig|deg|dich|se|się|us|you|yourself))?
    (?: (?:to|for|our|the|unseren?|zum|an|per|a|à|alla|la|le|notre|nuestra|nossa|na|onze|in|voor|op|de|du|till|på|vårt|til|vores|do|k|uutiskirje|на|нашу))*
    [ ](?:e-?mail )?(?:job-?)?(?:newsletter\p{L}{0,2}|nyhetsbrev|nyhedsbrev|nieuwsbrief|рассылк\p{L}*)(?: (?:now|anmelden|abonnieren|bestellen|in|an|aan))? ?[.!]?)$
`

/** "Erhalte neue Jobs für diese Suche per E-Mail" */
const byMail = pattern('iu')`
  ^(?:get|receive|erhalten?(?: sie)?|bekomm\p{L}*|re[çc]o?i[sv]\p{L}*|recib\p{L}*|ricev\p{L}*|receb\p{L}*|ontvang|få|otrzymuj)
  [ ](?:(?:new|more|similar|the|latest|neue|passende|weitere|de|nouvelles|nuevas|nuove|nye|nya|nieuwe|nowe|novas)[ ]){0,2}
  (?:jobs|vacancies|stellen(?:angebote)?|offres|ofertas|offerte|vagas|vacatures|jobb|oferty) (?:\p{L}+ ){0,5}
  (?:per|by|via|par|por|in|to|i|na|dans) (?:\p{L}+ )?(?:e-?mail|mail|postfach|inbox|mejl)[.!]?$
`

/** "The average salary for a miller in Hull is £30,000": what a board reckons, and nobody offers. */
const average = pattern('iu')`
  ^(?:the |das |der |die |le |el |o |lo |la |il |de |het )?(?:(?:average|typical|median) (?:base )?(?:salary|pay|wage)
    |(?:durchschnittsgehalt|durchschnittliche \p{L}*(?:gehalt|lohn))|salaire (?:annuel |mensuel )?moyen|(?:salario|sueldo) (?:medio|promedio)
    |salário médio|stipendio medio|retribuzione media|gemiddelde? salaris|(?:średnie|przeciętne) wynagrodzenie|(?:genomsnitts|medel)lön\p{L}*
    |gennemsnitslønn?\p{L}*|průměrn[áý] (?:mzda|plat)|keskipalkka|ortalama maaş)(?!\p{L})(?!.*\b(?:our|unser\p{L}*|nos|nuestr\p{L}+|noss\p{L}+)\b)
  [^:]*\d.*$|^[^。]{0,30}の?平均(?:年収|給与|月給)は[^。]{3,40}。?$
`

const never =
  /(?<!\p{L})(?:never|niemals|nie|jamais|nunca|jam[aá]s|mai|nooit|aldrig|aldri|nigdy|nikdy|soha|asla|никогда)(?!\p{L})/iu
const money = pattern('iu')`
  (?<!\p{L})(?:pay(?:ments?)?|money|fees?|geld|überweis\p{L}*|zahl\p{L}*|gebühr\p{L}*|argent|paye[zr]?|verse[zr]|dinero|pag\p{L}{1,6}
    |dinheiro|denaro|soldi|betaal\p{L}*|betal\p{L}*|pengar|penger|penge|pieniędzy|płać|opłat\p{L}*|peníze|penez|platbu|pénzt|para|ücret|деньги|денег)(?!\p{L})
`
const asked = pattern('iu')`
  (?<!\p{L})(?:appl\p{L}*|candidat\p{L}*|recruit\p{L}*|bewerb\p{L}*|postul\p{L}*|vagas?|ofertas?|sollicit\p{L}*
    |aplik\p{L}*|ansök\p{L}*|ansøg\p{L}*|søk\p{L}*|kandid\p{L}*|ask\p{L}*|request\p{L}*|verlang\p{L}*|forder\p{L}*|demand\p{L}*|pid[eaio]\p{L}*|ped[eio]\p{L}*
    |chied\p{L}*|vra(?:ag|gen)\p{L}*|pros(?:i|ić|imy)|begär\p{L}*|kräv\p{L}*|požad\p{L}*|kér\p{L}*|iste\p{L}*|прос\p{L}*)(?!\p{L})
`
/** "A Gupy nunca pede pagamento", "Never pay for an application" */
function warnsOfPaying(line: string): boolean {
  return never.test(line) && money.test(line) && asked.test(line) && !/\b(?:your own|you never)\b/i.test(line)
}

/** "Redan en medarbetare": who works there already is spoken to, as one system does it in each language. */
export const toColleagues =
  'already (?:working|employed|an employee)|redan (?:en )?(?:medarbetare|anställd)|allerede (?:ansatt|medarbejder|ansat)|' +
  '(?:bereits (?:mitarbeiter|angestellt)|déjà (?:employé|salarié|collaborat))\\S{0,10}|' +
  'arbeitest du (?:schon|bereits)|werk je al|oletko jo (?:töissä|meillä)'
/** "Redan en medarbetare? Hjälp oss att rekrytera" */
const colleagues = new RegExp(`^(?:${toColleagues})(?: [^.!?]{1,30})?\\? \\p{L}.{9,110}$`, 'iu')

const forms = [warning, newsletter, byMail, average, colleagues]
const longest = 160

/** Whether a whole line is such a notice. */
export function isNotice(line: string): boolean {
  return line.length <= longest && (forms.some((form) => form.test(line)) || warnsOfPaying(line))
}
