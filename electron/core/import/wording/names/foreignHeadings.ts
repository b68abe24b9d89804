// Headings over a part of a posting, and over a page of many, in other languages than those of sectionHeadings.ts. One
// line a language or a few that are close; a whole heading in small letters, as patterns.

export const foreignParts: readonly string[] = [
  'anforderungsprofil|(?:stellen|job)?beschreibung|rahmenbedingungen|ansprechpartner(?:in)?|bewerbungsprozess|das (?:bringst du|bringen sie) mit|' +
    'das (?:bieten|erwarten) wir(?: dir| ihnen)?|das (?:erwartet|solltest|bringst) (?:dich|sie|du).{0,20}|(?:was|das) .{0,12}mitbring(?:st|en|t)|darauf .{2,30}',
  "conditions|détails?(?: de l[’'](?:offre|annonce))?|pour postuler|qui sommes[- ]nous.{0,40}|l[’']entreprise|processus de recrutement",
  'descripción(?: del? .{2,30})?|detalles?(?: (?:de la oferta|del empleo))?|requisitos .{2,30}|se ofrece|condiciones|quiénes somos|cómo (?:postular|aplicar)|funciones a .{2,30}',
  'descrição(?: d[ao] .{2,20})?|detalhes(?: da vaga)?|responsabilidades e .{2,20}|benefícios|atividades|' +
    'diferenciais|contratação|como se candidatar|nossa empresa|sobre (?:a|o)(?: .{2,30})?|' +
    'informações adicionais|etapas do processo|local|(?:no )?seu dia a dia|(?:o que )?esperamos de você|' +
    'o que você (?:vai|irá) fazer|o que (?:buscamos|oferecemos)(?: .{2,20})?|tu día a día|' +
    'qué (?:esperamos de ti|harás|necesitas)',
  "dettagli?o?(?: dell[’'](?:offerta|annuncio))?",
  'descrizione(?: del .{2,30}| della .{2,30})?|requisiti .{2,30}|mansioni|attività|(?:si )?offr(?:e|iamo)|' +
    'chi siamo|competenze|come candidarsi|condizioni|(?:che )?cosa (?:ti )?(?:chiediamo|offriamo|cerchiamo|' +
    'farai|faremo)',
  '(?:functie)?omschrijving|wie zoeken (?:wij|we)|arbeidsvoorwaarden|over het bedrijf|solliciteren|taken|profiel|jouw (?:rol|taken)|bedrijfsprofiel|werkzaamheden',
  '(?:dina )?arbetsuppgifter|beskrivning|kvalifikationer|(?:din )?profil|om (?:oss|rollen|jobbet|tjänsten|arbetsplatsen|uppdraget|företaget)|vi erbjuder|' +
    'ansökan|villkor|övrigt|meriterande|personliga egenskaper',
  'arbeidsoppgaver|beskrivelse|(?:dine )?arbejdsopgaver|(?:ønskede )?kvalifikasjoner|vi tilby(?:r|der)|' +
    'om (?:os|arbeidsgiveren|stillingen|virksomheden)|søknad|ansøgning|dine (?:opgaver|kvalifikationer)',
  '(?:työ)?tehtävät|tehtävän kuvaus|vaatimukset|tarjoamme|odotamme|arvostamme|hakeminen|yhteystiedot|meistä',
  '(?:(?:twój )?zakres |twoje )?obowiązk(?:i|ów)|(?:nasze )?wymagania|(?:to )?oferujemy|(?:czego )?oczekujemy|co dajemy.{0,20}|(?:do )?twoich obowiązków.{0,30}|benefity|' +
    'o (?:nas|firmie|projekcie)|opis(?: stanowiska)?|szczegóły oferty|mile widziane|zadania|co (?:dla nas|możemy|oferujemy).{0,40}|' +
    'etapy rekrutacji',
  '(?:pracovní )?náplň práce|pracovní náplň|popis(?: pozice| práce)?|požad(?:ujeme|avky)|nabízíme|ponúkame|co (?:vás čeká|nabízíme|požadujeme|od vás).{0,40}|' +
    'o (?:nás|společnosti)|zamestnanecké výhody|' +
    'opis (?:posla|dela|radnog mjesta)|uvjeti(?: .{2,30})?|pričakujemo|pogoji|nudimo|zahtjevi|tööülesanded|nõuded|pakume|darbo pobūdis|reikalavimai|siūlome|pienākumi|prasības|piedāvājam',
  '(?:főbb )?feladatok|elvárások|amit kínálunk|előny(?:t jelent)?|juttatások|jelentkezés|rólunk|(?:munkakör )?leírása?',
  'responsabilități|cerințe|descrierea .{2,30}|oferim|beneficii|candidatul ideal|despre noi',
  '(?:η εταιρεία )?προσφέρει',
  'iş tanımı|görevler(?:iniz)?|aranan nitelikler|genel nitelikler.{0,30}|(?:görev ve )?sorumluluklar|yan haklar|hakkımızda|sunduklarımız|başvuru',
  'задължения|изисквания|предлагаме|обязанности|требования|условия(?: работы)?|мы предлагаем|о (?:компании|нас|вакансии|проекте)|' +
    'будет плюсом|контакты|описание(?: вакансии)?|чем предстоит заниматься|что мы .{2,40}|задачи|' +
    'ключевые навыки|наши ожидания|как откликнуться',
  '(?:αρμοδιότητες|καθήκοντα|απαιτήσεις|παροχές|προφίλ)(?: .{2,30})?|(?:απαραίτητα |επιθυμητά |απαιτούμενα )?προσόντα(?: .{2,30})?|' +
    'περιγραφή(?: (?:της )?(?:θέσης|εργασίας|εταιρείας).{0,20})?|(?:τι )?προσφέρουμε|η εταιρεία(?: .{2,20})?|σχετικά με .{2,30}',
  'обов.язки|вимоги|умови(?: роботи)?|ми пропонуємо|про (?:компанію|нас|вакансію)|опис вакансії|контакти|буде плюсом',
  'الوصف الوظيفي|المهام(?: والمسؤوليات)?|المسؤوليات|المتطلبات|الشروط|المؤهلات(?: المطلوبة)?|المزايا|طريقة التقديم|عن (?:الشركة|الوظيفة)|المهارات',
  'תיאור (?:המשרה|התפקיד)|דרישות(?: התפקיד| המשרה)?|תחומי אחריות|מה אנחנו מציעים|על (?:החברה|התפקיד)|תנאים|شرح شغل|شرایط احراز.{0,20}|مزایا|معرفی شرکت|وظایف.{0,20}',
  'mô tả công việc|yêu cầu(?: công việc| ứng viên)?|quyền lợi.{0,20}|' +
    'thông tin (?:chung|liên hệ|tuyển dụng)|giới thiệu công ty|phúc lợi|deskripsi pekerjaan|kualifikasi|' +
    'persyaratan|tanggung jawab|fasilitas|tentang (?:kami|perusahaan)',
  'รายละเอียดงาน|หน้าที่(?:และ)?(?:ความรับผิดชอบ)?|คุณสมบัติ(?:ผู้สมัคร)?|สวัสดิการ|วิธีการสมัคร|ลักษณะงาน',
  '(?:仕事|業務|職務)内容|応募(?:資格|条件|方法|要件)|必須(?:条件|要件|スキル)?|歓迎(?:条件|要件|スキル)?|求める(?:人物像|スキル|人材)|待遇(?:・福利厚生)?|福利厚生|' +
    '勤務(?:条件|時間|地)|給与|休日(?:[・／/]?休暇)?|選考(?:フロー|方法|プロセス)|会社(?:概要|紹介|情報)|募集(?:背景|概要)|事業内容|お問い合わせ|雇用形態|' +
    '(?:求人)?エントリー.{0,10}|労働条件.{0,20}',
  '(?:岗位|职位|工作)(?:职责|描述|要求|内容|说明|亮点|地点|时间)|任职(?:要求|资格|条件)|薪资(?:福利|待遇)?|福利(?:待遇)?|我们(?:会|将|能)?(?:为[你您])?提供|公司(?:介绍|简介|信息|福利)|联系(?:方式|我们)|加分项|(?:应聘|投递)方式|招聘要求',
  '工作內容|條件要求|公司介紹|福利制度|職務說明|職位描述|職責|職位要求|聯絡方式|應徵方式|其他條件',
  '(?:주요|담당) ?업무|업무 ?내용|자격 ?(?:요건|조건)|지원 ?자격|우대 ?(?:사항|조건)|복리 ?후생|혜택(?: 및 복지)?|근무 ?(?:조건|환경|지역)|' +
    '전형 ?(?:절차|방법)|채용 ?(?:절차|프로세스)|접수 ?(?:기간|방법)(?: 및 방법)?|상세 ?(?:요강|내용)|핵심 정보|회사 ?소개|기업 ?정보|모집 ?(?:요강|부문)|' +
    '포지션 ?상세|유의사항',
]

