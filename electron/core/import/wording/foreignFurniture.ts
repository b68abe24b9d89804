// What stands on the pages of job boards that are not in English and comes along when their text is copied: buttons,
// badges, counters. Whole lines only, and only such as nobody writes about a job; furniture.ts has the English ones.

const german =
  '(?:ich bin|bin) interessiert|(?:job |stelle |anzeige )?(?:merken|speichern|gespeichert|gemerkt|teilen|drucken|melden|empfehlen)|(?:jetzt |online |hier |direkt )?bewerben|jetzt (?:per e-?mail|initiativ) bewerben|gehalt anzeigen|gehaltsprognose(?: anzeigen)?|firmenlogo|arbeitgeberlogo|(?:zurück )?zur? (?:ergebnisliste|suche|suchergebnisliste|übersicht|stellensuche|jobsuche)|(?:mehr|weniger|alle jobs|alle stellen) anzeigen|alle jobs (?:ansehen|dieses unternehmens)|job-?alert (?:erstellen|aktivieren)|(?:kein )?passender job dabei\\?|firmenprofil(?: ansehen)?|zum (?:firmenprofil|unternehmensprofil)|(?:neu|top-?job|anzeige)'
const french =
  "(?:je )?postule[rz]?(?: (?:maintenant|en ligne|à cette offre|sur le site.{0,30}))?|(?:sauvegarder|enregistrer|partager|imprimer|signaler|masquer)(?: (?:cette |l[’']|le |ce )?(?:offre|annonce|job|emploi))?|(?:voir|afficher|lire) (?:plus|moins|la suite|toutes les offres)|suivre(?: (?:cette |l[’'])?entreprise)?|retour (?:aux|à la) (?:résultats|offres|liste)|soyez parmi les premiers.{0,40}|candidature (?:simplifiée|facile|rapide)|super recruteur|répond généralement.{0,40}|localiser avec mappy|envie d[’']en savoir plus ?\\??"
const spanish =
  '(?:inscrib(?:irme|irse|ir|ete|e)|inscríbete|postular(?:me|se)?|postúlate|aplicar|apl[ií]ca)(?: (?:en|a) esta oferta| (?:ahora|ya)| al empleo)?|(?:guardar|compartir|imprimir|denunciar|reportar)(?: (?:esta |la |el )?(?:oferta|vacante|empleo|aviso))?|seguir(?: empresa)?|(?:ver|mostrar) (?:más|menos|empresa|todas las ofertas)|volver (?:a los|al) (?:resultados|listado)|inscripción rápida|oferta destacada'
const portuguese =
  'candidat(?:ar|e)-se(?: (?:agora|à vaga|já))?|candidatura (?:simplificada|fácil|rápida)|quero me candidatar|(?:salvar|guardar|partilhar|compartilhar|imprimir|denunciar|reportar)(?: (?:a |esta )?(?:vaga|oferta|anúncio))?|(?:ver|mostrar) (?:mais|menos|empresa|todas as vagas)|voltar (?:para|aos|às) .{3,20}'
const italian =
  "candidati(?: (?:ora|subito|a questo annuncio))?|candidatura (?:semplice|veloce)|(?:salva|condividi|stampa|segnala)(?: (?:l[’']|questo |quest[’'])?(?:annuncio|offerta))?|(?:mostra|vedi) (?:di più|altro|meno|tutti gli annunci)|torna (?:ai|alla) .{3,20}"
const northern =
  '(?:direct |nu )?solliciteer(?:en)?(?: (?:direct|nu))?|(?:vacature )?(?:opslaan|bewaren|delen|printen|melden)|toon (?:meer|minder)|ansök(?: (?:nu|här))?|ansøg(?: nu)?|søk(?: på)?(?: (?:stillingen|her|nå))?|(?:spara|gem|lagre|dela|del|tipsa)(?: (?:annonsen?|jobbet|stillingen))?|hae (?:tähän )?(?:paikkaan|työpaikkaa|nyt)|tallenna(?: ilmoitus)?'
