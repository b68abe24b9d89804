// What a board knows of a firm, or guesses of a trade, and adds below the text of a job under labels of its own: how large the
// firm is and since when there is one, how the board files the job.

import { pattern } from '../../text/pattern.ts'

const labels = pattern('iu')`
  (?:(?:company|organi[sz]ation|business|firm) size|(?:number of|no\. of|total) (?:employees|staff)|employees|headcount
  |(?:year )?founded(?: in)?|year of foundation|founding year|established(?: in)?|headquarters|company type|annual revenue|revenue
  |seniority level|job functions?|industries|company industry
  |(?:unternehmens|firmen|betriebs)größe|mitarbeiter(?:zahl|anzahl|:innen|innen)?|anzahl (?:der )?mitarbeiter\p{L}*|gründungsjahr
  |gegründet(?: im jahr)?|hauptsitz|firmensitz|unternehmenstyp|karrierestufe|tätigkeitsbereich|branchen
  |taille(?: de l[’']entreprise)?|effectifs?|nombre de salariés|(?:année de )?création|fondée en|siège(?: social)?|niveau hiérarchique
  |tamaño(?: de la empresa)?|número de empleados|empleados|año de fundación|fundada en|sede central|nivel de antigüedad
  |(?:tamanho|porte)(?: da empresa)?|número de funcionários|(?:ano de )?fundação|fundada em|nível de experiência
  |dimensioni(?: aziendali| dell[’']azienda)?|numero di dipendenti|dipendenti|anno di fondazione|fondata nel|livello di anzianità
  |bedrijfsgrootte|aantal (?:medewerkers|werknemers)|opgericht(?: in)?|hoofdkantoor|functieniveau
  |wielkość firmy|liczba pracowników|rok założenia|siedziba główna|velikost (?:firmy|společnosti)|počet zaměstnanců|rok založení
  |företagsstorlek|antal anställda|grundat|virksomhedsstørrelse|antal (?:medarbejdere|ansatte)|grundlagt|stiftet|yrityksen koko
  |従業員数|設立(?:年月?)?|資本金|会社規模)
`.source
const label = new RegExp(`^${labels}\\s*[:：]?$`, 'iu')
/** "Company size 200 to 499 employees", "Gründungsjahr: 1966", and not "Employees are paid weekly" */
const fact = new RegExp(
  `^${labels}(?:\\s*[:：]\\s*\\S.{0,40}|\\s+[\\p{Sc}<>~+]?\\d[\\d.,\\s+–-]{0,12}(?:\\s?(?:to|bis|à|a)\\s\\d+)?(?: \\p{L}+){0,2})$`,
  'iu',
)
const longest = 100

/** Whether a line is such a label, whose value stands beside it. */
export function isBoardLabel(line: string): boolean {
  return line.length <= longest && label.test(line)
}

/** Whether a line is such a label with its value. */
export function isBoardFact(line: string): boolean {
  return line.length <= longest && fact.test(line)
}
