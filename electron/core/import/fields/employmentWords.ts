// Words for kinds of employment, hours and contract apart, as sites were seen to write them in two dozen languages.

import type { contractKinds, scheduleKinds } from '../../../../shared/posting.ts'

export type Schedule = (typeof scheduleKinds)[number]
export type Contract = (typeof contractKinds)[number]

// Lower case; runs of spaces, hyphens and underscores are one space.
const scheduleWords: Record<Schedule, string> = {
  full_time:
    'full time|전일제|fulltime|whole time|wholetime|full day|fullday|ft|f/t|full|fte|1 fte|1.0 fte|vollzeit|in vollzeit|temps plein|temps complet|à temps plein|' +
    'tiempo completo|jornada completa|a tiempo completo|tempo pieno|a tempo pieno|full time job|voltijd|voltijds|fulltime baan|' +
    'pełny|na pełny|pełny etat|cały etat|pełen etat|plný úvazek|práce na plný úvazek|hpp|hlavní pracovní poměr|全职|全職|フルタイム|常勤|' +
    'voll|in voll|hel|ganztags|heltid|fuldtid|kokoaikainen|kokopäiväinen|kokoaikatyö|полная занятость|полный рабочий день|' +
    'полный день|полная ставка|повна зайнятість|повний робочий день|tam zamanlı|tam zaman|' +
    'período integral|tempo integral|integral|정규 근무|상근|משרה מלאה|دوام كامل|toàn thời gian|' +
    'teljes munkaidő|teljes állás|normă întreagă|πλήρης απασχόληση|penuh waktu|plný pracovný úväzok|' +
    'plný úväzok|пълно работно време|' +
    '全日制|plein temps|completa|completo|complet|pełny wymiar|teljes munkaidős|πλήρες ωράριο|полная|повний день|بدوام كامل|تمام وقت|تمام‌وقت|' +
    'पूर्णकालिक|purna waktu|sepenuh masa|งานประจำ|เต็มเวลา|งานเต็มเวลา|puno radno vrijeme|puno radno vreme|pilna slodze|täistööaeg|מלאה|visa darbo diena|polni delovni čas|pun delovni čas|tpp',
  part_time:
    'teil|in teil|part time|parttime|pt|p/t|part|job share|jobshare|teilzeit|in teilzeit|minijob|mini job|geringfügig|geringfügige beschäftigung|temps partiel|' +
    'à temps partiel|tiempo parcial|media jornada|medio tiempo|jornada parcial|a tiempo parcial|tempo parziale|a tempo parziale|deeltijd|' +
    'deeltijds|niepełny etat|część etatu|pół etatu|zkrácený úvazek|částečný úvazek|práce na zkrácený úvazek|兼职|兼職|パートタイム|パート|アルバイト|非常勤|' +
    'deltid|osa aikainen|osa aikatyö|частичная занятость|неполный рабочий день|неполная занятость|' +
    'подработка|неповна зайнятість|часткова зайнятість|yarı zamanlı|meio período|tempo parcial|parcial|' +
    '파트타임|아르바이트|משרה חלקית|دوام جزئي|bán thời gian|részmunkaidő|normă parțială|μερική απασχόληση|' +
    'paruh waktu|skrátený úväzok|バイト|halbtags|stundenweise|partiel|parziale|' +
    '工讀|长期兼职|長期兼職|450 euro|520 euro|538 euro|556 euro|mi temps|bijbaan|studiejob|extrajobb|1/2 etatu|3/4 etatu|' +
    'temps non complet|시간제|단시간|praca dodatkowa|dodatkowa|részmunkaidős|diákmunka|неполный день|неполная|частичная|частичный|часткова|неповний день|پاره وقت|پاره‌وقت|अंशकालिक|sambilan|' +
    'พาร์ทไทม์|งานพาร์ทไทม์|nepuno radno vrijeme|nepuno radno vreme|непълно работно време|nepilna slodze|חלקית|ne visa darbo diena|krajši delovni čas|osaline tööaeg|osaajaga',
  per_diem:
    'per diem|perdiem|prn|as needed|on call|casual|zero hours|zero hour|zero hours contract|' +
    'nul uren contract|oproepcontract|a chiamata|contratto a chiamata|lavoro a chiamata|auf abruf|daily|day labour|day labor|auf tagesbasis|à la journée|por día|' +
    'a giornata|per dag|日雇い|日结|harian',
}

