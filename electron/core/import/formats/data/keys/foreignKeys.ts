// What applications call the facts of a job in languages other than English, without signs and in lower case. Only
// words that say nothing else; French, German and Russian ones that were seen first stand with the English ones.

import { pathList, plainKey } from './keyPaths.ts'

/** Words as they are written, in the form that `plainKey` gives keys. */
function keyList(words: string): readonly string[] {
  return pathList(words).map(plainKey)
}

export const foreignKeys = {
  title:
    keyList(`titulo nomevaga titulovaga nomedavaga vaga titulodavaga nombrepuesto nombrevacante titulooferta
    nombreoferta titulopuesto titolo titoloannuncio functietitel functienaam vacaturetitel stanowisko nazwastanowiska
    tytulogloszenia rubrik annonsrubrik yrkestitel stillingstittel stillingsbetegnelse tyonimike ilanbaslik ilanbasligi pozisyon
    titelderstelle bezeichnungderstelle posteintitule intituleposte titreposte titreoffre poste intituledeposte berufsbezeichnung positionsbezeichnung
    должность название названиевакансии наименованиевакансии вакансия позиция посада назвавакансії 职位 职位名称 岗位 岗位名称
    招聘职位 職位 職缺 職務名稱 工作名稱 職種 職種名 求人タイトル 仕事名 포지션 직무 채용제목 공고제목 직무명 모집부문
    المسمىالوظيفي الوظيفة משרה שםהמשרה θέσηεργασίας ตำแหน่ง ตำแหน่งงาน vịtrí vịtrítuyểndụng têncôngviệc chứcdanh posisi
    lowongan`),
  employer:
    keyList(`compania nomeempresa nomedaempresa nombreempresa empleador empresacontratante virksomhedsnavn arbeidsgivernavn azienda nomeazienda
    bedrijf bedrijfsnaam werkgever pracodawca nazwafirmy arbetsgivare arbetsgivarenamn arbetsplatsnamn arbeidsgiver arbejdsgiver tyonantaja
    kurumadi firmaadi sirketadi nomentreprise nomsociete societe raisonsociale arbeitgebername firmenname behörde behoerde
    компания работодатель организация названиекомпании компанія роботодавець 公司 公司名称 企业 企业名称 公司名稱 企業名稱 会社名
    企業名 事業所名 회사 회사명 기업명 업체명 الشركة اسمالشركة חברה שםהחברה מעסיק εταιρεία εταιρία εργοδότης บริษัท ชื่อบริษัท
    côngty têncôngty nhàtuyểndụng perusahaan namaperusahaan entidade`),
  place:
    keyList(`localizacao localizacion localtrabalho localdetrabalho cidade ciudad lugartrabajo sede locatie sedelavoro luogolavoro citta standplaats
    werklocatie vestigingsplaats miejscepracy miejscowosc lokalizacja arbetsort arbeidssted arbejdssted tyopaikansijainti
    sehir calismayeri ville villetravail lieuposte arbeitsorte einsatzort dienstort
    город местоположение местоработы адрес регион місто 城市 工作地点 工作城市 地点 地區 工作地點 上班地點 勤務地 勤務場所 就業場所
    근무지 근무지역 근무위치 المدينة موقعالعمل الموقع עיר מיקום τοποθεσία περιοχή สถานที่ทำงาน จังหวัด địađiểm nơilàmviệc
    địađiểmlàmviệc lokasi penempatan`),
  posted:
    keyList(`datapublicacao datadepublicacao fechapublicacion fechadepublicacion datapubblicazione publicatiedatum
    datapublikacji datadodania publiceringsdatum publiceraddatum publisert julkaisupaiva yayintarihi bastarih dateparution publie publiele
    veroeffentlichungsdatum aktuelleveroeffentlichungsdatum veroeffentlicht veroeffentlichtam publiziert publiziertam datepub fecha
    датапубликации опубликовано датаразмещения датапублікації 发布时间 发布日期 更新时间 刊登日期 掲載日 公開日 등록일 게시일 تاريخالنشر
    תאריךפרסום ημερομηνίαδημοσίευσης วันที่ประกาศ ngàyđăng tanggalposting`),
  deadline:
    keyList(`datalimite prazoinscricao prazocandidatura datafim fechafin fechavencimiento datascadenza scadenza
    sluitingsdatum reactietermijn datawaznosci datazakonczenia sistaansokningsdag soknadsfrist ansoegningsfrist ansogningsfrist hakuaika hakuaikapaattyy
    bittarih sonbasvurutarihi datecloture bewerbungsende gueltigbis ablaufdatum
    срокподачи актуальнодо 截止日期 截止时间 截止日 申请截止 応募締切 締切日 掲載終了日 마감일 접수마감 마감일자 آخرموعد
    hạnnộp hạnnộphồsơ bataspendaftaran vencimento`),
  start:
    keyList(`tilltrade tilltradesdag tiltraedelse tiltraedelsesdato tiltredelse oppstart ingangsdatum indiensttreding datepriseposte
    dateprisedeposte datedebutcontrat datedembauche fechaincorporacion fechadeincorporacion dataingresso terminrozpoczecia nastup
    datanastupu aloituspaiva tyonalkamispaiva iseGirisTarihi датавыхода датаначалаработы 入职日期 到岗时间 入社日 勤務開始日 입사일
    입사예정일 ngàybắtđầu tanggalmulai`),
  employment:
    keyList(`tipocontrato tipodecontrato regimecontratacao tipovaga jornada jornadalaboral tipojornada
    tipocontratto contratto dienstverband contractvorm rodzajumowy typumowy wymiarpracy anstallningstyp anstallningsform arbetstid varaktighet
    omfattning ansettelsesform tyosuhde calismasekli beschaeftigungsart anstellungsverhaeltnis
    занятость типзанятости видзанятости формаработы графикработы зайнятість 工作性质 职位类型 工作类型 雇用形態 고용형태 채용형태
    근무형태 نوعالعمل نوعالوظيفة היקףמשרה סוגמשרה τύποςαπασχόλησης ประเภทงาน loạihình hìnhthức hìnhthứclàmviệc tipepekerjaan`),
  salary:
    keyList(`salario faixasalarial remuneracao remuneracion sueldo stipendio retribuzione salaris wynagrodzenie
    loennsspenn palkka maas ucret salairebrut verguetung
    зарплата зп заработнаяплата оплата оклад уровеньдохода 薪资 薪水 月薪 年薪 薪酬 工资 待遇 薪資 給与 給料 月給 年収 時給 賃金 급여 연봉
    월급 시급 الراتب שכר μισθός αποδοχές เงินเดือน lương mứclương gaji`),
  description:
    keyList(`descricao descricaovaga descripcionpuesto descrizione omschrijving beschrijving functieomschrijving
    vacaturetekst opis opisstanowiska beskrivning annonstext kuvaus aciklama ilanmetni descriptionposte texte texteannonce
    stellentext annoncetekst stillingsbeskrivelse stillingstekst ilmoitusteksti tyonkuvaus omschrijvingfunctie descriptifposte descriptifduposte aufgabenbeschreibung einleitung einleitungstext
    описание описаниевакансии описвакансії 职位描述 岗位描述 工作描述 岗位职责 工作内容 职位详情 工作內容 職務內容 仕事内容 業務内容 職務内容
    업무내용 직무내용 담당업무 상세내용 الوصف وصفالوظيفة תיאור תיאורהמשרה περιγραφή รายละเอียดงาน môtả môtảcôngviệc deskripsi
    deskripsipekerjaan`),
  url: keyList(`ссылка посилання 链接 职位链接 網址 連結 リンク 링크 رابط קישור enlace lien lienoffre odkaz lenke linkvaga
    linkdavaga urlvaga urlsource urloffre urlannonce tautan`),
  experience:
    keyList(`опыт опытработы требуемыйопыт стаж досвід досвідроботи 经验 工作经验 经验要求 工作經驗 經驗要求 経験 必要経験
    경력 경력사항 경력요건 الخبرة سنواتالخبرة ניסיון εμπειρία ประสบการณ์ kinhnghiệm yêucầukinhnghiệm pengalaman experiencia
    experienciarequerida experienciaminima experienciarequisitada esperienza ervaring doswiadczenie erfarenhet
    erfaring kokemus praxe deneyim tecrube berufserfahrung`),
  education:
    keyList(`образование освіта 学历 学历要求 學歷 學歷要求 学歴 최종학력 학력 학력요건 المؤهل المؤهلالعلمي השכלה εκπαίδευση
    วุฒิการศึกษา bằngcấp trìnhđộ pendidikan escolaridade formacao escolaridad formacion estudios titolodistudio opleiding
    opleidingsniveau wyksztalcenie utbildning utdanning vzdelani egitim formation niveauetudes ausbildung bildungsabschluss`),
  qualifications:
    keyList(`требования вимоги 任职要求 任职资格 岗位要求 职位要求 應徵條件 応募資格 応募条件 必須条件 必要なスキル 자격요건
    지원자격 المتطلبات الشروط דרישות προσόντα คุณสมบัติ yêucầu yêucầucôngviệc yêucầuứngviên persyaratan kualifikasi requisitos
    exigences requisiti vereisten eisen requerimientos requerimientosespeciales functieeisen wymagania krav kvalifikationer vaatimukset pozadavky aranannitelikler nitelikler`),
  responsibilities:
    keyList(`обязанности должностныеобязанности обовязки مهامالعمل المسؤوليات nhiệmvụ tanggungjawab
    responsabilidades mansioni taken werkzaamheden obowiazki zakresobowiazkow arbetsuppgifter arbeidsoppgaver naplnprace`),
  openings:
    keyList(`عددالشواغر عددالوظائف عددالوظائفالشاغرة عددالمقاعد المقاعد מספרמשרות 招聘人数 招收人数 需求人数 招募人數 需求人數 募集人数
    採用人数 採用予定人数 모집인원 채용인원 sốlượng sốlượngtuyển sốlượngtuyểndụng jumlahposisi количествомест
    количествовакансий numerovagas numerodevagas numerovacantes numeroplazas anzahlstellen aantalvacatures`),
  benefits:
    keyList(`условия условияработы умови 福利 福利待遇 公司福利 待遇福利 福利厚生 복리후생 혜택 المزايا quyềnlợi phúclợi
    beneficios prestaciones aanbod wijbieden oferecemos fordele oferujemy cooferujemy nabizime yanhaklar`),
} as const
