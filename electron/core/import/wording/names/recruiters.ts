// Who writes for somebody else: "Für die Nordmühle suche ich …" names whom for, "I'm working with a fintech in London" does
// not. Then nobody who signs hires, and no address below the greeting is that of the job.

import { isWellKnownTown } from '../../places/townsByCountry.ts'
import { legalForm } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { countOf, isOrganisation } from './organisationNames.ts'

const ofClass =
  '(?:(?:[Kk]lienta|[Kk]unden?|[Ff]irma|[Ff]irmy|[Ss]ociété|[Gg]roupe|[Ee]ntreprise|[Ee]mpresa|[Cc]liente?|[Kk]lant|[Oo]pdrachtgever|[Mm]andanten|company),? )?'
const smallWord = 'of|the|de|da|do|du|des|del|della|di|van|von|der|den|vom|zum|et|und|y|och|og|and|&'
/** Names of firms in other languages have small words as well: "Moulin du Nord". */
const firmName =
  "((?:\\p{Lu}|\\d{1,3}(?=\\p{Lu}))[\\p{L}\\d&'’+-]*(?:\\.\\p{L}{2,4}\\b)?" +
  `(?:(?: (?:${smallWord})){0,2} [\\p{Lu}\\d][\\p{L}\\d&'’+.-]*){0,5}(?:(?<=Sp\\.) z o\\.o\\.| A/S)?)`
/** "Northmill in Leeds" */
const inTown = '(?: (?:in|z|ze|di|a|à|i|aus|uit|en|de) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?'
const ourClient =
  '(?:(?:naszego|mojego) [Kk]lienta|(?:un |il )?(?:nostro|mio) [Cc]liente|(?:vår|min|vores) kunde?),? '