const contractWords: Record<Contract, string> = {
  permanent:
    'permanent|perm|effective|regular|indefinite|unlimited|open ended|direct hire|permanent contract|permanent position|unbefristet|festanstellung|feste anstellung|' +
    'unbefristete festanstellung|cdi|contrat à durée indéterminée|durée indéterminée|indefinido|contrato indefinido|fijo|contrato fijo|auf dauer|na czas nieokreślony|' +
    'tempo indeterminato|a tempo indeterminato|contratto a tempo indeterminato|vast|vaste baan|vast dienstverband|onbepaalde tijd|' +
    'umowa o pracę|uop|umowa na czas nieokreślony|czas nieokreślony|doba neurčitá|na dobu neurčitou|正式|正社員|無期雇用|' +
    'tillsvidare|tillsvidareanställning|fast anställning|fast|fast stilling|fastansættelse|fastansat|' +
    'vakituinen|toistaiseksi voimassa oleva|постоянная работа|постоянная|бессрочный договор|' +
    'бессрочный|безстроковий|期間の定めなし|无固定期限|постійна робота|kadrolu|sürekli|belirsiz süreli|clt|efetivo|efetiva|정규직|קבוע|dài hạn|határozatlan idejű|' +
    'nedeterminată|perioadă nedeterminată|αορίστου χρόνου|karyawan tetap|indeterminato|' +
    'trvalý pracovný pomer|正規職員|正職員|' +
    '正職|무기계약직|unbefristeter arbeitsvertrag|unbefristeter vertrag|unbefristete anstellung|dauerstelle|direktvermittlung|' +
    'titulaire|contrato por tiempo indeterminado|tiempo indeterminado|término indefinido|contrato a término indefinido|planta|' +
    'regime clt|contrato sem termo|sem termo|contract voor onbepaalde tijd|vast contract|tills vidare|vakinainen|uop|praca stała|' +
    'pracovní smlouva|határozatlan|alkalmazotti jogviszony|σύμβαση αορίστου χρόνου|трудовой договор|оформление по тк рф|' +
    'постійна|عقد دائم|دائم|nhân viên chính thức|chính thức|cố định|na neodređeno|neterminuota|neterminuota darbo sutartis|tähtajatu|' +
    'toistaiseksi|onbepaalde duur|contract van onbepaalde duur|indéterminé|indéterminée|nedoločen čas|' +
    'za nedoločen čas|tetap|nenoteikts laiks',
  contractor:
    'contractor|contract|contractual|contract to hire|freelance|freelancer|free lance|independent contractor|' +
    'self employed|subcontractor|c2c|c2h|corp to corp|w2|contract w2|contract corp to corp|' +
    'consultancy|consultancy contract|contract independent|legal entity|autonomous|1099|b2b|' +
    'b2b contract|freie mitarbeit|freiberuflich|freiberufler|selbständig|selbstständig|indépendant|autónomo|autonomo|por obra|libero professionista|' +
    'partita iva|zzp|zzper|zelfstandig|kontrakt b2b|umowa b2b|umowa zlecenie|umowa o dzieło|živnostník|osvč|ičo|práce na živnostenský list|合同|合同工|业务委托|業務委託|フリーランス|' +
    'pj|pessoa jurídica|проектная работа|проектная занятость|гпх|самозанятость|프리랜서|위촉직|פרילאנס|serbest|' +
    'frilans|konsultuppdrag|toimeksianto|vállalkozói|collaborazione|co co co|' +
    'p.iva|p. iva|co.co.co|co.co.co.|libera professione|autônomo|honorarios|por honorarios|prestador de serviços|prestação de serviços|' +
    'recibos verdes|detachering|živnosť|na živnosť|živnostenský list|na živnostenský list|colaborare|proje bazlı|serbest zamanlı|договор гпх|самозанятый|' +
    'проєктна робота|фоп|عقد|عمل حر|قراردادی|پروژه‌ای|hợp đồng|สัญญาจ้าง|werkvertrag|zelfstandige|als zelfstandige|libéral|exercice libéral|profession libérale|פרילנס',
  temporary:
    'temporary|temp|fixed term|fixed term contract|fixed term/contract|ftc|locum|maternity cover|parental leave cover|secondment|' +
    'limited|limited term|interim|term|temporary contract|temp to hire|temp to perm|befristet|zeitarbeit|' +
    'aushilfe|' +
    'leiharbeit|arbeitnehmerüberlassung|cdd|contrat à durée déterminée|durée déterminée|intérim|interimaire|' +
    'intérimaire|temporal|contrato temporal|eventual|duración determinada|de duración determinada|' +
    'contrato de duración determinada|obra y servicio|por obra y servicio|' +
    'tempo determinato|a tempo determinato|contratto a tempo determinato|tijdelijk|tijdelijk contract|bepaalde tijd|uitzendkracht|' +
    'umowa na czas określony|czas określony|praca tymczasowa|doba určitá|na dobu určitou|brigáda|dpp|dpč|临时|臨時|派遣|派遣社員|有期雇用|' +
    'visstid|vikariat|tidsbegränsad|midlertidig|tidsbegrænset|vikar|määräaikainen|временная|' +
    'временная работа|срочный договор|вахта|вахтовый метод|тимчасова|geçici|belirli süreli|sözleşmeli|' +
    'temporário|determinado|계약직|임시직|파견직|זמני|مؤقت|عقد مؤقت|tạm thời|thời vụ|határozott idejű|determinată|' +
    'ορισμένου χρόνου|kontrak|契約社員|determinato|' +
    'срочный|期間の定めあり|固定期限|有固定期限|紹介予定派遣|嘱託|嘱託社員|臨時職員|会計年度任用職員|有期雇用契約|有期契約|期間従業員|約聘|约聘|劳务派遣|勞務派遣|' +
    'befristeter vertrag|befristeter arbeitsvertrag|befristete anstellung|arbeitnehmerüberlassung mit option auf übernahme|' +
    "mission intérimaire|mission d'intérim|travail temporaire|contractuel|contrato a término fijo|término fijo|plazo fijo|" +
    'contrato a termo|a termo|termo certo|temporär|somministrazione|contratto a termine|a termine|uitzendbasis|uitzendwerk|' +
    'tijdelijk met uitzicht op vast|jaarcontract|visstidsanställning|särskild visstidsanställning|timanställning|' +
    'zastępstwo|behovsanställning|engasjement|tilkallingsvikar|barselsvikariat|keikkatyö|umowa na zastępstwo|dorywcza|praca dorywcza|tymczasowa|na dohodu|' +
    'na dohodu (brigády)|dönemsel|عقد سنوي|עבודה זמנית|temporer|ชั่วคราว|na određeno|bepaalde duur|' +
    'contract van bepaalde duur|vervangingscontract|déterminé|déterminée|obra o servicio|por obra o servicio|' +
    'določen čas|za določen čas|åremål|timeansættelse|terminuota|terminuota darbo sutartis|tähtajaline',
  seasonal:
    'seasonal|season|summer job|holiday job|saison|saisonal|saisonarbeit|saisonnier|ferienjob|estacional|temporada|stagionale|seizoenswerk|sezonowa|' +
    'praca sezonowa|sezónní|季节性|季節|' +
    'säsong|säsongsarbete|sesong|sæson|kausityö|εποχική|εποχιακή|сезонная|сезонная работа|сезонна|mevsimlik|sazonal|موسمي|' +
    'fijo discontinuo|contrato fijo discontinuo|sommarjobb|sommerjob|sommerjobb|feriejobb|ferievikar|kesätyö',
  intern:
    'intern|interns|internship|internships|trainee|traineeship|placement|student|working student|co op|coop|graduate program|graduate programme|praktikum|praktikant|praktikantin|' +
    'werkstudent|werkstudentin|werksstudent|werksstudentin|abschlussarbeit|stage|stagiaire|prácticas|practicas|becario|beca|practicante|' +
    'pasantía|pasantia|pasante|tirocinio|stagista|stagiair|praktykant|praktykantka|stażysta|stażystka|staż|' +
    'praktyka|praktyki|stáž|' +
    '实习|实习生|實習|インターン|インターンシップ|' +
    'praktikplats|praktik|praktikophold|harjoittelu|harjoittelija|стажировка|стажёр|стажер|стажування|' +
    'staj|stajyer|estágio|estagiário|인턴|인턴직|התמחות|تدريب|thực tập|thực tập sinh|gyakornok|' +
    'πρακτική άσκηση|magang|' +
    '暑期实习|暑期實習|체험형 인턴|전환형 인턴|채용연계형 인턴|werkstudententätigkeit|studentische hilfskraft|becas|umowa o staż|' +
    'umowa o staż / praktyki|کارآموزی|ฝึกงาน|นักศึกษาฝึกงาน|pripravništvo|praktika',
  apprentice:
    'apprentice|apprenticeship|ausbildung|lehre|lehrling|auszubildende|auszubildender|azubi|duales studium|apprentissage|contrat apprentissage|alternance|' +
    "contrat d'apprentissage|aprendizaje|aprendiz|apprendistato|leerling|leerwerkplek|bbl|przyuczenie|učeň|学徒|見習い|" +
    'lärling|lærling|lære|elev|oppisopimus|ученик|ученичество|çırak|jovem aprendiz|contrat en alternance|' +
    'formación dual|lehrstelle|contrat de professionnalisation|leer werkplek|leerwerktraject|duale ausbildung',
  volunteer:
    'volunteer|volunteering|voluntary|ehrenamt|ehrenamtlich|freiwillig|freiwilligendienst|bénévole|bénévolat|volontariat|voluntario|voluntariado|volontario|' +
    'volontariato|vrijwilliger|vrijwilligerswerk|wolontariat|wolontariusz|dobrovolník|dobrovolnictví|志愿者|志願者|ボランティア|' +
    'volontär|volontärarbete|frivillig|frivilligt arbejde|vapaaehtoinen|vapaaehtoistyö|волонтёрство|' +
    'волонтерство|волонтер|gönüllü|voluntário|자원봉사|התנדבות|تطوع|tình nguyện|önkéntes|voluntar|εθελοντής|' +
    'sukarelawan|service civique|bundesfreiwilligendienst|freiwilliges soziales jahr',
  other:
    'other|others|misc|sonstige|sonstiges|andere|anderes|autre|autres|otro|otros|altro|anders|overig|inne|inny|jiné|ostatní|其他|その他|' +
    'övrigt|annet|andet|muu|другое|інше|diğer|outro|outros|outra|outras|기타|אחר|أخرى|khác|egyéb|altul|άλλο|lainnya',
}

export const scheduleOf = indexWords(scheduleWords)
export const contractOf = indexWords(contractWords)

function indexWords<Kind extends string>(table: Record<Kind, string>): ReadonlyMap<string, Kind> {
  const index = new Map<string, Kind>()
  for (const kind of Object.keys(table) as Kind[])
    for (const word of table[kind].split('|')) index.set(word, kind)
  return index
}
