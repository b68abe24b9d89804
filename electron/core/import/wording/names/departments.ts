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
