// The words by which texts that are no postings show what they are, in a dozen languages: what people write to apply
// and what they are answered, contracts, pay, flats, goods, courses, programs. Words only; what they amount to is
// decided in otherTexts.ts.

import { pattern } from '../../text/pattern.ts'

/** What people call what they hand in to apply, and what boards write about it and about an account. */
export const letterTitle = pattern('iu')`
  ^(?:(?:cover|application|motivation) letter|letter of (?:application|motivation)|application\s*:
    |bewerbung (?:als|um|für)|bewerbungsschreiben|motivationsschreiben|anschreiben$
    |objet\s*:\s*candidature|candidature (?:au|pour le) poste|lettre de (?:motivation|candidature)
    |carta de (?:presentación|motivación|apresentação|motivação)|lettera di (?:presentazione|motivazione)
    |list motywacyjny|(?:motivatie|sollicitatie)brief|personligt brev|motivationsbrev|jobansøgning
    |jobbsøknad|сопроводительное письмо
    |(?:please )?(?:verify|confirm|activate
      |reset) your |(?:\p{L}[\p{L}-]{0,30}, )?your (?:application (?:was|has been) (?:sent|submitted)
      |job alert) |interview (?:invitation|invite|confirmation|request|details)(?!\p{L})
    |invitation (?:to|for) (?:an? |the |your )?(?:job )?interview
    |(?:einladung|termin) (?:zum|zu einem|für ein) (?:vorstellungs|bewerbungs|kennenlern)?gespräch
    |convocation (?:à un |pour un )?entretien|invitación a (?:una |la )?entrevista
    |convite para (?:a |uma )?entrevista|invito (?:a|al) (?:un )?colloquio
    |uitnodiging (?:voor )?(?:een )?(?:sollicitatie)?gesprek|志望動機|自己PR|자기소개서|求职信|自荐信)
`

/** What news, guides, notes, and pages of results are called. */
export const newsTitle = pattern('iu')`
  ^(?:my (?:first )?(?:year|month|week|day|life|journey|story|career)\b|meet \p{L}+,
    |(?:call|chat|meeting|interview) with\b|week of (?:\p{L}{3,9} )?\d|becoming an?\b|berufsbild\b
    |gesprächsnotiz|quanto guadagna|cuánto (?:gana|cobra)|combien gagne|wat verdient|ile zarabia
    |сколько (?:зарабатывает|получает)|to-?do(?: list)?(?=$|[\s:–—-]*[\d:–—-])
    |\p{L}[\p{L} ]{1,40} salar(?:y|ies) in |gehalt (?:als|von|für)\b|was verdien|salaire (?:d['’eu]|moyen)
    |sueldo (?:de|medio)|stipendio (?:di|medio)|(?:annual|quarterly) report\b
    |(?:meetup|webinar|seminar|concert|lecture|vortrag|conférence)\s?:
    |(?:comment|cómo|como|come|hoe) (?:bien |bem |bene )?(?:rédiger|écrire|faire|réaliser|trouver|postuler
      |réussir|choisir|devenir|créer|publier|décrocher|redactar|escribir|hacer|encontrar|conseguir|crear
      |elegir|publicar|escrever|fazer|criar|scrivere|fare|trovare|creare|diventare|schrijf|vind|maak
      |word)(?!\p{L})|(?:wie|so) (?:man|schreib(?:t|e|en)|finde[tn]?|bewirb(?:t|st)|bewerben|wird
      |werden) )|\bannual reports?$|\badvertises for\b|^(?:hire|recruit|onboard) (?:your|top|great|better
    |the (?:best|right)|faster)\b|^\d{1,3} (?:\p{L}+ ){0,3}(?:jobs?|roles?|positions?|companies) (?:I|you
    |that|to (?:apply|watch|consider))\b|^(?:\d{1,4}\+?|one|eine?|une?|una?) (?:new|neuer?s?|nouvel(?:le)?s?|nuev[oa]s?|nuov[aeio]
    |nov[oa]s?|nieuwe|nya|nye) (?:[\p{L}&/-]+ ){0,5}?(?:jobs?|stellen?|emplois?|offres?|empleos?|ofertas?|offert[ae]|vagas?
    |vacatures?)(?!\p{L})|(?<!\p{L})(?:va|vont|veut|veulent|souhaite|prévoit de
    |compte) (?:recruter|embaucher) (?:\d{2,}|des (?:dizaines|centaines|milliers))
  |\b(?:to|will|plans to) (?:hire|recruit|create) (?:(?:up to|more than|over|nearly|around|almost
      |another) )?(?:\d[\d.,]+|dozens|hundreds|thousands)(?!\p{L})
  |\bannounces? (?:(?:up to|more than|over|nearly|around|almost) )?[\d.,]+ (?:new )?(?:jobs|roles
    |positions|vacancies|posts)\b|\bsearch results for\b|^licenciements\b|(?:面接|面談)メモ
  |\b(?:cuts?|cutting|slash(?:es)?|streicht|supprime|recorta|taglia)\b.{0,20}\b(?:jobs|stellen|emplois
    |empleos|posti)\b|\b(?:appoints|names|promotes) .{3,60} as `

