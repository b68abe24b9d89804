// Parts of an employer, as forms list them: neither a name nor a kind of employment.

import { pattern } from '../../text/pattern.ts'

const department = pattern('i')`
  ^(?:(?:business |revenue |people )?operations|(?:software )?engineering|sales|marketing|tech(?:nology)?
    |data|analytics|business development|client (?:services|success)|people|security|strategy
    |communications|g&a|finance|accounting|legal|purchasing|procurement|logistics|production|manufacturing
    |maintenance|quality|research|r&d|it|hr|human resources|administration
    |customer (?:service|support|success)|design|development|programming|product|support|corporate|other
    |n\/a|vertrieb|einkauf|verwaltung|produktion|entwicklung|personal)$
`

/** Departments, trades and levels elsewhere, as they stand in front of facts. */
const abroad = pattern('iu')`
  ^(?:buchhaltung|finanzen|fertigung|montage|technik|logistik|instandhaltung|forschung|recht|kundendienst|kundenservice|pflege
    |handwerk|gastronomie|gesundheit(?:swesen)?|industrie|handel|bildung|bau|soziales|informatik|azubis?|berufseinsteiger|berufserfahrene?
    |commercial|comptabilité|achats|ressources humaines|rh|informatique|juridique|logistique|maintenance|qualité|production|santé|restauration
    |ventas|compras|contabilidad|finanzas|rr\.? ?hh\.?|producción|logística|mantenimiento|calidad|hostelería|sanidad
    |vendite|acquisti|contabilità|risorse umane|produzione|qualità|manutenzione|ristorazione|sanità|amministrazione
    |vendas|financeiro|recursos humanos|produção|manutenção|qualidade|saúde|tecnologia|administrativo
    |verkoop|inkoop|financiën|boekhouding|productie|logistiek|zorg|techniek|horeca|onderwijs
    |försäljning|inköp|ekonomi|lager|vård|teknik|salg|indkøb|innkjøp|økonomi|produksjon|drift|helse|sundhed|teknikk
    |myynti|talous|tuotanto|hallinto|osto|terveys|sprzedaż|księgowość|produkcja|finanse|logistyka|zakupy|administracja|obchod|výroba
    |účetnictví|nákup|értékesítés|pénzügy|gyártás|termelés|vânzări|producție|contabilitate|satış|üretim|muhasebe|продажи|производство
    |бухгалтерия|логистика|продажі|виробництво|бухгалтерія|πωλήσεις|παραγωγή|λογιστήριο|new|junior|senior|nachtschicht|frühschicht|spätschicht
    |night shift|day shift|early shift|late shift)$
`

/** Whether a text is the name of a department, or what a form says where there is none. */
export function namesDepartment(text: string): boolean {
  return department.test(text) || abroad.test(text)
}

const kindsOfPart =
  'divisions?|departments?|dept|branch|sections?|directorate|bureau|services?|units?|teams?|group|program(?:me)?s?|command|staff|registry' +
  '|secretariat|squad|faculty|administration|committee|practice|laborator(?:y|ies)|lab|institute|school|office' +
  '|service line|(?:contact|call|service|help|support|control|operations) cent(?:er|re)|control room' +
  '|direction|département|pôle|équipe|abteilung|bereich|referat|departamento|sección|unidad|área|dirección' +
  '|reparto|ufficio|direzione|afdeling|avdeling|avdelning|enhet|dział|wydział|oddělení'
const partOfWhat = pattern('iu')`
  ^(?:${kindsOfPart}|cent(?:er|re)|college|chair) (?:of|for|de|du|des|d[’']|für|di|van)(?!\p{L})
`
const partByName = new RegExp(`(?<!\\p{L})(?:${kindsOfPart})$`, 'iu')
/** "Finance team": what is written small behind a name; of a town's office, shop or site it is the town that counts. */
const partBehind = pattern('u')`
  ^(?: (?!(?:as|with|and|or|in|for|to|at|on|of|our|the|an?|by|near|from|where|who|your)[ ])[\p{Ll}&]+){0,2} (?:teams?|squad|tribe|chapter|department|dept|division|directorate|section|branch|group|unit
    |function|practice|service|desk|crew|équipe|équipes)(?![\p{L}-])
`
const room =
  'terminal|ward|building|gate|room|store|floor|block|hall|platform|suite|level|wing|bay|line|plant|shop|branch|unit|house|dock|pier|hangar|studio|zone|sector|dept'
const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]'
const roomAlone =
  /^(?:terminal|ward|building|gate|room|store|warehouse|reception|kitchen|workshop|registry|laboratory)$/i
const roomByWord = new RegExp(`^(?:${room}) (?:${numberWords})$`, 'i')
const roomInFront = new RegExp(`^(?:${room})$`, 'i')

/** Whether words written like a town, and what follows them, name a part of an employer or of a house: "Division of Wildlife", "Finance" team, "Terminal" 2. */
export function namesPartOfEmployer(name: string, behind: string): boolean {
  return (
    partByName.test(name) ||
    partOfWhat.test(name + behind) ||
    partBehind.test(behind) ||
    roomAlone.test(name) ||
    roomByWord.test(name) ||
    (roomInFront.test(name) && /^ (?:no\.? ?|number )?\d/i.test(behind))
  )
}
