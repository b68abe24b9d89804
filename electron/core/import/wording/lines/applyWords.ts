// What the buttons of many sites say that lead to where one applies: what one does, to what, and when. Each language
// joins the words of three lists; whole sentences that are made otherwise stand in applyLink.ts.

interface Words {
  /** What one does. */
  does: string
  /** To what: none of it may be left out. */
  to: string
}

const languages: readonly Words[] = [
  {
    does: 'apply',
    to: '(?:for|to) (?:(?:this|the|our) )?(?:job|position|role|vacancy|opportunity|opening|post|posting|listing|internship|apprenticeship|advert)',
  },
  {
    does: 'postular(?:me|se|te)?|postúlate|inscribir(?:me|se|te)?|inscríbete|inscribete|aplicar?|responder|solicitar',
    to: '(?:(?:a|en|para|por) )?(?:(?:est[ea]|el|la) )(?:oferta|puesto|empleo|vacante|trabajo|plaza|posición|cargo|convocatoria|anuncio)(?: de (?:empleo|trabajo))?',
  },
  {
    does: 'candidatar(?:-me|-se)?|candidate-se|candidata-te|inscrever(?:-me|-se)?|inscreva-se|aplicar|responder|concorrer',
    to: '(?:à|ao|na|no|para [ao]|(?:a|para) est[ae]|a ess[ae]|nest[ae]) (?:vaga|oferta|emprego|anúncio|posição|função|concurso)',
  },
  {
    does: '(?:je )?postule[rz]?|(?:je )?candidate[rz]?|répondre|répondez',
    to: "(?:à|sur|pour) (?:(?:cette|ce|cet|la|le) |l['’])(?:offre|poste|annonce|emploi|mission|stage|alternance)(?: d['’]emploi)?",
  },
  {
    does: '(?:jetzt )?(?:bewirb dich|bewerben sie sich)',
    to: '(?:auf|für|um) (?:diese[ns]?|die|das|den) (?:stelle|position|job|anzeige|ausbildung|stellenanzeige|praktikum|inserat|stellenangebot)|(?:jetzt|hier|online|direkt)',
  },
  {
    does: '(?:jetzt )?(?:auf|für|um) (?:diese[ns]?|die|das|den) (?:stelle|position|job|anzeige|ausbildung|stellenanzeige|praktikum|inserat|stellenangebot)',
    to: '(?:online )?bewerben',
  },
  {
    does: 'candidati|candidarsi|rispondi|rispondere|mi candido',
    to: "(?:a|per) (?:quest[ao] |quest['’])(?:offerta|annuncio|posizione|lavoro|vacancy|ruolo|opportunità)|(?:all['’]|alla |per la )(?:offerta|annuncio|posizione)",
  },
  {
    does: 'solliciteer|solliciteren|reageer|reageren|ik reageer',
    to: '(?:op|naar|voor) (?:deze|de|dit) (?:vacature|functie|baan|job|stage)',
  },
  {
    does: 'aplikuj|odpowiedz|odpowiadam',
    to: 'na (?:(?:tę|to) )?(?:ofertę|ogłoszenie|stanowisko)(?: pracy)?',
  },
  {
    does: 'odpovědět|reagovat|přihlásit se|hlásit se|odpovedať|reagovať|prihlásiť sa',
    to: 'na (?:(?:tuto|tento|túto) )?(?:nabídku|inzerát|pozici|místo|ponuku|pozíciu)(?: práce)?',
  },
  {
    does: 'poslat|odeslat|zaslat|nahrát|poslať|odoslať|zaslať',
    to: '(?:svůj |svoj )?(?:životopis|cv|přihlášku|prihlášku|žiadosť)',
  },
  {
    does: 'ansök|sök|ansøg|søg|søk',
    to: '(?:(?:om|på|till) )?(?:(?:det här|den här|denna|denne|dette|detta) )(?:jobbet|tjänsten|stillingen|stilling|jobb|job)|(?:om|på|till) (?:jobbet|tjänsten|stillingen)',
  },
  { does: 'hae', to: '(?:tätä|tähän) (?:paikkaa|tehtävää|työpaikkaa|työtä|tehtävään|työpaikkaan|työhön)' },
  {
    does: 'jelentkez(?:em|és|ek|z)',
    to: '(?:az |a |erre az? )(?:állásra|pozícióra|hirdetésre|munkára)',
  },
  {
    does: 'aplic[ăa]',
    to: '(?:la|pentru) (?:acest|această|acestui) (?:job|post|poziție|anunț|loc de muncă)',
  },
  { does: 'bu (?:ilana|işe|pozisyona|iş ilanına)', to: 'başvur(?:u yap|un)?' },
  { does: 'откликнуться', to: 'на (?:эту |это )?(?:вакансию|объявление|предложение)' },
  { does: 'відгукнутися', to: 'на (?:цю |це )?(?:вакансію|оголошення|пропозицію)' },
]

const at =
  '(?:now|here|online|today|ahora|ya|aquí|agora|aqui|maintenant|en ligne|jetzt|online|ora|subito|nu|direct|teraz|hned|här|her|nyt|most|acum|hemen|сейчас)'

/** The source of a pattern of all of them. */
export const applyWords = `(?:${languages.map(({ does, to }) => `(?:${does}) (?:${to})`).join('|')})(?: ${at})?`