/** What is agreed, paid, certified, or asked of who seeks work; a number or a name may follow. */
export const paperNames = [
  '(?:tax )?invoice|rechnung(?: nr\\.?)?|facture(?: n°)?|factura|fattura|faktura|factuur',
  'pay ?slip|lohnabrechnung|gehaltsabrechnung|bulletin de (?:paie|salaire)|busta paga|nómina|loonstrook|lönespecifikation|recibo de vencimento|給与明細書?|工资条|급여명세서',
  "offer letter|promesse d['’]embauche|内定通知書|採用通知書|不採用通知書?",
  'receipt|quote|quotation|order confirmation|auftragsbestätigung',
  '(?:reference|recommendation) letter|letter of (?:recommendation|reference)|(?:arbeits|zwischen)zeugnis|to whom it may concern|lettre de recommandation|carta de recomendación',
  '(?:employment|work|service) (?:contract|agreement)|contract of employment|' +
    '(?:arbeits|anstellungs|dienst)vertrag|contrat de travail(?: à durée (?:in)?déterminée)?|' +
    'contrato (?:individual )?de (?:trabajo|trabalho)|contratto (?:individuale )?di lavoro|' +
    'arbeidsovereenkomst|umowa o pracę|anställningsavtal|arbeidsavtale|трудовой договор|雇用契約書|労働契約書|労働条件通知書|' +
    '근로계약서|劳动合同|eingliederungsvereinbarung',
  '(?:applicant |candidate )?privacy (?:notice|policy|statement)|datenschutz(?:erklärung|hinweise)?|' +
    'terms (?:and|&) conditions|(?:employee|staff) handbook|meeting (?:notes|minutes)|' +
    'interview (?:notes|prep(?:aration)?)',
]

/** Pages that say that what stood there is gone. */
export const gonePage = pattern('iu')`
  ^(?:(?:error )?404\b|(?:error:? )?(?:page |job |position |vacancy )?not found
    |(?:this|the) (?:job|position|vacancy|posting|listing|page|role|offer)(?: [\w']+){0,6} (?:is|has
      |was)(?: \w+){0,2} (?:no longer|not|closed|expired|filled|removed|unavailable)
    |(?:die|diese[rs]?) (?:stelle|seite|anzeige|job).{0,30} nicht (?:mehr )?
    |seite nicht gefunden|cette (?:offre|page) n['’]|page (?:introuvable|non trouvée)
    |esta (?:oferta|página|vaga) .{0,20}(?:ya )?no |página no encontrada
    |(?:questa|la) (?:pagina|offerta) non |deze (?:vacature|pagina) .{0,30}niet
    |ta (?:oferta|strona) .{0,30}nie)
`

/** Pages by which a site finds out whether a person reads it. */
export const checkingPage = pattern('iu')`
  ^(?:just a moment|access denied|attention required|verify(?:ing)? (?:that )?you are
    |checking (?:your browser|if the site connection)|are you (?:a )?(?:human|robot)
    |pardon our interruption)
`

/** Pages that say only that there is nothing to be read, or that ask who one is. */
export const emptyPage = pattern('iu')`
  ^(?:(?:we value|we care about|about) your privacy
    |(?:our )?cookies?(?: (?:policy|settings|preferences|notice|consent))?$
    |(?:sign|log) ?in to |[\p{L}\d ,/+#&-]{2,60} (?:jobs|vacancies) (?:in
      |near) |application form(?=$|\s*[^\p{L}\s]| for )
    |thank you for (?:applying|your application)|join (?:our|the) talent
    |talent (?:community|pool|network)(?=$|\s*[^\p{L}\s]| (?:at|of) ))
`

