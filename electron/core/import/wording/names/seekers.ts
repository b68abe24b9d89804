// Who hires, of the words in front of what seeks: "Northmill is looking for …" says it, "My client, a regional mill, is
// looking for …" names nobody, and in "Für unsere Kundin, die Nordmühle AG in Husum, suche ich …" it stands among others.

import { legalForm } from '../../text/legalForms.ts'
import { pattern } from '../../text/pattern.ts'
import { isOrganisation, isPlainName } from './organisationNames.ts'

/** Somebody in whose name another seeks. */
interface Seeker {
  /** Null where the words do not name them. */
  name: string | null
}

/** "On behalf of": who is named behind it does not write. */
const inNameOf = pattern('iu')`
  ^(?:für|im (?:auftrag|namen)(?: von)?|for|on behalf of|pour(?: le compte d[eu’'])?|au nom d[eu’']|para|en nombre de
    |em nome d[eoa]|per(?: conto d\p{L}+)?|a nome d\p{L}+|voor|namens|in opdracht van|dla|w imieniu|för|åt|på (?:uppdrag|vegne) a[vf]|pro)[ ]
`
const ours = pattern('iu')`
  ^(?:(?:an?|the|einen?|einem|eine[rs]?|une?|una|uno|um|uma|een|jed\p{L}+|one|l[’'])[ ]?(?:of|von|de|di|van|z|av|af|d[’'])?[ ]?)?
  (?:unser\p{L}{0,2}|mein\p{L}{0,2}|our|my|notre|nos|mon|mes|nuestr[oa]s?|mis?|(?:il |i )?(?:nostr[oi]|mi[oe]i?)
    |(?:[oa]s? )?(?:noss[oa]s?|meus?)|onze?|mijn|nasz\p{L}*|mo\p{L}{2,4}|vår[at]?|vores?|min[ae]?|naš\p{L}*)[ ]
`
const client = pattern('iu')`
  ^(?:(?:\p{L}+[ ]){0,2})(?:kund(?:en|in|e|innen)?|mandant(?:en|in)?|auftraggebern?s?|auftraggeberin|clients?|clientes?|clienti
    |klant(?:en)?|opdrachtgevers?|klient\p{L}*|zleceniodawc\p{L}*|uppdragsgivare|oppdragsgiver|zákazní\p{L}+)(?![\p{L}])
`
const anyClient = /^(?:an?|one) client of (?:mine|ours)(?!\p{L})/iu
/** What stands in front of a name and is none of it. */
const leading = pattern('u')`
  ^(?:(?:d(?:er|ie|as|em|en)|the|l[ae]s?|el|il|lo|o|a|de|het)[ ](?!\p{Ll})|l[’'](?=\p{Lu}))?
  (?:(?:d(?:er|ie)[ ]|l[ae][ ]|de[ ])?(?:[Ff]irma|[Ff]irmy|[Ff]irmę|[Ss]ociété|[Ee]ntreprise|[Ee]mpresa|[Cc]ompany|[Aa]zienda|[Ss]ocietà
    |[Bb]edrijf|[Uu]nternehmen)[ ](?=\p{Lu}))?
`

/** For whom whoever writes seeks; null where the words are those of whoever hires. */
export function seekerFor(written: string): Seeker | null {
  const words = written.trim()
  const behind = words.replace(inNameOf, '')
  const isOf = behind !== words
  const named = clientNamed(behind)
  if (named === null && !isOf) return null
  const name = (named ?? behind)
    .replace(/[,\s]+$/u, '')
    .replace(leading, '')
    .trim()
  // "Für den Sommer": what is sought for is somebody only where it is called so.
  const isSure = named !== null || legalForm.test(name) || isOrganisation(name)
  return { name: isSure && /^[\p{Lu}\d]/u.test(name) && isPlainName(name) ? name : null }
}

/** What stands behind "our client"; null where none is spoken of. */
function clientNamed(words: string): string | null {
  const any = words.replace(anyClient, '')
  const owned = words.replace(ours, '')
  const rest = any !== words ? any : owned !== words ? owned.replace(client, '') : words
  return rest === words || rest === owned ? null : rest.replace(/^[,\s]+/u, '')
}
