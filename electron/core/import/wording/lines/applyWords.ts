// What buttons say that lead to where one applies: what one does, to what, how and when, in the words of each language, and
// whole sentences that are made otherwise.

import { pattern } from '../../text/pattern.ts'

interface Words {
  /** What may stand in front. */
  before?: string
  /** What one does: says enough alone. */
  does?: string
  /** The same in words that have to say to what: alone they search, answer or lead to a page about applying. */
  doesTo?: string
  /** To what. */
  to?: string
  /** How, when and where. */
  how?: string
  whole?: string
}

const germanJob =
  '(?:auf|für|um) (?:diese[ns]?|die|das|den) (?:stelle|position|job|anzeige|ausbildung|stellenanzeige|praktikum|inserat|stellenangebot)'

const languages: Record<string, Words> = {
  english: {
    before:
      'click(?: here)? to|easy|quick|interested\\??|(?:view|visit (?:web ?)?site|log ?in|sign in) (?:and|&|to)',
    does: 'apply',
    to: '(?:for|to) (?:(?:this|the|our) )?(?:job|position|role|vacancy|opportunity|opening|post|posting|listing|internship|apprenticeship|advert)',
    how:
      'now|here|today|directly|externally|manually|with linkedin|at employer|by e-?mail|(?:on|using) seek|via .{2,30}|' +
      "on (?:(?:the|our|their) )?(?:[\\p{L}-]{2,20}(?:['’]s)? )?(?:web ?site|site|careers? page)",
    whole:
      "i[’']m interested|(?:register|express) (?:your |an )?interest|submit (?:(?:your|my|an) )?(?:application|cv|r[ée]sum[ée])|" +
      '(?:start|begin|continue(?: to)?|go to|open|send|complete) (?:(?:your|my|an|the) )?application(?: form)?',
  },
  german: {
    before: `jetzt|online|hier|direkt|schnell|einfach|extern|mit lebenslauf|ohne anschreiben|per (?:e-?mail|whatsapp)|in \\d{1,3} sekunden|${germanJob}`,
    does: 'bewerben|bewirb dich|bewerben sie sich',
    to: germanJob,
    how: 'jetzt|hier|direkt|auf der unternehmens(?:web)?seite',
    whole:
      'ich bin interessiert|schnellbewerbung|online-?bewerbung|bewerbung (?:starten|absenden|senden|schicken)|zum online-?formular|' +
      '(?:(?:direkt|weiter) )?zu[rm] (?:externen |online-?)?(?:bewerbung|bewerbungs(?:formular|portal))|' +
      '(?:(?:auf|über) )?(?:der )?(?:unternehmens|firmen|arbeitgeber)[- ]?(?:web)?(?:seite|site) bewerben',
  },
  french: {
    before: 'je',
    does: 'postule[rz]?|candidate[rz]',
    doesTo: '(?:je )?candidate|répondre|répondez',
    to: "(?:à|sur|pour) (?:(?:cette|ce|cet|la|le) |l['’] ?)(?:offre|poste|annonce|emploi|mission|stage|alternance)(?: d['’]emploi)?",
    how: "(?:dès )?maintenant|en ligne|ici|facilement|\\(lien externe\\)|sur le site (?:de l['’]|du |de la )\\p{L}{4,14}",
    whole:
      'je suis intéressée?(?:\\(e\\))?|je candidate|candidature simplifiée|' +
      "(?:déposer|envoyer|soumettre|j['’]envoie) (?:ma|mon|une|votre) (?:candidature|cv)",
  },
  spanish: {
    does: 'aplicar?|inscribir[ms]e|inscríbete|postular(?:[ms]e)?|postúlate',
    doesTo: 'inscribir(?:te)?|inscribete|postularte|responder|solicitar',
    to: '(?:(?:a|en|para|por) )?(?:est[ea]|el|la) (?:oferta|puesto|empleo|vacante|trabajo|plaza|posición|cargo|convocatoria|anuncio)(?: de (?:empleo|trabajo))?',
    how: 'ahora|ya|aquí|(?:en la web|en el sitio) (?:de la|del) \\p{L}{4,14}',
    whole:
      'estoy interesad[oa](?:/a)?|me interesa|solicitar (?:empleo|puesto|ahora)|(?:inscripción|postulación) rápida|' +
      'enviar (?:mi )?(?:cv|currículum|solicitud)',
  },
  portuguese: {
    does: 'candidatar(?:-[ms]e)?|candidate-se|inscreva-se',
    doesTo: 'candidata-te|inscrever(?:-[ms]e)?|aplicar|responder|concorrer',
    to: '(?:à|ao|na|no|para(?: [ao])?|(?:a|para) est[ae]|a ess[ae]|nest[ae]) (?:vaga|oferta|emprego|anúncio|posição|função|concurso)',
    how: 'agora|aqui|no site d[ao] \\p{L}{4,14}',
    whole:
      'tenho interesse|quero me candidatar|candidatura simplificada|enviar (?:meu )?(?:candidatura|currículo)(?: agora)?',
  },
  italian: {
    does: 'candidati|candidarsi|mi candido',
    doesTo: 'rispondi|rispondere',
    to: "(?:a|per) (?:quest[ao] |quest['’])(?:offerta|annuncio|posizione|lavoro|vacancy|ruolo|opportunità)|(?:all['’]|alla |per la )(?:offerta|annuncio|posizione)",
    how: "ora|subito|sul sito del(?:l[ao]?)?[ ’']\\p{L}{4,14}",
    whole: 'sono interessat[oa](?:/a)?|candidatura semplice|invia (?:(?:la tua|il tuo) )?(?:candidatura|cv)',
  },
  dutch: {
    before: 'ik|direct|nu|online',
    does: 'solliciteer|reageer',
    doesTo: 'solliciteren|reageren',
    to: '(?:op|naar|voor) (?:deze|de|dit) (?:vacature|functie|baan|job|stage)|op (?:de )?(?:web)?site (?:van )?(?:de )?werkgever',
    how: 'nu|direct|hier|eenvoudig|via (?:de )?website',
    whole:
      'ik ben geïnteresseerd|(?:direct|nu|online) solliciteren|mail je sollicitatie|ga naar sollicitatie',
  },
  northern: {
    before: 'logga in och',
    does: 'ansök|ansøg',
    doesTo: 'sök|søg|søk',
    to: '(?:(?:om|på|till) )?(?:(?:det här|den här|denna|denne|dette|detta) (?:stilling|jobb|job|jobbet|tjänsten|stillingen)|jobbet|jobben|tjänsten|stillingen)',
    how: 'nu|här|her|nå|(?:via|på) (?:företagets|arbetsgivarens) (?:webb|hem)(?:plats|sida)',
    whole:
      'jag är intresserad|sök nu(?: här)?|søk (?:på )?(?:her|nå)|søk stilling|enkel søknad|till ansökan|skicka ansökan|' +
      '(?:send|gå til) (?:søknad|ansøgning)',
  },
  finnish: {
    doesTo: 'hae',
    to: '(?:tätä|tähän) (?:paikkaa|tehtävää|työpaikkaa|työtä|tehtävään|työpaikkaan|työhön)|paikkaa|tehtävää|työpaikkaa|tehtävään|nyt|tästä',
    how: 'nyt',
    whole: '(?:jätä|lähetä|täytä) hakemus|siirry hakemaan|hakulomakkeelle',
  },
  polish: {
    before: 'szybko',
    does: 'aplikuj',
    doesTo: 'odpowiedz|odpowiadam',
    to: 'na (?:(?:tę|to) )?(?:ofertę|ogłoszenie|stanowisko)(?: pracy)?',
    how: 'teraz|tutaj|szybko|zewnętrznie|na stronie (?:pracodawcy|firmy)',
    whole: 'jestem zainteresowan[ya](?:\\(a\\))?|(?:prześlij|wyślij) (?:(?:swoje )?cv|aplikację|zgłoszenie)',
  },
  czechAndSlovak: {
    does: 'odpovědět|odpovedať|reagovat',
    doesTo: 'reagovať|přihlásit se|hlásit se|prihlásiť sa',
    to: 'na (?:(?:tuto|tento|túto) )?(?:nabídku|inzerát|pozici|místo|ponuku|pozíciu)(?: práce)?',
    how: 'hned|teraz',
    whole:
      'mám z[áa]u?jem(?: o (?:pozici|práci|pozíciu))?|chci se ucházet|' +
      '(?:poslat|odeslat|zaslat|nahrát|poslať|odoslať|zaslať) (?:(?:svůj|svoj) )?(?:životopis|cv|přihlášku|prihlášku|žiadosť)',
  },
  hungarian: {
    does: 'jelentkez(?:em|és|zen|z)',
    doesTo: 'jelentkezek',
    to: '(?:az?|erre az?) (?:állásra|pozícióra|hirdetésre|munkára)',
    how: 'most',
    whole: 'önéletrajz küldése',
  },
  romanian: {
    does: 'aplic[ăa]',
    to: '(?:la|pentru) (?:acest|această|acestui) (?:job|post|poziție|anunț|loc de muncă)',
    how: 'acum|rapid',
    whole: 'trimite cv',
  },
  baltic: { does: 'kandideeri|kandidatuoti|pieteikties', whole: 'siųsti cv' },
  balkan: {
    does: 'prijavi(?:te)? se|konkuriši|кандидатствай',
    to: 'na oglas',
    how: 'сега',
    whole: 'pošalji prijavu',
  },
  greek: {
    does: 'αίτηση|κάνε αίτηση',
    how: 'τώρα',
    whole: 'υποβολή (?:αίτησης|βιογραφικού)|(?:αποστολή|στείλε) βιογραφικ(?:ού|ό)',
  },
  turkish: {
    before: 'hemen|[iİ]lana|bu (?:ilana|işe|pozisyona|iş ilanına)',
    does: 'başvur(?:u yap|un)?',
    how: 'hemen',
    whole: 'kolay başvuru',
  },
  russian: {
    does: 'откликнуться',
    to: 'на (?:(?:эту|это) )?(?:вакансию|объявление|предложение)',
    how: 'сейчас',
    whole: 'отправить (?:резюме|отклик)',
  },
  ukrainian: {
    does: 'відгукнутися',
    to: 'на (?:(?:цю|це) )?(?:вакансію|оголошення|пропозицію)',
    whole: '(?:надіслати|відправити) резюме',
  },
  arabicAndPersian: {
    doesTo: 'قدّ?م|تقدم|التقديم',
    to: 'الآن|على الوظيفة|للوظيفة|طلبك|السريع',
    whole: 'تقديم الطلب|ارسال رزومه',
  },
  hebrew: { whole: 'ל?הגשת? מועמדות|(?:שלחו?|שליחת) קורות חיים' },
  hindi: { before: 'अभी', does: 'आवेदन करें|अप्लाई करें' },
  vietnamese: { does: 'ứng tuyển|nộp (?:hồ sơ|đơn)', how: 'ngay|ứng tuyển' },
  malay: {
    does: 'lamar|mohon',
    to: 'pekerjaan',
    how: 'sekarang|cepat|(?:via|di) .{2,20}',
    whole: '(?:kirim|ajukan) lamaran',
  },
  thai: { whole: 'สมัคร(?:งาน|เลย|งานนี้|ตำแหน่งนี้)?(?:ออนไลน์)?' },
  japanese: {
    whole:
      '(?:この求人に|今すぐ)?応募(?:する|はこちら|画面へ(?:進む)?|フォームへ)?|エントリー(?:する|はこちら)?|選考に進む|話を聞きに行きたい',
  },
  chinese: { whole: '(?:立即|马上|我要)?(?:申请|投递|應徵|应聘|投遞|申請)(?:职位|職位|简历|履歷)?' },
  korean: { whole: '(?:(?:즉시|온라인|홈페이지) ?)?(?:입사)?지원(?:하기)?|지원서 작성(?:하기)?' },
}

function waysOf({ before, does, doesTo, to, how, whole }: Words): string[] {
  const lead = before === undefined ? '' : `(?:(?:${before}) )*`
  const manner = how === undefined ? 'online' : `online|${how}`
  const object = to === undefined ? manner : `${manner}|${to}`
  return [
    ...(does === undefined ? [] : [`${lead}(?:${does})(?: (?:${object})){0,2}`]),
    ...(doesTo === undefined ? [] : [`${lead}(?:${doesTo}) (?:${to})(?: (?:${manner}))?`]),
    ...(whole === undefined ? [] : [`(?:${whole})(?: online)?`]),
  ]
}

const applying = pattern('iu')`
  ^[^\p{L}\p{N}]*(?:(?:mehr (?:erfahren|infos?|lesen)|(?:learn|read|see|view) (?:more|details)) (?:&|\+|and|und) )?
  (?:${Object.values(languages).flatMap(waysOf).join('|')})[^\p{L}\p{N}]*$
`
const longestButton = 80

/** Whether a line says nothing but that one may apply: "Apply now", "Learn more & apply", "Auf diese Stelle bewerben". */
export function asksToApplyHere(line: string): boolean {
  return line.length <= longestButton && applying.test(line)
}