const theName = `(?:${ourClient})?(?:(?:la|le|les|el|il|a|o|de|het|die|das|den|der|the|onze|mijn|mon|notre|mi|il mio|meinen?|my) |l['’])?${ofClass}${firmName}${inTown}`
/** "Für die Nordmühle suche ich …": who writes of themselves seeks for somebody else. */
export const recruiting = new RegExp(
  [
    `(?:[Jj]['’]accompagne|[Nn]ous accompagnons|[Jj]e (?:recrute|recherche|cherche) pour|(?:[Cc]erco|[Ss]to cercando) per(?: conto di)?|[Bb]usco para) ${theName}(?=[ ,.(])`,
    `(?<!\\p{L})(?:[Vv]oor|[Nn]amens) ${theName} (?:zoek|werf|ben) ik`,
    `(?<!\\p{L})[Ff]ür ${theName} (?:suche|rekrutiere|bin) ich`,
    `(?<!\\p{L})(?:[Pp]ara|[Pp]er(?: conto di)?|[Pp]our|[Dd]la) ${theName},? ` +
      '(?:busco|estoy buscando|cerco|sto cercando|procuro|estou (?:a )?recruta\\p{L}+|je (?:recherche|recrute|cherche)|szukam|poszukuję)(?!\\p{L})',
    `(?<!\\p{L})[Ff]or ${theName},? I(?:['’]m| am) (?:currently |now )?(?:looking|searching|recruiting|hiring)`,
    // "We are supporting the mill with the search for …"
    `(?<!\\p{L})(?:I(?:['’]m| am)|[Ww]e(?:['’]re| are)) (?:currently |now |delighted to be |proud to be )?(?:helping|supporting|assisting) ${theName} ` +
      '(?:(?:to )?(?:find|hire|recruit|fill|appoint)|in (?:their|its|finding|hiring|recruiting|the (?:search|recruitment))|with (?:their|its|the (?:search|recruitment|appointment) ))',
    `(?<!\\p{L})(?:I|[Ww]e)(?:['’]ve| have|['’]m| am|['’]re| are) (?:exclusively )?partner(?:ed|ing) with ${theName},? ` +
      '(?:(?:to|and) (?:find|recruit|hire|fill|appoint|search)|(?:on|in|for|with) (?:the|their|a) (?:search|recruitment|appointment))',
    `(?<!\\p{L})(?:[Aa]|[Oo]ne of (?:my|our)) clients?(?: of (?:ours|mine))?, ${firmName}${inTown},? (?:is|are) (?:currently |now )?(?:looking|hiring|seeking|recruiting|searching)`,
    `(?<!\\p{L})[Oo]n behalf of ${theName},? (?:I|we)(?:['’]m| am|['’]re| are) (?:currently |now )?(?:looking|searching|recruiting|hiring|seeking)`,
    `(?<!\\p{L})(?:ich unterstütze|wir unterstützen) ${theName} bei der (?:Suche|Besetzung)`,
    `(?<!\\p{L})[Dd](?:ie|er|as) ${firmName}${inTown} hat (?:uns|mich) mit der (?:Suche|Besetzung)`,
    `(?<!\\p{L})[Ff]ür eine[nr]? (?:Kund(?:en|in)|Mandant(?:en|in)|Auftraggeber)(?: von (?:uns|mir))?,? ${theName},? such(?:e ich|en wir)`,
    `(?<!\\p{L})(?:[Pp]our (?:l['’]un de|une? de) (?:nos|mes) clients?,?|[Pp]our le compte de) ${theName},? (?:je|nous) (?:recherch|recrut|cherch)`,
    `(?<!\\p{L})[Pp]ara uno de (?:nuestros|mis) clientes,? ${theName},? busc`,
    `(?<!\\p{L})[Pp]er (?:conto di|uno dei nostri clienti,?|un nostro cliente,?) ${theName},? (?:ri)?(?:cerchiamo|cerco|selezioniamo)`,
    `(?<!\\p{L})[Vv]oor (?:een|één) van (?:onze|mijn) (?:opdrachtgevers|klanten|cliënten|relaties),? ${theName},? (?:zoeken (?:wij|we)|zoek ik)`,
    `(?<!\\p{L})(?:För|Till?|For) ${theName},? (?:söker jag|søger jeg|søker jeg)(?!\\p{L})`,
    `(?<!\\p{L})(?:[Jj]ag söker|[Jj]eg s[øo][gk]er) (?:nu )?(?:en|ett|et|ei) [^.!?\\n\\p{Lu}]{3,60}? till? ${theName}(?=[ ,.(])`,
    `(?<!\\p{L})(?:[Ii]k zoek|[Ii]k ben op zoek naar) (?:nu )?(?:een|'n) [^.!?\\n\\p{Lu}]{3,60}? voor ${theName}(?=[ ,.(])`,
  ].join('|'),
  'gu',
)
/** What all of them ask for. */
export const mayRecruit = pattern('u')`
  accompagn|(?:zoek|werf|ben) ik|(?:suche|rekrutiere|bin) ich|[Jj]e (?:re|ch)|[Cc]erco|cercando|szukam|poszukuję|procuro
  |[Ww]e(?:['’]re|['’]ve| are| have) |client|behalf|unterstütz|hat (?:uns|mich) mit|[Kk]unden|[Mm]andant|Auftraggeber|conto di|opdrachtgever|klanten|relaties
  |estou[ ]|[Bb]usco|buscando|I['’ ]a?m[ ]|s[öø][kg]er j|[Jj][ae]g s[öø][kg]er|[Ii]k (?:zoek|ben)
`
/** How much such a sentence proves. */
export const sureProof = 5
/** "Für Husum", "for the summer": what is sought for is who hires only where something else shows that it is somebody. */
export function isClient(name: string, said: string, text: string): boolean {
  if (isWellKnownTown(name)) return false
  const last = name.split(' ').at(-1)!.toLowerCase()
  return (
    placing.test(said) ||
    classInFront.test(said.slice(0, said.indexOf(name))) ||
    legalForm.test(name) ||
    isOrganisation(name) ||
    kindOfHirer.test(name) ||
    countOf(name, text) > 1 ||
    (last.length > 4 && new RegExp(`(?://|@)[^\\s/]{0,60}${RegExp.escape(last)}`, 'i').test(text))
  )
}

/** What nobody says who does not place people with others. */
const placing = pattern('iu')`
  helping|supporting|assisting|accompagn|unterstütz|partner(?:ed|ing) with|on behalf of
  |clients? of |one of (?:my|our)|an? client,|mit der (?:suche|besetzung)|eine[nr]? (?:kund|mandant|auftraggeber)|(?:nos|mes) client|(?:nuestros|mis) client
  |nostr[oi] client|van (?:onze|mijn)
`