/** Said by who applies, of what is theirs. */
export const applicantsWords = pattern('iu')`
  \bmy (?:cv|r[eé]sum[eé]|application|candidacy|qualifications
    |(?:current|present|previous) (?:role|position|job|employer|salary)|salary expectations?
    |notice period)\b|\bI (?:would like|wish|want) to apply\b
  |\b(?:as|please accept) (?:this letter as )?my application\b
  |\bmeine[rn]? (?:bewerbung|gehaltsvorstellung|kündigungsfrist|berufserfahrung)|\bbewerbe ich mich\b
  |\b(?:habe|bin) ich (?:mit (?:\S+ ){1,3})?(?:ihre|auf ihre) (?:stellenanzeige|anzeige|ausschreibung)
  |\bma candidature\b|\bm(?:a|es) prétentions?\b|\bje vous prie d['’]agréer
  |\bmi (?:candidatura|currículum|expectativa)|\bme dirijo a ustedes|\bcandidarmi\b
  |\bmi[ao] (?:candidatura|curriculum)\b|\bminha candidatura\b|\bmijn (?:sollicitatie|cv|motivatie)\b
  |\bsolliciteer ik\b|\b(?:moją|swoją) kandydaturę|\bmoje oczekiwania|\bmoich obowiązków
  |\bmin (?:ansökan|ansøgning|søknad)\b|\bсвою кандидатуру|\bмо[её] резюме|応募いたします|应聘贵公司|지원하게 되었습니다
`

/** What who has applied is answered: a refusal, an offer. */
export const answersWords = pattern('iu')`
  \b(?:take|taking|progress|move|consider) your application\b(?<!\b(?:if|assume|unless
      |should)\b.{0,120}).{0,40} any further\b
  |\bdecided (?:not to (?:move|proceed|progress|continue|go) |to (?:move|proceed|continue
      |go) (?:forward |ahead )?with (?:an)?other (?:\p{L}+ )?(?:candidate|applicant))
  |\b(?:have|has) (?:chosen|selected|appointed) an?other (?:candidate|applicant)\b
  |\bfür (?:eine[nr]? )?andere[nr]? (?:bewerber|kandidat)
  |\bleider (?:müssen wir ihnen|können wir (?:sie|ihnen|ihre bewerbung) (?!nur))\b.{0,80}\b(?:mitteilen
    |absag|berücksichtig)|n['’]a pas été retenue|\b(?:continuar|avanzar|seguir) con otr[oa]s candidat
  |\bproseguire con altr|\bandere kandidaten\b.{0,40}\b(?:verder|gekozen)|\bnie została wybrana
  |(?<!\p{L})(?:ваш отклик на вакансию .{0,100}(?:отправлен|доставлен|получен|просмотрен)
    |(?<!если )вы откликнулись на вакансию|ваше резюме (?:отправлено|получено|просмотрено))(?!\p{L})
  |\b(?:pleased|delighted|happy) to (?:formally )?offer you the (?:position|role|post|job)\b
  |\bwar vom \d.{4,60} bis (?:zum )?\d.{4,60}\b(?:tätig|beschäftigt)
`

/** How contracts name who makes them. */
export const contractWords = pattern('iu')`
  \b(?:this|the present) agreement is (?:made|entered)|["“„«](?:the )?(?:employee|candidate|contractor
    |arbeitnehmer(?:in)?|salariée?|trabajador|lavoratore|werknemer|pracownik)["“”»']
  |\bentre les soussignés\b|\bnachfolgend\b.{0,12}\barbeitnehmer
  |\bci-après\b.{0,12}\b(?:salarié|employeur)|\bthe employee (?:agrees|undertakes)\b
  |\b(?:der|die) arbeitnehmer(?:in)? (?:verpflichtet|erklärt)\b|\ble salarié s['’]engage\b
  |\bpracownik (?:oświadcza|zobowiązuje)\b|\ben lo sucesivo\b.{0,12}\btrabajador
  |\bzwan[aey]\S{0,3} dalej\b.{0,12}\bpracownik
`

