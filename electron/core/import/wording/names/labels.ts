// What the facts of a job are called at the side of a short value, in the languages they were seen in: one row a field,
// by schema.org's name. Lower case, without a colon, and only what means one thing; a label stands in one row.

import { composedLabels } from './composedLabels.ts'
import { fieldsByLabel } from './labelNames.ts'

const labels: Readonly<Record<string, string>> = {
  title:
    'job title|position title|posting title|post title|vacancy title|internship title|title of position|title of post|' +
    'stellenbezeichnung|stellentitel|intitulé du poste|título del puesto|functietitel|職種|岗位名称|职位名称|' +
    'poste à pourvoir|puesto|posizione|stanowisko|nazwa stanowiska|pozice|název pozice|pozícia|' +
    'munkakör|pozíció|tehtävänimike|stillingstittel|stillingsbetegnelse|stillingsbenævnelse|befattning|θέση|' +
    'θέση εργασίας|τίτλος θέσης|τίτλος θέσης εργασίας|ειδικότητα|pozisyon|должность|вакансия|роль|посада|' +
    'المسمى الوظيفي|שם המשרה|' +
    'תפקיד|عنوان شغلی|पद|vị trí|vị trí tuyển dụng|chức danh|posisi|jabatan|ตำแหน่ง|ตำแหน่งงาน|募集職種|募集業務|' +
    '求人タイトル|職位|职位|岗位|招聘岗位|職務名稱|직무|모집분야|채용분야|모집직종|' +
    'job title of opening|title of opening|title of the position|' +
    'title of the post|post name|name of the vacancy|name of position|name of post|name of the post|designation|応募職種|' +
    'pracovní pozice|název pracovní pozice|název pracovního místa|nazwa stanowiska pracy|vacaturetitel|' +
    'functienaam|figura ricercata|figura professionale|profilo ricercato|titolo della posizione|' +
    'titolo annuncio|título da vaga|nome do cargo|nome da função|título del empleo|yrkesroll|yrkesbenämning|' +
    'tjänstetitel|stillingens titel|nimike|radno mjesto|munkakör megnevezése',
  hiringorganization:
    'company|company name|employer|employer name|advertiser|organisation|organization|hiring organization|' +
    'arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|empleador|azienda|bedrijf|' +
    'werkgever|pracodawca|arbetsgivare|arbeidsgiver|arbejdsgiver|työnantaja|zaměstnavatel|работодатель|' +
    'компания|дані про компанію|роботодавець|işveren|şirket|会社名|企業名|公司|公司名称|회사명|기업명|الشركة|اسم الشركة|auftraggeber|' +
    'arbeitgeber/in|nom de l’entreprise|raison sociale|nombre de la empresa|compañía|nome da empresa|' +
    'nome azienda|naam bedrijf|företag|virksomhed|bedrift|yritys|firma/instytucja|nazwa firmy|' +
    'společnost|název společnosti|spoločnosť|inzerujúca spoločnosť|zadávateľ|cég|cégnév|munkáltató|companie|angajator|εταιρεία|εργοδότης|' +
    'firma adı|işveren adı|название компании|организация|компанія|назва компанії|фирма|poslodavac|' +
    'tvrtka|جهة العمل|اسم المنشأة|שם החברה|חברה|شرکت|نام شرکت|कंपनी|công ty|tên công ty|' +
    'nama perusahaan|perusahaan|syarikat|บริษัท|ชื่อบริษัท|会社|社名|法人名|事業所名|募集企業|企业名称|公司名稱|招聘单位|用人单位|' +
    '單位名稱|회사|업체명|기관명|' +
    'behörde|dienstherr|ente|ente banditore|institution|collectivité|organismo|entidad|' +
    'hiring agency|name of employer|name of company|name of organization|name of organisation|hiring company|' +
    'nazwa jednostki|nazwa pracodawcy|' +
    'entidade empregadora|صاحب العمل|nhà tuyển dụng|đơn vị tuyển dụng|delodajalec|tööandja|' +
    'darbdavys|darba devējs|munkaadó|' +
    'datore di lavoro|ditta|název zaměstnavatele|nazwa zakładu pracy|opdrachtgever|naam werkgever|' +
    'uppdragsgivare|empregador|urząd|nome dell’azienda|nome do empregador|navn på arbejdsgiver|betrieb|' +
    'einrichtung|träger|organisme|établissement|organisatie|selskap|selskab|organisaatio',
  joblocation:
    'location|locations|job locations|workplace|office location|city|based in|ort|standort|arbeitsplatz|' +
    'lieu|lieu du stage|localisation|ubicación|localidad|población|sede|luogo|locatie|plaats|lokalizacja|' +
    'miejsce|placeringsort|orter|sijainti|город|місто|şehir|localização|local|cidade|الموقع|' +
    'einsatzstelle|dienststelle|ville|région|poste basé à|ciudad|lugar|provincia|zona|localidade|' +
    'cidade/estado|município|città|luogo di svolgimento|kommun|stad|plats|sted|lokation|kommune|' +
    'työpaikka|paikkakunta|työskentelypaikka|miasto|lokalita|město|pracoviště|munkahely|helyszín|' +
    'település|locație|oraș|localitate|τοποθεσία|περιοχή|πόλη|έδρα|konum|lokasyon|çalışılacak il|регион|' +
    'местоположение|адрес места работы|локация|місцезнаходження|населений пункт|град|lokacija|المدينة|' +
    'المنطقة|מקום העבודה|מקום עבודה|מיקום העבודה|מיקום|מיקום המשרה|אזור|עיר|محل کار|موقعیت مکانی|شهر|' +
    'स्थान|कार्य स्थान|địa điểm|khu vực|lokasi|penempatan|สถานที่ทำงาน|สถานที่ปฏิบัติงาน|จังหวัด|พื้นที่|' +
    '所在地|地点|지역|worksite|duty station|place of posting|base location|trust base|main base|location/base|' +
    'base/location|primary location|work locations|city/state|plz / ort|einsatzort plz / ort|' +
    'arbeitsort plz / ort|résidence administrative|einsatzorte|arbeitsorte|dienstorte|lieux de travail|' +
    'lieux|localisations|sedi di lavoro|luoghi di lavoro|sedi|orte|standorte|ubicaciones|localidades|' +
    'localizações|locaties|standplaatsen|lokalizacje|lokality|místa výkonu práce|lokationer|sijainnit|' +
    'toimipaikat|helyszínek|locații|lokacije|lokasyonlar|города|lugares de trabajo|locais de trabalho|' +
    'werklocaties|miejsca pracy|arbetsorter|arbejdssteder|arbeidssteder|stationeringsort|' +
    'reporting location|duty location|posted location|darbo vieta|darba vieta|töökoht|töö asukoht|town|' +
    'village|based at|località|comune|commune|gemeente|obec|miejscowość|municipio|concelho|ilçe|il/ilçe|' +
    'il|toimipaikka|locația|placering|lugar de desempeño|morada do local de trabalho',
  employmenttype:
    'employment type|employment types|employment length|terms of service|terms of employment|' +
    'terms of engagement|nature of employment|nature of appointment|tenure type|tenure|type of appointment|' +
    'appointment type|employment status|job type|job types|contract types|type of job|type of work|time type|' +
    'type of employment|contract type|type of contract|' +
    'position type|role type|job status|working pattern|schedule type|anstellungsart|beschäftigungsart|' +
    'beschäftigungsumfang|vertragsart|arbeitsverhältnis|type de contrat|contrat|type d’emploi|' +
    'temps de travail|tipo de contrato|tipo de jornada|jornada laboral|jornada|' +
    'tipo di contratto|contratto|dienstverband|contractvorm|rodzaj umowy|forma współpracy|wymiar pracy|wymiar etatu|' +
    'anställningsform|varaktighet|anställningstyp|omfattning|stillingstype|ansættelsesform|ansettelsesform|' +
    'työsuhde|typ úvazku|тип занятости|вид занятости|занятость|тип зайнятості|çalışma şekli|' +
    'tipo de vaga|雇用形態|工作性质|고용형태|نوع الوظيفة|art der anstellung|art der beschäftigung|' +
    'grado di occupazione|taux d’activité|taux d’occupation|' +
    'arbeitszeitmodell|arbeitszeit|beschäftigungsgrad|pensum|anstellung|befristung|vertrag|stellenart|' +
    'nature du contrat|type d’emploi proposé|type de poste|modalidad de contratación|tipo de empleo|' +
    'contrato|tipo de puesto|tipo de contratação|regime de contratação|contratação|tipo de emprego|' +
    'vínculo|contratto di lavoro|tipologia contrattuale|tipologia di contratto|type dienstverband|' +
    'soort dienstverband|contracttype|anställning|anställningsgrad|anställningens omfattning|anställningsomfattning|sysselsättningsgrad|' +
    'tjänstgöringsgrad|stillingsbrøk|stillingsomfang|stillingsstørrelse|fast/vikariat|ansættelsesforhold|tilsettingsforhold|urenomvang|' +
    'heltid/deltid|ansettelsestype|ansættelse|ansættelsestype|työaika|työsuhteen kesto|' +
    'työsuhteen tyyppi|palvelussuhde|forma zatrudnienia|typ umowy|umowa|etat|typ pracovního poměru|' +
    'pracovní poměr|úvazek|druh pracovného pomeru|typ pracovného úväzku|foglalkoztatás jellege|' +
    'munkaidő|jogviszony|tip contract|tip job|tipul contractului|τύπος απασχόλησης|είδος απασχόλησης|μορφή απασχόλησης|σχέση εργασίας|ωράριο|απασχόληση|' +
    'çalışma biçimi|istihdam türü|pozisyon tipi|график работы и занятость|форма занятости|тип договора|' +
    'зайнятість|вид зайнятості|тип работа|vrsta zaposlenja|نوع العمل|نوع التوظيف|نوع العقد|סוג משרה|' +
    'היקף משרה|היקף|نوع همکاری|نوع قرارداد|loại hình công việc|hình thức|hình thức làm việc|' +
    'loại công việc|tipe pekerjaan|jenis pekerjaan|status karyawan|ประเภทงาน|รูปแบบการจ้างงาน|雇用区分|' +
    '勤務形態|契約形態|就業形態|工作类型|职位类型|用工性质|聘用形式|工作性質|職務類別 性質|上班形式|근무형태|채용형태|고용유형|' +
    'type of position|employment category|work type|' +
    'work schedule|job schedule|contract status|full/part time|full-time/part-time|' +
    'full time / part time|full or part time|regular/temporary|worker type|vollzeit/teilzeit|' +
    'vollzeit / teilzeit|teilzeit / vollzeit|voll-/teilzeit|beschäftigungsdauer|vertragslaufzeit|' +
    'vertragsdauer|durée du contrat|duración del contrato|tipologia di rapporto|rodzaj zatrudnienia|' +
    'druh pracovního poměru|délka pracovního poměru|typ smluvního vztahu|trajanje zaposlitve|munkaviszony típusa|munkaviszony jellege|' +
    'työn kesto|työn luonne|työsuhteen luonne|stillingsprosent|slodze|etato dydis|beschäftigungsausmaß|arbeitspensum|type of role|type contract|arbeidsregime|arbeidsstelsel|' +
    'ansættelsesgrad|rythme de travail|pracovní úvazek|pracovný úväzok|نوع الدوام|طبيعة العمل|loại hợp đồng|合同类型|' +
    '契約期間|雇用期間|duração do contrato|durata del contratto|durata contratto|dauer der anstellung|regime de trabalho|' +
    'foglalkoztatás típusa|график работы|рабочий график|' +
    'aanstelling|druh úvazku|typ pracovního úvazku|pracovněprávní vztah|typ zatrudnienia|tipo di rapporto|' +
    'tipo di impiego|tjänstens omfattning|ansættelsesvilkår|tipo de vínculo|vínculo contratual|' +
    'working arrangements',
  basesalary:
    'stundensatz|tagessatz|day rate|daily rate|taux horaire|taux journalier|tjm|uurtarief|dagtarief|stawka godzinowa|hodinová mzda|' +
    'hiring range|hiring salary|hiring salary range|advertised salary|advertised salary range|target salary|target salary range|' +
    'salary|wage / salary|salary / wage|salary/wage|salary range|offered salary|salary offered|wage offered|' +
    'base salary|annual salary|annual base|annual base range|annual base salary|annual salary range|' +
    'annual pay range|base range|base salary range|base pay|base pay rate|base pay range|hourly pay|' +
    'hourly pay rate|hourly wage|starting salary|' +
    'compensation range|pay|pay range|pay rate|hourly rate|wage|wages|compensation|remuneration|' +
    'rate of pay|gehalt|vergütung|bezahlung|salaire|rémunération|salario|sueldo|salario bruto|' +
    'retribución|retribuzione|stipendio|salaris|salarisindicatie|wynagrodzenie|lön|løn|lønn|palkka|' +
    'plat|mzda|зарплата|заработная плата|зарплатня|maaş|ücret|salário|remuneração|給与|給料|年収|月給|薪资|薪资待遇|薪资福利待遇|薪资福利|薪酬福利|薪酬待遇|' +
    '급여|연봉|الراتب|الراتب الشهري|lohn|monatslohn|gehaltsspanne|entgelt|verdienst|jahresgehalt|stundenlohn|besoldung|' +
    'salaire brut|salaire proposé|salaire annuel|fourchette de salaire|rémunération brute|sueldo bruto|' +
    'salario mensual|salario anual|rango salarial|salario ofrecido|remuneración|faixa salarial|' +
    'salário bruto|vencimento|ordenado|bolsa auxílio|stipendio lordo|retribuzione annua lorda|ral|' +
    'compenso|inquadramento economico|bruto maandsalaris|salarisschaal|vergoeding|uurloon|maandsalaris|loon|brutoloon|' +
    'ersättning|månadslön|lønnsbetingelser|månedslønn|månedsløn|timeløn|palkkaus|kuukausipalkka|pensja|' +
    'stawka|zarobki|widełki|wynagrodzenie brutto|odměna|hrubá mzda|mzdové podmienky|' +
    'základná zložka mzdy|fizetés|bér|bruttó bér|salariu|salariu oferit|remunerație|μισθός|αμοιβή|' +
    'αποδοχές|aylık maaş|ücret aralığı|оклад|вознаграждение|заработок|уровень зарплаты|размер зарплаты|оплата труда|' +
    'доход|уровень дохода|зарплата от|заробітна плата|оплата|заплата|възнаграждение|plaća|المرتب|الأجر|' +
    'שכר|שכר ברוטו|משכורת|حقوق|دستمزد|वेतन|lương|mức lương|thu nhập|gaji|kisaran gaji|upah|เงินเดือน|' +
    'อัตราค่าจ้าง|ค่าตอบแทน|報酬|賃金|基本給|時給|想定年収|予定年収|給与形態|待遇・給与|月收入|薪水|薪酬|工资|月薪|年薪|薪资范围|工作待遇|薪資|待遇|薪資待遇|' +
    '급여조건|급여사항|월급|시급|보수|임금|' +
    'salary per month|monthly salary|salary package|gross salary|expected salary|ctc|' +
    'stipend|初任給|初任給与|給与例|月給例|' +
    'monthly emoluments|monthly remuneration|monthly fellowship|monthly stipend|fellowship amount|' +
    'amount of fellowship|emoluments|consolidated pay|consolidated salary|consolidated emoluments|pay scale|' +
    'scale of pay|pay level|honorarium|' +
    'ausbildungsvergütung|ausbildungsentgelt|årslön|årslønn|timlön|timelønn|timepenge|hourly rate of pay|salario hora|salario base|salário base|salaire de base|salaire horaire|' +
    'consultancy fee|stawka dzienna|palkkahaarukka|tarif journalier|alga|darba samaksa|palk|töötasu|atlyginimas|darbo užmokestis|plača',
  dateposted:
    'posted|advert published|online sinds|date posted|posted on|announcement date|posting date|posted date|published|published on|publication date|' +
    'date published|date de début de diffusion|date de mise en ligne|actualisé le|veröffentlicht|' +
    'veröffentlicht am|publiziert|publiziert am|veröffentlichungsdatum|erschienen|erschienen am|online seit|' +
    'publié le|posté le|' +
    'date de publication|publicado|publicada|fecha de publicación|pubblicato il|data di pubblicazione|' +
    'geplaatst|geplaatst op|publicatiedatum|opublikowano|data publikacji|publicerad|publiceringsdatum|' +
    'datum zveřejnění|дата публикации|опубликовано|yayın tarihi|data de publicação|掲載日|发布日期|发布时间|등록일|' +
    'veröffentlichung|eingestellt am|erstellt am|anzeigendatum|date de parution|mise en ligne|' +
    'mis en ligne le|publiée le|poste ouvert le|poste ouvert depuis le|fecha publicación|publicado em|publicada em|' +
    'data da publicação|pubblicata il|data pubblicazione|data annuncio|datum plaatsing|sinds|' +
    'publicerat|publicerad den|annonserad|publisert|sist endret|oprettet|indrykket|opslået|julkaistu|' +
    'julkaisupäivä|data dodania|dodano|opublikowana|vloženo|zveřejněno|datum vložení|zverejnené|' +
    'dátum zverejnenia|feladás dátuma|közzétéve|publicat|data publicării|δημοσιεύτηκε|δημοσιεύθηκε|' +
    'ημερομηνία δημοσίευσης|ilan tarihi|yayınlanma tarihi|размещено|дата размещения|' +
    'дата последней публикации|вакансия опубликована|опубліковано|дата публікації|дата на публикуване|' +
    'objavljeno|تاريخ النشر|نشرت في|תאריך פרסום|פורסם|פורסם בתאריך|تاریخ انتشار|ngày đăng|' +
    'ngày cập nhật|tanggal posting|diposting|วันที่ประกาศ|วันที่ลงประกาศ|ลงประกาศเมื่อ|ประกาศเมื่อ|掲載開始日|公開日|更新日|受付年月日|发布于|更新时间|' +
    '刊登日期|更新日期|发布日|게시일|등록일자|공고일|' +
    'date of posting|job posted|date listed|listed on|date advertised|' +
    'placed on|advertised|advertised on|advertised since|first published|opening date|open date|' +
    'job posting date|posting start date|ausgeschrieben am|ausschreibungsdatum|online depuis|' +
    'en ligne depuis|inserito il|data inserimento|data di inserimento|fecha de inicio de publicación|' +
    'дата публикации вакансии|' +
    'utlyst|lyst ut|offentliggjort|hakuaika alkaa|haku alkaa|date de publication de l’offre|en ligne depuis le|publiée depuis le|publicado el|publicada el|plaatsingsdatum|' +
    'gepubliceerd op|vyvěšeno|přidáno|közzététel dátuma|közzététel|megjelenés dátuma|تاريخ الإعلان|ngày đăng tuyển|objavljen|datum objave|дата обявления|' +
    'kuulutus avaldatud|paskelbta|publicēts',
  validthrough:
    'date de fin de diffusion|closing date|close date|closes|closing|deadline|applications close|expires|' +
    'expires at|expired at|expired on|expiry|expiry date|closes on|closing on|expires on|expiration date|' +
    'last date|advertised until|applications due|applications close on|valid until|valid through|' +
    'date limite|fecha límite|fecha de cierre|scadenza|geldig tot|geldig tot en met|geldig t/m|' +
    'gültig bis|termin składania|срок подачи|prazo|締切|截止日期|마감일|frist|bewerbungsfrist bis|date de clôture|' +
    'plazo|fecha de vencimiento|vigencia|inscrições até|encerramento|data di scadenza|sluiting|' +
    'sista ansökan|frist for søknad|svarfrist|hakuaika|termin aplikowania|termin nadsyłania|uzávěrka|' +
    'termín uzávěrky|jelentkezési határidő|határidő|pályázat benyújtásának határideje|termen limită|' +
    'data limită|expiră la|καταληκτική ημερομηνία|καταληκτική ημερομηνία υποβολής|λήξη προθεσμίας|' +
    'προθεσμία|προθεσμία υποβολής|προθεσμία υποβολής αιτήσεων|προθεσμία αιτήσεων|прием заявок до|' +
    'приём заявок до|крайний срок|кінцевий термін|дедлайн|краен срок|آخر موعد|تاريخ الانتهاء|' +
    'تاريخ نهاية استقبال الطلبات|تاريخ نهاية إستقبال الطلبات|نهاية استقبال الطلبات|מועד אחרון|' +
    'תאריך אחרון|מועד אחרון להגשה|מועד אחרון להגשת מועמדות|مهلت ارسال رزومه|تاریخ انقضا|अंतिम तिथि|' +
    'hạn chót|ngày hết hạn|batas akhir|tanggal penutupan|ปิดรับสมัคร|วันปิดรับสมัคร|หมดเขต|締切日|募集期間|' +
    '紹介期限日|截止时间|有效期至|截止日|마감|마감일시|접수기간|unposting date|posting end date|closing date and time|' +
    'closing date & time|closing date/time|deadline date|application deadline date|' +
    'bewerbungszeitraum bis|ende der bewerbungsfrist|termine di presentazione|' +
    'termine per la presentazione delle domande|data scadenza|fin de plazo|solliciteren kan tot|' +
    'solliciteren kan tot en met|je kan solliciteren tot en met|je kunt solliciteren tot en met|' +
    'uiterste sollicitatiedatum|termin zgłoszeń|sista dag att söka|open & closing dates|' +
    'opening & closing dates|opening and closing dates|posting period|open period|publication period|' +
    'veröffentlichungszeitraum|ausschreibungszeitraum|période de publication|periodo de publicación|' +
    'período de publicação|periodo di pubblicazione|publicatieperiode|publiceringsperiod|annonceperiode|' +
    'okres publikacji|掲載期間|application period|application window|bewerbungszeitraum|' +
    'période de candidature|período de inscrição|período de inscrições|periodo de inscripción|' +
    'period of application|sista dag att ansöka|sista dag för ansökan|ausschreibung bis|candidaturas até|' +
    'candidatar-se até|candidature entro il|candidature entro|a pályázat benyújtásának határideje|' +
    'a jelentkezés határideje|приём резюме до|прием резюме до|postulaciones hasta|postular hasta|' +
    'inscripciones hasta|candidaturas hasta|prijave do|kandideerimise tähtaeg|tähtaeg|' +
    'pieteikšanās termiņš|skelbimas galioja iki|galioja iki|掲載予定期間|公示期|공고기간|게재기간|data limite|data-limite|' +
    'data de encerramento',
  identifier:
    'application ref|application ref. no|application ref no|ref.nr|ref.-nr.|ref.nr.|ref. nr.|call number|' +
    'anforderungs-id|ref. apec|réf. apec|reference|ref|referenz|kennziffer|référence|referencia|' +
    'riferimento|referentie|nr ref|stellenangebots-nr.|chiffre|kennzahl|réf|réf.|referência|rif|rif.|' +
    'annuncio n.|finn-kode|job-id nr|työpaikkailmoituksen numero|referenční číslo|azonosító|referinta|' +
    'الرقم المرجعي|کد شغل|mã số|事業所番号|job identification|job req id|requisition|ref.|stellenangebots-id|' +
    'stellenausschreibungs-nr.|numéro de référence|número de referencia|nº de referencia|työavain|' +
    'diarienummer|vacancy announcement number|job announcement number|control number|vacancy announcement no|webcruiter-id|webcruiter id|' +
    'journalnummer|sagsnr.|tunniste|ref.ª|hivatkozási szám|referencia szám',
  joblocationtype:
    'workplace type|work model|work arrangement|work mode|remote type|arbeitsmodell|arbeitsform|' +
    'arbeitsort-modell|mode de travail|modalidad|modalidad de trabajo|modelo de trabalho|modalidade|' +
    'formato|formato de trabalho|modalità di lavoro|modalità lavorativa|werkvorm|arbetsform|' +
    'työskentelytapa|tryb pracy|typ práce|munkavégzés módja|mod de lucru|τρόπος εργασίας|çalışma modeli|' +
    'çalışma tercihi|формат работы|режим работы и формат|формат роботи|طريقة العمل|نمط العمل|מודל עבודה|' +
    'hình thức làm việc từ xa|kebijakan kerja|sistem kerja|รูปแบบการทำงาน|办公方式|工作方式|근무방식|location type|' +
    'work style|remote status|etätyö|etätyömahdollisuus|hjemmekontor',
  industry:
    'industry|industries|sector|branche|secteur|secteurs|secteur d’activité|sector de actividad|settore|bransch|' +
    '業種|行业|업종|wirtschaftszweig|tätigkeitsbereich|secteur d’activités|domaine d’activité|rubro|' +
    'industria|área de atuação|ramo|settore di attività|vakgebied|sektor|toimiala|branża|odvětví|odbor|' +
    'iparág|industrie|κλάδος|sektör|отрасль|сфера деятельности|галузь|сфера діяльності|قطاع|مجال العمل|' +
    'القطاع|תחום|صنعت|lĩnh vực|ngành nghề|industri|ประเภทธุรกิจ|業界|事業内容の分野|所属行业|公司行业|產業|產業類別|업계|산업',
  experiencerequirements:
    'experience|years of research experience|experience level|seniority|seniority level|years of experience|experience required|' +
    'berufserfahrung|karrierestufe|expérience|experiencia|experiencia mínima|esperienza|ervaring|' +
    'doświadczenie|erfarenhet|опыт работы|требуемый опыт|経験|工作经验|경력|erfahrung|erfahrungsniveau|' +
    'niveau d’expérience|expérience requise|expérience souhaitée|années d’expérience|' +
    'senioridade|experiencia requerida|años de experiencia|experiencia laboral|experiência|experiência mínima|' +
    'tempo de experiência|esperienza richiesta|anni di esperienza|werkervaring|ervaringsniveau|' +
    'arbetslivserfarenhet|erfaring|arbeidserfaring|kokemus|työkokemus|doświadczenie zawodowe|' +
    'wymagane doświadczenie|praxe|požadovaná praxe|prax|tapasztalat|szakmai tapasztalat|experiență|' +
    'nivel experiență|εμπειρία|προϋπηρεσία|deneyim|tecrübe|iş deneyimi|опыт|стаж|требуемый опыт работы|' +
    'стаж работы|досвід|досвід роботи|опит|iskustvo|الخبرة|سنوات الخبرة|سنوات الخبرة الفنية|عدد سنوات الخبرة|خبرة|ניסיון|ניסיון נדרש|' +
    'שנות ניסיון|سابقه کار|حداقل سابقه|अनुभव|kinh nghiệm|yêu cầu kinh nghiệm|pengalaman|' +
    'pengalaman kerja|ประสบการณ์|ประสบการณ์ทำงาน|経験年数|必要な経験|必要な経験等|工作年限|经验|经验要求|工作經歷|工作經驗|年资|경력사항|경력조건|' +
    '경력요건|' +
    'work experience|required experience|minimum experience|relevant experience|' +
    'total experience',
  educationrequirements:
    'education|studieniveau|education level|qualification level|minimum education|niveau d’études|éducation|' +
    'formation|estudios mínimos|educación mínima|educación requerida|escolaridad mínima|titolo di studio|opleidingsniveau|wykształcenie|utbildning|образование|' +
    '学歴|学历|학력|bildungsabschluss|ausbildung erforderlich|abschluss|schulabschluss|bildungsniveau|' +
    'niveau d’études minimum requis|niveau d’études requis|niveau d’études souhaité|niveau de formation|niveau d’étude|diplôme|diplôme requis|niveau requis|estudios|formación|' +
    'nivel de estudios|formación mínima|formación académica|escolaridade|escolaridade mínima|formação|' +
    'nível de escolaridade|habilitações|habilitações literárias|istruzione|livello di istruzione|' +
    'opleiding|opleidingsvereiste|utbildningsnivå|utbildningskrav|utdanning|utdanningskrav|uddannelse|' +
    'koulutus|koulutustaso|poziom wykształcenia|vzdělání|požadované vzdělání|vzdelanie|végzettség|' +
    'iskolai végzettség|studii|nivel studii|εκπαίδευση|επίπεδο σπουδών|eğitim|eğitim seviyesi|' +
    'eğitim durumu|требуемое образование|уровень образования|освіта|образование и опыт|المؤهل|' +
    'المؤهل العلمي|المؤهلات العلمية|المستوى التعليمي|השכלה|تحصیلات|مدرک تحصیلی|शिक्षा|योग्यता|trình độ|' +
    'bằng cấp|yêu cầu bằng cấp|trình độ học vấn|pendidikan|pendidikan minimal|วุฒิการศึกษา|' +
    'ระดับการศึกษา|応募資格・学歴|最終学歴|学历要求|最低学历|學歷|學歷要求|학력조건|학력사항|학력요건|' +
    'degree|degree level|degree required|required degree|required education|' +
    'education required|educational requirement|educational requirements|education requirements|educational qualification|educational qualifications|' +
    'academic qualification|academic qualifications|educational background',
  totaljobopenings:
    'anzahl stellen|number of offers available|anzahl offener stellen|nombre de postes|número de vacantes|vacantes|' +
    'número de vagas|posti disponibili|aantal vacatures|aantal posities|antal lediga platser|antal lediga befattningar|antal befattningar|antall stillinger|' +
    'antall ledige stillinger|antal stillinger|antal ledige stillinger|nombre de postes à pourvoir|nombre de postes ouverts|' +
    'número de puestos|número de posiciones|liczba wolnych miejsc|' +
    'liczba wakatów|liczba miejsc|počet míst|açık pozisyon sayısı|alınacak kişi sayısı|' +
    'количество вакансий|عدد الشواغر|số lượng|số lượng tuyển|jumlah lowongan|จำนวน|จำนวนที่รับ|อัตรา|' +
    '募集人数|採用人数|採用予定人数|募集人員|招聘人数|招聘人數|招募人數|需求人數|招收人数|모집인원|채용인원|number of openings|number of vacancies|' +
    'number of positions|number of jobs available|' +
    'no of openings|no. of openings|no of vacancies|no. of vacancies|no of positions|' +
    'total vacancy|no of vacancy|no. of vacancy|number of vacancy|total posts|total no. of posts|no. of positions|no of posts|no. of posts|number of posts|total vacancies|' +
    'total openings|total positions|求人数|' +
    'anzahl der stellen|numero posti|numero di posti|n. posti|numero posizioni|nombre de poste|' +
    'número de plazas|nº de plazas|antal tjänster|liczba stanowisk|liczba stanowisk pracy|' +
    'liczba etatów|' +
    'of openings|of positions|of vacancies|number of jobs|jobs available|positions available|number of positions available|' +
    'avoimia paikkoja|työpaikkojen lukumäärä|avoimien paikkojen määrä|freie stellen|offene stellen|postes à pourvoir|' +
    'postes ouverts|puestos vacantes|plazas vacantes|número de plazas vacantes|quantidade de vagas|nº de vagas|vagas disponíveis|aantal plaatsen|aantal functies|' +
    'liczba wolnych miejsc pracy|wolne miejsca|počet volných míst|počet volných miest|betöltendő állások száma|betölthető állások száma|количество рабочих мест|' +
    'количество мест|кількість вакансій|alınacak personel sayısı|kontenjan|açık kontenjan|需求人数|招募人数|عدد الوظائف|عدد الوظائف الشاغرة|broj izvršitelja|' +
    'broj radnih mjesta|număr posturi|numărul de posturi|broj izvršilaca|брой свободни места|vabu kohti|laisvų vietų skaičius|vakanču skaits|αριθμός θέσεων',
  jobstartdate:
    'eintrittsdatum|offer starting date|eintrittstermin|arbeitsbeginn|stellenantritt|zu besetzen ab|beginn|date de début|' +
    'date de début prévue|date de prise de fonction|prise de poste|date de prise de poste|début|' +
    'date d’entrée en fonction|fecha de inicio|fecha de incorporación|incorporación|data de início|' +
    'início|data di inizio|decorrenza|inizio|startdatum|ingangsdatum|tillträde|tillträdesdag|oppstart|' +
    'tiltredelse|tiltrædelse|työ alkaa|aloitus|data rozpoczęcia|termin nástupu|nástup|datum nástupu|' +
    'munkakezdés|kezdés|data începerii|ημερομηνία έναρξης|işe başlama tarihi|дата начала|' +
    'дата начала работы|дата виходу|تاريخ المباشرة|תאריך תחילת עבודה|ngày bắt đầu|mulai kerja|入社日|入社時期|' +
    '勤務開始日|採用予定日|着任時期|就业时间|到岗时间|上班日期|可上班日|입사일|근무시작일|start date|starting date|anticipated start date|expected start date|desired start date|' +
    'joining date|date of joining|commencement date|employment start date|' +
    'besetzungstermin|besetzung ab|eintritt|eintritt ab|dienstantritt|einstellungstermin|' +
    'dienstbeginn|frühester beginn|date prévisible d’embauche|date d’embauche|date d’embauche prévue|date de début souhaitée|entrée en fonction|' +
    'date de prise de poste souhaitée|startdato|position start date|proposed start date|' +
    'tiltrædelsesdato|ønsket oppstart|aloituspäivä|työsuhde alkaa|frühester eintritt|poste à pourvoir le|vacant à partir du|date de démarrage|fecha prevista de incorporación|' +
    'fecha prevista de inicio|data prevista de início|data de início prevista|data di assunzione prevista|data di assunzione|inizio previsto|beschikbaar per|rozpoczęcie pracy|' +
    'termin rozpoczęcia pracy|data rozpoczęcia pracy|předpokládaný nástup|datum nástupu do práce|termín nástupu|možný nástup|a munkakör betölthetőségének időpontja|' +
    'munkakör betölthetőségének időpontja|munkába állás|начало работы|дата выхода|дата выхода на работу|başlangıç tarihi|就業開始日|入社予定日|勤務開始時期|입사 예정일|입사예정일|근무 시작일|근무개시일|入职时间|入职日期|' +
    '到职日|تاريخ البدء|تاريخ بدء العمل|thời gian nhận việc|ngày nhận việc|anticipated start|estimated start|estimated start date|planned start date|target start date|' +
    'preferred start date|čas nástupu|pradžios data|darba sākums|tööle asumine|data angajării|datum početka rada',
}