const classInFront = new RegExp(`${ofClass.slice(0, -1)}$`)
const kindOfHirer = pattern('iu')`
  (?:groep|gruppe|group|grupa|ziekenhuis|klinik(?:um)?|kliniek|praxis|schule|school|bank|mühle|werke)$
  |^(?:zorggroep|stichting|stiftung|grupo|groupe|gruppo|hotel|h[oô]pital|clinique|cl[ií]nica|szpital|fundac\p{L}+
    |verein)(?!\p{L})
`

const oneOf =
  "(?:une?|un[ao]?|uma?|(?:l['’])?un de (?:nos|mes)|uno de (?:nuestros|mis)|einen?(?: (?:unserer|meiner))?|een|" +
  'één van (?:onze|mijn)|jednego z (?:naszych|moich))'
const aClient =
  '(?:(?:empresa |azienda )?cliente?s?|Kunden|Mandanten|Auftraggeber|klant(?:en)?|opdrachtgevers?|klientów)'

/** "I'm working with a fintech in London": nobody is named, and who writes is none of them. */
export const recruitsForUnnamed = pattern('u')`
  (?<!\p{L})(?:I(?:['’]m| am)|[Ww]e(?:['’]re| are)) (?:\p{Ll}+ly )?
  (?:working|partner(?:ing|ed)|recruiting|hiring|searching) (?:\p{Ll}+ly )?(?:with|for|on behalf of)
  (?:[ ]an?|[ ]one of (?:the|our|my)) [^.!?\n]{0,60}?
  (?:clients?|company|companies|start-?up|scale-?up|fintech|firm|business|organi[sz]ation|consultancy|bank)(?!\p{L})
  |(?<!\p{L})(?:[Bb]usc(?:o|amos|ando)|[Ss]eleccion(?:o|amos|ando)) [^.!?\n]{0,60}?para (?:una?|uno de (?:nuestros|mis))
  (?:[ ]\p{L}+){0,4}?[ ](?:empresa|cliente|compañía)(?!\p{L})
  |(?<!\p{L})(?:[Pp]ara|[Pp]our|[Pp]er|[Ff]ür|[Vv]oor|[Dd]la) ${oneOf}(?:[ ]\p{L}+){0,3}?[ ]${aClient}(?!\p{L}|[ ]von[ ](?:uns|mir),[ ])
  [ ][^.!?\n]{0,120}?(?:busc|recherch|recrut|cerc|suche|zoek|szuk)
  |(?<!\p{L})(?:recherch|recrut|cerc|such|zoek|szuka|poszuk)\p{L}* [^.!?\n]{0,60}?(?:pour|per|für|voor|dla) ${oneOf}
  (?:[ ]\p{L}+){0,3}?[ ]${aClient}(?!\p{L}|,[ ](?:(?:la|il|lo|die|der|das|de|het|firmy)[ ])?\p{Lu})
`
/** Whether whoever writes a text seeks for somebody else, named or not. */
export function isForOthers(text: string): boolean {
  if (recruitsForUnnamed.test(text)) return true
  if (!mayRecruit.test(text)) return false
  return [...text.matchAll(recruiting)].some((match) => isClient(nameIn(match), match[0], text))
}

/** "Vetreria Monte S.p.A. di Cuneo" */
const townBehind =
  /^(.{2,60} (?:S\.?p\.?A\.?|S\.?r\.?l\.?|GmbH|AG|AB|AS|A\/S|ApS|B\.?V\.?|N\.?V\.?|S\.?L\.?|SAS|Ltd|Sp\. z o\.o\.)) (?:di|de|da|van|in|z) \p{Lu}/u

/** The name that one of several shapes has found. */
export function nameIn(match: RegExpExecArray): string {
  const name = match.slice(1).find((part) => part !== undefined) ?? ''
  return townBehind.exec(name)?.[1] ?? name
}

/** Whether whoever writes says of themselves that they seek for somebody. */
export function mayBeForOthers(text: string): boolean {
  return mayRecruit.test(text) && text.search(recruiting) !== -1
}

const recruiter = pattern('iu')`
  (?:personal(?:beratung|vermittlung|dienst\p{L}*|management|service)|executive search
    |recruit(?:ment|ing|ers?)|staffing|talent (?:partners|search|solutions)|headhunt\p{L}*|zeitarbeit
    |search (?:partners|consultants)|cabinet de recrutement)(?!\p{L})
`

/** Whether a name is that of somebody who places people with others. */
export function namesRecruiter(name: string): boolean {
  return recruiter.test(name)
}