/** Labels of bills, pay and cover, on lines of their own or in front of a value. */
export const billLabels =
  'invoice (?:number|no\\.?|date)|amount due|total due|bill to|subtotal|order number|' +
  'rechnungs(?:nummer|datum)|gesamtbetrag|zzgl\\. .{0,12}mwst\\.?|kundennummer|numéro de facture|total ttc|' +
  '(?:net|gross) pay|take-home pay|deductions|tax code|final tax code|national insurance|steuerklasse|' +
  'lohnsteuer|nettoverdienst|personalnummer|net à payer|policyholder'
/** Labels of flats and goods, of courses that cost something, and of reviews. */
export const saleLabels =
  'sku|isbn|rent|speakers?|referent(?:in)?|conférenciere?|ponentes?|relator[ei]|bedrooms|mileage|kaltmiete|' +
  'warmmiete|miete kalt|wohnfläche|kaution|loyer|dépôt de garantie|canone|(?:tuition|course) fees?|fees|' +
  'fees and .{2,20}|kursgebühr(?:en)?|kosten und förderung|kursinhalte?|' +
  '(?:nächster |nächste )?(?:kursstart|kurstermine?)|débouchés|salidas profesionales|' +
  'sbocchi (?:professionali|lavorativi)|advice to management'
/** What who was there writes down of a talk. */
export const notesWords =
  /\bI (?:said|asked|told)\b|\b(?:they|s?he) (?:said|asked|told|wants)\b|^[-*]?\s?ask(?:ed)? about\b/i
/** Whole lines that only shops and organisers write. */
export const buttons = pattern('i')`
  ^(?:(?:add to|in den) (?:basket|cart|bag|warenkorb)|ajouter au panier|añadir (?:a la cesta|al carrito)
    |aggiungi al carrello|adicionar ao carrinho|dodaj do koszyka|in winkelwagen|buy now|reserve a spot)$
`
/** What is to let or for sale says so on top. */
export const toLet = pattern('iu')`
  \b(?:flat|apartment|house|room|studio) to (?:let|rent)\b|\bà louer\b|\bzu vermieten\b|\bse alquila\b|\baffittasi\b
  |\bdo wynajęcia\b|\bte huur\b|\baluga-se\b|^[^,.;:]{3,40} (?:for sale|na sprzedaż|till salu|til salgs?)[!.]?$
  |^(?:à vendre|zu verkaufen|se vende|vendesi|vende-se|te koop|na sprzedaż|продаётся|сдаётся)(?!\p{L})
  |^(?:nachmieter|mitbewohner)(?:in)? gesucht(?!\p{L})
`
/** What who has applied is thanked for. */
export const thanksWords = pattern('iu')`
  \bthank(?: you|s) for (?:applying|your application)|\bfür (?:ihre|deine) bewerbung|\bpour (?:votre|ta) candidature
    |\bpor (?:tu|su) candidatura|\bper la (?:sua|tua) candidatura|\bpela (?:sua |tua )?candidatura
    |\bvoor (?:je|uw) sollicitatie|\bför (?:din|er) ansökan|\bfor (?:din|deres) (?:ansøgning|søknad)
    |\bza (?:aplikację|zgłoszenie|přihlášku|vaši přihlášku)|\bkiitos hakemuksesta|\bbaşvurunuz için|(?<!\p{L})за (?:ваш )?отклик
    |(?<!\p{L})за (?:вашу )?заявку|köszönjük (?:a )?jelentkezés|ご応募いただき|지원해 ?주셔서|感谢您?(?:的)?(?:投递|申请|应聘)
`
/** At what hour one is to come. */
export const hourLabel = pattern('iu')`
  ^[-*•\s]{0,4}(?:time|uhrzeit|zeit|heure|hora|hor[aá]rio|or[ae]|orario|tijd(?:stip)?|tid(?:spunkt)?|kl(?:okken|o)|godzina|czas
    |čas|kellonaika|aika|saat|idő(?:pont)?|время|час|日時|時間|시간|일시|时间)\s?[:：]\s*(?:\p{L}{1,12}\.? )?[\d０-９年月日/().\s-]{0,16}\d{1,2}(?:[:.h時点시]|\s?(?:h|am|pm|uhr)\b)
`
