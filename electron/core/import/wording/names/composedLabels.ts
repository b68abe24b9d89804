// Labels that are put together: what is asked for ("place", "deadline", "number"), and of what: "of work", "for
// applications", "of the advert". Sites join the words of both sides as they like, so each side is listed once.

/** By schema.org's name, row by row of a language: the words of one side, what stands between, the words of the other. */
const joined: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  joblocation: [
    [
      'job|position|role|post|vacancy|posting|employment|work|working|workplace|normal|normal work|usual|usual work|main work|nearest',
      ' ',
      'location|town|city|site|base',
    ],
    [
      'place|location|location(s)|town|base|site|normal place|usual place|main place',
      ' of ',
      'work|employment|the job|the post|the role|the position|job|post|role|position|vacancy|service|duty',
    ],
    [
      'arbeits|einsatz|dienst|tätigkeits|stellen|beschäftigungs|job|ausbildungs',
      '',
      'ort|standort|stätte|sitz|gebiet|region|adresse',
    ],
    [
      'ort|standort|sitz|adresse',
      ' ',
      'der tätigkeit|der stelle|der arbeit|der beschäftigung|der anstellung|der ausbildung|des einsatzes|des arbeitsplatzes',
    ],
    [
      'lieu|ville|localité|commune|adresse|site|localisation',
      ' ',
      'de travail|du travail|du poste|de poste|de l’emploi|d’emploi|de mission|de la mission|d’activité|de l’activité|' +
        'd’exercice|de l’offre|d’affectation|de prise de poste|d’intervention|de stage',
    ],
    [
      'lugar|localidad|ciudad|ubicación|población|municipio|sede|dirección|centro',
      ' ',
      'de trabajo|del trabajo|del puesto|de la oferta|de la vacante|del empleo|de la plaza|de prestación de servicios|laboral',
    ],
    [
      'local|localidade|localização|cidade|município|concelho|morada|endereço',
      ' ',
      'de trabalho|do trabalho|de prestação de trabalho|da vaga|do emprego|da oferta|da função|do posto|do posto de trabalho|de prestação',
    ],
    [
      'luogo|sede|località|città|comune|indirizzo',
      ' ',
      'di lavoro|del lavoro|lavorativa|lavorativo|di servizio|della posizione|dell’offerta|di impiego|d’impiego|operativa|di assegnazione',
    ],
    ['werk|functie|arbeids|stand', '', 'plek|plaats|locatie|adres|gebied|regio'],
    [
      'plaats|locatie|standplaats|adres|regio',
      ' van ',
      'tewerkstelling|de functie|de vacature|het werk|de baan',
    ],
    [
      'miejsce|lokalizacja|miejscowość|adres miejsca|adres|miasto|rejon',
      ' ',
      'pracy|wykonywania pracy|wykonywania zadań|wykonywania zawodu|świadczenia pracy|zatrudnienia|stanowiska|stanowiska pracy|oferty',
    ],
    [
      'místo|adresa|lokalita|město|obec|lokace',
      ' ',
      'práce|výkonu práce|výkonu zaměstnání|výkonu služby|zaměstnání|pracoviště|pracovní pozice|pozice|působení',
    ],
    [
      'miesto|adresa|lokalita|mesto|obec',
      ' ',
      'práce|výkonu práce|výkonu zamestnania|zamestnania|pracoviska|pozície',
    ],
    [
      'arbets|arbejds|arbeids|tjänste|tjeneste|anställnings',
      '',
      'ort|sted|plats|plads|plass|ställe|adress|adresse',
    ],
    [
      'arbetsplatsens|arbetets|tjänstens|jobbets|arbejdsstedets|arbejdspladsens|arbejdets|stillingens|jobbets|arbeidsstedets|arbeidsplassens|arbeidets',
      ' ',
      'ort|placering|plassering|adress|adresse|sted|lokation|lokalisering|beliggenhed|beliggenhet|kommun|kommune',
    ],
    [
      'työpaikan|työpisteen|työn|tehtävän|työskentelyn|toimen|viran',
      ' ',
      'sijainti|paikkakunta|sijaintipaikka|sijaintikunta|osoite|kunta|kaupunki',
    ],
    ['munkavégzés|munka|munkahely|állás|munkakör', ' ', 'helye|helyszíne|címe|települése|városa'],
    [
      'locul|locația|localitatea|orașul|adresa|sediul',
      ' ',
      'de muncă|postului|locului de muncă|jobului|activității|de desfășurare a activității',
    ],
    [
      'mjesto|mesto|lokacija|adresa|grad|kraj',
      ' ',
      'rada|dela|posla|zaposlenja|obavljanja rada|opravljanja dela',
    ],
    ['çalışma|iş|görev|işin|pozisyon', ' ', 'yeri|lokasyonu|şehri|ili|ilçesi|adresi|bölgesi'],
    [
      'место|адрес|город|локация|регион|местоположение|местонахождение',
      ' ',
      'работы|вакансии|исполнения работы|осуществления работы',
    ],
    ['місце|адреса|місто|локація|регіон', ' ', 'роботи|вакансії|праці'],
    ['място|адрес|град|местоположение', ' на ', 'работа|работното място|позицията|длъжността'],
    ['τόπος|τοποθεσία|έδρα|πόλη|χώρος|περιοχή', ' ', 'εργασίας|απασχόλησης|θέσης|της θέσης'],
    ['مكان|موقع|مقر|مدينة|منطقة', ' ', 'العمل|الوظيفة|الدوام'],
    ['勤務|就業|就労|仕事|作業|配属', '', '地|先|場所|地域|エリア|地住所|場所住所'],
    ['工作|办公|辦公|上班|岗位|职位|任职|就业', '', '地点|地點|城市|区域|區域|地区|地區|地址|所在地'],
    ['근무|직장|업무', '', '지|지역|장소|처|위치|지역 주소|지 주소'],
    ['địa điểm|nơi|địa chỉ|khu vực', ' ', 'làm việc|công tác'],
    ['lokasi|tempat|alamat|kota', ' ', 'kerja|pekerjaan|bekerja|penempatan'],
  ],
  validthrough: [
    [
      'application|applications|vacancy|job|advert|advertisement|posting|submission|recruitment|competition',
      ' ',
      'deadline|closing date|close date|closing|closes|due date|expiry date|expires|cut-off date',
    ],
    [
      'deadline|closing date|close date|last date|last day|final date|due date|end date|cut-off date',
      ' ',
      'for applications|for application|of applications|of application|for applying|for submission|for receipt of applications|' +
        'of vacancy|of posting|of advert|to apply|for submitting applications',
    ],
    [
      'apply|applications|apply online|submit applications|accepting applications',
      ' ',
      'by|before|until|no later than',
    ],
    [
      'bewerbungs|ausschreibungs|anzeigen|einreichungs|anmelde|melde|einsende',
      '',
      'frist|schluss|ende|endtermin|termin|schlusstermin',
    ],
    [
      'bewerbung|bewerbungen|bewerben|bewirb dich|online bis|ausgeschrieben|veröffentlicht|anzeige gültig|stelle online',
      ' ',
      'bis|bis zum|bis spätestens|spätestens bis|möglich bis',
    ],
    [
      'candidater|postuler|répondre|candidature|candidatures',
      ' ',
      'avant le|jusqu’au|d’ici le|d’ici au|au plus tard le',
    ],
    [
      'date limite|date de clôture|date de fin|clôture|fin|délai|échéance|date d’échéance|limite',
      ' ',
      'de candidature|de candidatures|des candidatures|de dépôt|de dépôt des candidatures|du dépôt des candidatures|de réponse|' +
        'de réception des candidatures|de l’offre|de l’annonce|d’inscription|des inscriptions|pour postuler|pour candidater|' +
        'de postulation|d’envoi des candidatures|de publication',
    ],
    [
      'plazo|fin de plazo|fin del plazo|plazo límite|plazo máximo|fecha límite|fecha fin|fecha de fin|fecha final|fecha máxima|' +
        'fecha tope|fecha de cierre|cierre|último día|vencimiento|fecha de vencimiento|fecha límite de presentación',
      ' ',
      'de solicitudes|de solicitud|de presentación|de presentación de solicitudes|de presentación de instancias|' +
        'de inscripción|de inscripciones|de postulación|de postulaciones|de candidaturas|de admisión|de la oferta|' +
        'de la convocatoria|para postular|para inscribirse|de recepción|de recepción de solicitudes|de recepción de candidaturas|' +
        'de la vacante|de instancias|del plazo',
    ],
    [
      'prazo|data limite|data-limite|data final|data de encerramento|data de fim|encerramento|fim|último dia|prazo final|prazo limite',
      ' ',
      'de candidatura|de candidaturas|das candidaturas|de inscrição|de inscrições|das inscrições|para inscrição|para inscrições|' +
        'para candidatura|para candidaturas|para se candidatar|da vaga|da oferta|do anúncio|do concurso|do prazo',
    ],
    [
      'scadenza|termine|termine ultimo|data di scadenza|data scadenza|data limite|data ultima|data di chiusura|chiusura|data chiusura',
      ' ',
      'candidatura|candidature|delle candidature|per le candidature|per candidarsi|domande|delle domande|domanda|annuncio|' +
        'dell’annuncio|del bando|bando|offerta|dell’offerta|iscrizioni|presentazione domande|presentazione delle domande|' +
        'presentazione candidature|presentazione delle candidature|invio candidature|per la presentazione delle candidature',
    ],
    [
      'reageer|reageren|solliciteer|solliciteren|reactie|reacties|sollicitatie|reageren kan|reageren mogelijk',
      ' ',
      'voor|vóór|tot|t/m|tot en met|uiterlijk|tot uiterlijk|uiterlijk op|vóór of op',
    ],
    ['sollicitatie|inschrijf|reactie|vacature|sluitings', '', 'termijn|deadline|datum|sluitingsdatum'],
    [
      'termin|ostateczny termin|koniec',
      ' ',
      'składania aplikacji|składania ofert|składania dokumentów|składania wniosków|nadsyłania aplikacji|nadsyłania zgłoszeń|' +
        'nadsyłania dokumentów|zakończenia rekrutacji|zakończenia naboru|ważności oferty|ważności ogłoszenia|rekrutacji|naboru',
    ],
    [
      'ważna|ważne|ważność|oferta ważna|ogłoszenie ważne|oferta aktywna|ogłoszenie aktywne|aktualne|aktywne|aplikuj',
      ' ',
      'do',
    ],
    [
      'termín|lhůta|uzávěrka|konec|datum ukončení|poslední termín|nejzazší termín',
      ' ',
      'podání|podání přihlášek|podání přihlášky|pro podání|pro podání přihlášek|pro podání přihlášky|pro přihlášení|' +
        'přihlášek|přihlášení|pro zaslání životopisu|zasílání životopisů|výběrového řízení|pro přihlášky',
    ],
    [
      'platnost|platí|platné|platnost inzerátu|platnost nabídky|inzerát platí|nabídka platí|přihlášky|životopisy',
      ' ',
      'do',
    ],
    [
      'termín|uzávierka|dátum ukončenia|lehota',
      ' ',
      'prihlášok|prihlášky|podania prihlášky|na podanie prihlášky|na podanie žiadosti|výberového konania|ponuky|zasielania žiadostí',
    ],
    [
      'søg|ansøg|søk|ansök|sök|ansøgning|søknad|ansökan|ansøgninger|søknader',
      ' ',
      'senest|innen|inden|senast|före|før|seinast|senest den|senast den',
    ],
    ['ansøgnings|søknads|ansöknings|ansökan|rekryterings', '', 'frist|fristen|dag|tid|deadline'],
    [
      'sista|siste|sidste',
      ' ',
      'ansökningsdag|ansökningsdatum|ansökningsdagen|søknadsfrist|ansøgningsfrist|frist|dag for ansøgning|dag for søknad|søknadsdag|svarsdag',
    ],
    [
      'haku|hakuaika|hakemukset|hae|paikka haettavissa|hakeminen',
      ' ',
      'päättyy|loppuu|viimeistään|sulkeutuu|asti|mennessä',
    ],
    ['viimeinen', ' ', 'hakupäivä|päivä hakea|jättöpäivä'],
    [
      'jelentkezés|jelentkezések|pályázat|pályázatok|hirdetés|önéletrajzok|pályázás',
      ' ',
      'határideje|beadási határideje|benyújtási határideje|vége|lejárata|beküldési határideje|zárása',
    ],
    [
      'termen|termen limită|termenul limită|data limită|dată limită|ultima zi',
      ' ',
      'de înscriere|de aplicare|de depunere|de depunere a dosarelor|pentru aplicare|pentru depunere|pentru înscriere|de depunere a candidaturilor',
    ],
    [
      'rok|zadnji rok|krajnji rok',
      ' ',
      'prijave|za prijavo|za prijavu|za podnošenje prijava|natječaja|natečaja|konkursa',
    ],
    ['son|en son|ilan son', ' ', 'tarih|başvuru|gün|başvuru günü|başvuru tarihi|tarihi'],
    [
      'başvuru|başvuruların|ilan|ilanın|başvuru son',
      ' ',
      'bitiş tarihi|son tarihi|bitişi|son günü|kapanış tarihi|tarihi sonu',
    ],
    [
      'срок|дата|окончание|конец|крайний срок|последний день',
      ' ',
      'подачи заявок|приема заявок|приёма заявок|подачи документов|приема документов|окончания приема|окончания приема заявок|приема резюме|приёма резюме|закрытия вакансии|окончания подачи заявок',
    ],
    [
      'строк|термін|кінцевий термін|кінцевий строк',
      ' ',
      'подання|подання заявок|подання документів|прийому заявок|прийому резюме|завершення прийому',
    ],
    [
      'срок|краен срок',
      ' ',
      'за кандидатстване|за кандидатури|за подаване|за подаване на документи|за подаване на заявления',
    ],
    [
      'آخر موعد|الموعد النهائي|آخر تاريخ|آخر يوم|تاريخ انتهاء|موعد انتهاء',
      ' ',
      'للتقديم|لتقديم الطلبات|للتسجيل|التقديم|استقبال الطلبات|لاستقبال الطلبات|لاستلام الطلبات|الإعلان|للتقدم',
    ],
    [
      '応募|募集|受付|申込|申込み|掲載|エントリー|公募|選考',
      '',
      '締切|締切日|締め切り|〆切|期限|終了|終了日|終了予定日|期日',
    ],
    [
      '报名|投递|申请|招聘|应聘|網申|网申|简历|應徵|收件|申請',
      '',
      '截止|截止日期|截止时间|截止時間|截止日|期限|结束日期|結束日期',
    ],
    ['접수|지원|모집|채용|공고|원서접수|서류접수', '| ', '마감|마감일|마감일시|마감일자|종료|종료일|기한'],
    [
      'hạn|hạn cuối|hạn chót|thời hạn|ngày hết hạn',
      ' ',
      'nộp hồ sơ|nộp đơn|ứng tuyển|nhận hồ sơ|nộp cv|tuyển dụng|nộp',
    ],
    [
      'batas|batas akhir|batas waktu|tanggal akhir|tanggal tutup',
      ' ',
      'lamaran|pendaftaran|melamar|lowongan|pengiriman lamaran',
    ],
  ],
  identifier: [
    [
      'job|post|vacancy|position|posting|advert|advertisement|advt|advt.|announcement|requisition|req|reference|ref|ref.|ad|' +
        'listing|opening|role|competition|campaign|recruitment|job advert|job posting|job opening|job requisition',
      ' ',
      'number|no|no.|#|nr|id|identifier|ref|ref.|reference|ref no|ref no.|ref. no|ref. no.|ref number|reference number|' +
        'reference no|reference no.',
    ],
    ['job|vacancy|position|posting|requisition|advert|opening|role|reference', ' ', 'code'],
    [
      'stellen|job|referenz|anzeigen|ausschreibungs|angebots|vakanz|positions|auftrags|kenn|inserats',
      '|-',
      'nummer|nr.|nr|id|kennung|kennziffer|code|referenz',
    ],
    [
      'référence|réf.|réf|numéro|n°|id|identifiant|code',
      ' ',
      'de l’offre|d’offre|de l’annonce|d’annonce|du poste|de poste|de l’emploi|de la demande|du concours|de la vacance|de recrutement|offre|annonce|poste|emploi',
    ],
    [
      'id|código|cód.|cod.|número|n.º|nº|núm.|referencia|ref.|identificador',
      ' ',
      'de la oferta|de oferta|oferta|del puesto|de puesto|puesto|de la vacante|de vacante|vacante|de empleo|' +
        'del empleo|del anuncio|de anuncio|anuncio|de la convocatoria|de convocatoria|de requisición|de la requisición|de solicitud de personal|de plaza',
    ],
    [
      'id|código|cód.|número|n.º|nº|referência|ref.|identificador',
      ' ',
      'da oferta|de oferta|da vaga|de vaga|vaga|do anúncio|anúncio|da posição|do emprego|do concurso|da requisição|do processo|do posto',
    ],
    [
      'id|codice|cod.|numero|n.|nr.|rif.|riferimento',
      ' ',
      'annuncio|dell’annuncio|offerta|dell’offerta|richiesta|della richiesta|posizione|della posizione|vacancy|concorso|selezione|della selezione|requisizione|bando|ricerca|lavoro|di riferimento',
    ],
    ['vacature|functie|job|referentie', '|-', 'nummer|nr|nr.|id|code|referentie|kenmerk'],
    [
      'nr|nr.|numer|id|kod|sygnatura',
      ' ',
      'oferty|ogłoszenia|oferty pracy|stanowiska|rekrutacji|naboru|wakatu|referencyjny|ref.',
    ],
    [
      'annons|annonce|jobb|job|stillings|tjänst|referens|referanse|reference|rekryterings|utlysnings|stilling',
      '|-',
      'nummer|nr|nr.|id|kode|kod',
    ],
    ['ilmoitus|työpaikka|viite|paikka|tehtävä|hakuilmoitus', '|-', 'numero|tunnus|koodi|id'],
    [
      'ilmoituksen|paikan|työpaikan|tehtävän|avoimen työpaikan|rekrytoinnin',
      ' ',
      'numero|tunnus|id|viite|viitenumero|tunniste',
    ],
    [
      'číslo|kód|id|referenční číslo|evidenční číslo|ref. číslo',
      ' ',
      'pozice|nabídky|inzerátu|místa|volného místa|pracovní pozice|výběrového řízení|pracovní nabídky',
    ],
    [
      'číslo|kód|id|referenčné číslo',
      ' ',
      'pozície|ponuky|inzerátu|miesta|voľného miesta|pracovnej ponuky|výberového konania',
    ],
    [
      'állás|pozíció|hirdetés|pályázat|álláshirdetés',
      ' ',
      'azonosító|azonosítója|száma|kódja|id|azonosítószáma',
    ],
    ['cod|id|număr|nr.|referință', ' ', 'anunț|ofertă|post|job|poziție|anunțului|postului|ofertei|concurs'],
    [
      'šifra|broj|id|številka',
      ' ',
      'oglasa|radnog mjesta|delovnega mesta|natječaja|natečaja|pozicije|konkursa|prostega delovnega mesta',
    ],
    ['ilan|pozisyon|iş|iş ilanı|referans|başvuru ilan', ' ', 'no|no.|numarası|kodu|id|nosu|id’si'],
    ['номер|код|id|№|идентификатор', ' ', 'вакансии|объявления|позиции|заявки на подбор|конкурса'],
    ['номер|код|id|№|ідентифікатор', ' ', 'вакансії|оголошення|позиції|конкурсу'],
    ['номер|код|id|№', ' на ', 'обявата|позицията|обява|позиция'],
    ['κωδικός|αριθμός|id', ' ', 'θέσης|αγγελίας|προκήρυξης|της θέσης'],
    ['رقم|رمز|كود|معرف', ' ', 'الوظيفة|الإعلان|الطلب الوظيفي|الشاغر|المرجع'],
    ['מספר|קוד|מס’', ' ', 'משרה|המשרה|מודעה'],
    [
      '求人|仕事|お仕事|案件|募集|掲載|原稿|ポジション|整理|管理|職種|公募',
      '',
      '番号|no|no.|id|コード|ナンバー|管理番号|整理番号',
    ],
    ['职位|岗位|招聘|工作|職缺|職務|需求|職位', '', '编号|編號|id|代码|代碼|编码|号|号码'],
    ['채용|공고|모집|구인|포지션|직무|채용공고', '| ', '번호|id|코드|인증번호'],
    ['mã|mã số', ' ', 'việc làm|tin|tin tuyển dụng|công việc|vị trí|tuyển dụng|hồ sơ tuyển dụng'],
    ['id|kode|nomor', ' ', 'lowongan|pekerjaan|posisi|iklan'],
    ['รหัส|เลขที่', '', 'งาน|ตำแหน่ง|ประกาศ|ตำแหน่งงาน'],
  ],
}

/** All such labels, with their field; what a part of a word joins, and what stands apart, are ways of one row. */
export function composedLabels(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(joined).map(([field, rows]) => [
      field,
      rows
        .flatMap(([one, between, other]) => {
          const [ends, ways] = [other.split('|'), between.split('|')]
          return one
            .split('|')
            .flatMap((first) => ends.flatMap((end) => ways.map((way) => first + way + end)))
        })
        .join('|'),
    ]),
  )
}