export const foreignPages: readonly string[] = [
  '(?:unsere |aktuell )?(?:offenen?|freien?) (?:stellen|positionen|jobs)|unsere (?:jobs|stellen|stellenangebote)|(?:onze |openstaande |actuele |beschikbare ){1,2}(?:vacatures|functies)',
  '(?:nuestras |las )?(?:vacantes|posiciones|ofertas|' +
    'plazas)(?: (?:abiertas|disponibles|actuales|vigentes))?|' +
    '(?:le )?(?:nostre )?(?:posizioni|ricerche) (?:aperte|disponibili|attive|in corso)|' +
    'figure (?:professionali )?ricercate',
  'otwarte (?:rekrutacje|stanowiska|oferty)|(?:aktualne|nasze) (?:oferty(?: pracy)?|rekrutacje|wakaty|' +
    'ogłoszenia o pracę)|wolne (?:stanowiska|miejsca pracy|wakaty)|otev[řr]ené pozice|' +
    'aktuální (?:pozice|nabídk[ay](?: práce)?)|(?:våra )?(?:lediga|aktuella) (?:jobb|tjänster|platser)',
  'aplikac(?:ja|je) spontaniczn[ae]|open sollicitaties?|candidatur[ae] spontane[ae]|autocandidatur[ae]|candidatura espont[áâ]nea|spontanansökan|uopfordret ansøgning|åpen søknad|avoin hakemus',
  '(?:открытые|наши|актуальные|свободные|текущие) (?:вакансии|позиции)|(?:відкриті|наші|актуальні) вакансії',
  'rejoindre .{1,40}|offert[ae] di lavoro|posizione aperta|opportunità di lavoro|vaga(?: de emprego)?|vagas (?:de emprego|abertas|disponíveis|em .{2,30})|oportunidades|ofertas? de emprego',
  'ledige jobs|ledig stilling|stillings(?:annonse|opslag)|jobbannons|platsannons|jobba (?:hos|med) .{2,30}|karriär|avoimet (?:työpaikat|tehtävät)|työpaikat|töihin .{2,30}',
  'ofert[ay] pracy|praca u nas|dołącz do .{2,20}|volná (?:pracovní )?místa|volné pozice|kariéra|nabídka práce|voľné pracovné miesta|pracovné ponuky|állás(?:ok|ajánlat(?:ok)?)?|karrier',
  'locuri de muncă|cariere|joburi|θέσεις εργασίας|καριέρα|iş (?:ilan(?:ı|ları)|fırsatları)(?: (?:uygulaması|sitesi|sayfası|panosu|portalı))?|kariyer|açık pozisyonlar',
  'вакансия|(?:описание )?ваканси[ий](?: .{2,30})?|работа у нас|карьера|ваканс(?:ія|ії)|кар.єра|وظائف(?: شاغرة)?|الوظائف|משרות(?: פנויות)?|דרושים|קריירה|استخدام',
  'tuyển dụng|việc làm|cơ hội nghề nghiệp|lowongan(?: kerja| pekerjaan)?|karir|ร่วมงานกับเรา|สมัครงาน|ตำแหน่งงานว่าง',
  '(?:新卒|中途|キャリア|アルバイト|パート|新規|経験者)?採用(?:情報|案内|について)? ?(?:recruit)?|求人(?:情報|募集|一覧)?|募集要項|募集(?:中の)?職種|募集中の求人|recruit(?:ing)?|スタッフ募集|職種一覧',
  '职位(?:详情|列表|信息)|招聘(?:信息|启事|职位|岗位|公告)?|加入我[们們]|诚聘英才|招贤纳士|招[纳納]贤士|人才(?:招聘|招募)|(?:社会|校园)招聘|職缺|徵才',
  '채용(?:공고|정보|안내)?|인재 ?(?:채용|영입)|구인|입사 ?지원|지원하기',
]