const eastern =
  '(?:szybko )?aplikuj(?: (?:szybko|teraz|online))?|(?:zapisz|udostępnij|obserwuj|drukuj|zgłoś)(?: (?:ofertę|ogłoszenie|pracodawcę))?|(?:pokaż|zobacz) (?:więcej|mniej|wszystkie oferty)|rekrutacja zdalna|odpovědět(?: na (?:nabídku|inzerát))?|(?:uložit|sdílet|vytisknout)(?: (?:nabídku|pozici))?|mám záujem|jelentkezem|aplică(?: acum)?|başvur(?: hemen)?|hemen başvur|ilanı (?:kaydet|paylaş)|откликнуться(?: .{0,40})?|в избранное|показать контакты|(?:ещё|еще)|написать|пожаловаться(?: на вакансию)?|поделиться|сейчас эту вакансию смотр\\p{L}+ \\d+ .{3,15}|отзывы о работодателе|вы можете откликнуться.{0,40}|відгукнутися|надіслати резюме|зберегти(?: вакансію)?'
const asian =
  '投递(?:简历)?|立即(?:沟通|申请|投递|应聘)|感兴趣|不感兴趣|收藏(?:职位)?|举报|微信扫码分享|分享|申请职位|應徵|我要應徵|儲存|收藏工作|檢舉|本公司其他工作|刚刚活跃|今日活跃|\\d日内活跃|応募(?:する|画面へ進む|フォームへ|はこちら)|キープ(?:する)?|気になる(?:リスト)?|お気に入り(?:に追加)?|保存(?:する)?|シェアする|この求人に応募する|입사지원(?:하기)?|즉시지원|지원하기|스크랩(?:하기)?|관심기업|공유(?:하기)?|인쇄(?:하기)?|신고하기|ứng tuyển(?: ngay)?|nộp (?:đơn|hồ sơ)|lưu (?:tin|việc làm)|lamar(?: sekarang| cepat)?|simpan|bagikan|ส(?:มัครงาน|มัครเลย)|قدّ?م الآن|تقد[يّ]?م? الآن|حفظ|مشاركة|הגש מועמדות'
/** How somebody judged who hires, how many applied: "(38 Bewertungen)", "47 inscritos a esta oferta". */
const counts =
  '\\(?\\d[\\d.,]{0,6} (?:bewertung(?:en)?|avis|valoraci(?:ón|ones)|opini(?:ón|ones|e|i)|evaluaci(?:ón|ones)|avaliaç(?:ão|ões)|recension[ei]|beoordeling(?:en)?|omdömen?|отзыв\\p{L}{0,3})\\)?|\\d[\\d.,]{0,6} (?:inscritos?|candidatos?|candidatures?|postulantes?|aplicantes?|aplikacj[ei]|sollicitanten?)(?: .{1,30})?|\\d{1,4}~\\d{1,4}人應徵'

/** How many clicked, who paid for it, where one applies, in the words of one large board. */
const ofBoard =
  "(?:mais de|más de|plus de|über|mehr als|oltre|meer dan|ponad|более) \\d+ (?:pessoas?|personas?|personnes?|personen|persone|mensen|osób|человек) .{1,60}|(?:promovid[ao]|promocionad[ao]|promue?|promosso|gepromoot)(?: (?:por|par|da|dal|door) .{3,40})?|.{0,50}(?:fora do|fuera de|hors|außerhalb von|al di fuori di|buiten) linkedin.{0,20}|mostrar (?:mais opções|m[aá]s opciones)|mehr optionen (?:an)?zeigen|afficher plus d[’']options"

const furniture = new RegExp(
  `^(?:${[german, french, spanish, portuguese, italian, northern, eastern, asian, counts, ofBoard].join('|')})[!»›→]?$`,
  'iu',
)

/** Whether a whole line is something of such a page and not of the job. */
export function isForeignFurniture(line: string): boolean {
  return furniture.test(line)
}