/** The field that a label stands for, by schema.org's name. */
export const fieldOfLabel: ReadonlyMap<string, string> = new Map([
  ...fieldsByLabel(composedLabels()),
  ...fieldsByLabel(labels),
])

const joinedLabel =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{2,6}(?:・[\p{Script=Han}\p{Script=Katakana}ー]{2,6}){1,2}$/u

/** "Town/City", "Campus / Location", "Company or organisation": two names of one thing, and what only says of which part it is. */
const parted = /^(\p{L}[\p{L} ]{2,19}?)(?: ?\/ ?| & | or | oder | ou | o )(\p{L}[\p{L} ]{2,19})$/u
/** What stands in both; every short text of a page is asked. */
const mayBeJoined = /[/&・]| o(?:r|der|u)? /
const ofPart = /^(?:campus|site|branch|town|county|state|region|country|area|land|kanton|bundesland)$/

/** The field of a label in small letters. What is joined to it goes with it ("勤務地・交通"), unless that is a field as well. */
export function fieldNamed(label: string): string | undefined {
  const own = fieldOfLabel.get(label)
  if (own !== undefined || !mayBeJoined.test(label)) return own
  const [, one = '', other = ''] = parted.exec(label) ?? []
  if (one !== '') {
    const [field, second] = [one, other].map((part) =>
      ofPart.test(part) ? 'joblocation' : fieldOfLabel.get(part),
    )
    return field === second ? field : undefined
  }
  if (!joinedLabel.test(label)) return undefined
  const [first, ...joined] = label.split('・').map((part) => fieldOfLabel.get(part))
  return joined.every((field) => field === undefined || field === first) ? first : undefined
}

const labelBeginnings: ReadonlySet<string> = new Set(
  [...fieldOfLabel.keys()].flatMap((label) => {
    const words = label.split(' ')
    return words.map((_, index) => words.slice(0, index + 1).join(' '))
  }),
)

/** Whether a text in the form of a label is one, or the first words of one: its words may stand apart from each other. */
export function beginsLabel(text: string): boolean {
  return labelBeginnings.has(text) || fieldNamed(text) !== undefined
}
