// Month and weekday names. Those of seven languages (en de fr es it nl pt) are matched by prefix: abbreviations are
// cut anywhere, with or without a dot. Of the others, whose names bend and clash, the beginnings are listed that tell
// them. Names are compared in lower case and without accents.

const names = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
]
const irregular: Record<string, number> = {
  ...{ mrt: 3, maerz: 3, jaenner: 1, janner: 1, setiembre: 9 },
  // Polish, cut short as on cards; "sie" is a word of others.
  ...{ sty: 1, cze: 6, paz: 10, lis: 11, gru: 12 },
}

/** Names cut short that begin like other words, one line a month: Polish, Czech, Romanian, Turkish, Finnish, Ukrainian and others. */
const cutShort = `
  sty led oca tammi sij ян
  uno sub helmi vas
  bre maalis ozu
  nis huhti bal
  kve тра svi geg maijs
  cze cvn iun haz kesa чер
  cvc iul tem heina
  sie agu elo сер
  zar eyl syys ruj сеп
  paz rij eki loka жов
  lis noi kas marras лис stu ное
  gru pro ara joulu гру`

/** Beginnings of names in other languages, one line a month; what they share with the names above is left out. */
const foreignNames = `
  ян січ jaan styc leden ledn ian tammik ocak ιαν يناير ינואר januar janv sijecn saus जनवरी جانفي كانونالثاني
  фев лют februar febr lut subat unor veebr helmik φεβ فبراير פברואר veljac vasar फरवरी फ़रवरी فيفري شباط
  мар бер marciu marca marzec mart brez maalisk martie maret μαρ مارس מרץ ozuj kov मार्च اذار
  апр кві aprili april kwi dub nisan huhtik απρ ابريل אפריל travnj baland अप्रैल افريل نيسان
  мая май трав maj kvet touko mayıs mayis maig μαι مايو מאי svib geguz मई ماي ايار
  июн юни juniu juni черв czerw cerven cervna haziran kesak juuni iunie juny ιουν يونيو יוני lipnj birz जून جوان حزيران
  июл юли juliu juli лип lip cervenec cervence temmuz heinak juuli iulie juliol ιουλ يوليو יולי srpnj liep जुलाई يوليوز جويلية تموز
  авг август august augusz augus avgust серп sierp srp agustos agustus elok αυγ اغسطس אוגוסט kolov rugp ogos अगस्त غشت اوت
  сен септ septemb вер wrz zari eylul syysk szept σεπ سبتمبر ספטמבר rujn rugs सितंबर सितम्बर شتنبر ايلول
  окт octomb okto жовт pazdz rijen rijna ekim lokak οκτ اكتوبر אוקטובר spal अक्टूबर अक्तूबर تشرينالاول
  ноя ноем novem noiemb лист listop kasım kasim marrask noie νοε نوفمبر נובמבר studen lapkr नवंबर नवम्बर نونبر تشرينالثاني
  дек декем decem decemb груд grud prosin aralık aralik jouluk des dets δεκ ديسمبر דצמבר gruod disemb दिसंबर दिसम्बर دجنبر كانونالاول`

type Stem = readonly [stem: string, month: number]

function listStems(): Stem[] {
  const lines = foreignNames.trim().split('\n')
  return (
    lines
      .flatMap((line, index) =>
        line
          .trim()
          .split(' ')
          .map((stem): Stem => [foldWord(stem), index + 1]),
      )
      // The longer first: "cervenec" is July, "cerven" June.
      .sort(([one], [other]) => other.length - one.length)
  )
}

const weekdays = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
   lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
   lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
   lunedi martedi mercoledi giovedi venerdi sabato domenica gio
   maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
   segunda terca quarta quinta sexta feira seg ter qua qui sex
   mandag tirsdag onsdag torsdag fredag lørdag søndag tisdag lordag sondag
   poniedziałek wtorek sroda czwartek piatek niedziela pondeli utery streda ctvrtek patek nedele
   понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
   maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
   pazartesi salı carsamba persembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu
   hetfo kedd szerda csutortok pentek szombat vasarnap luni marti miercuri joi vineri sambata duminica
   понеділок вівторок середа четвер п'ятниця ятниця субота неділя δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη
   الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الاحد الأحد
   poniedziałku wtorku środy środę czwartku piątku soboty sobotę niedzieli niedzielę pondělka úterka středy čtvrtka pátku neděli
   pondelok pondelka utorok utorka streda stredy štvrtok štvrtka piatok piatku piatka nedeľa nedele
   ponedjeljak ponedjeljka ponedeljak ponedeljka ponedeljek utorak torek torka srijeda srijede srede četvrtak četvrtka četrtek četrtka
   petak petka petek subota subote nedjelja nedjelje nedelja понедељак уторак уторка среда среде четвртак петак петка субота суботе недеља
   понедельника вторника среды среду четверга пятницы пятницу субботы субботу воскресенья
   понеділка вівторка середи середу п'ятниці ятниці п'ятницю ятницю суботи суботу неділі
   понеделник сряда четвъртък петък събота maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
   måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
   pirmadienis pirmadienio antradienis antradienio trečiadienis trečiadienio ketvirtadienis ketvirtadienio penktadienis penktadienio
   šeštadienis šeštadienio sekmadienis sekmadienio pirmdiena pirmdienai otrdiena otrdienai trešdiena trešdienai ceturtdiena ceturtdienai
   piektdiena piektdienai sestdiena sestdienai svētdiena svētdienai dilluns dimarts dimecres dijous divendres dissabte diumenge`
    .split(/\s+/)
    .map(foldWord),
)

/** A prefix that two months share maps to 0. */
function listPrefixes(): Map<string, number> {
  const prefixes = new Map<string, number>()
  for (const list of names) {
    list.split(' ').forEach((name, index) => {
      for (let length = 3; length <= name.length; length++) {
        const prefix = name.slice(0, length)
        const known = prefixes.get(prefix)
        prefixes.set(prefix, known === undefined || known === index + 1 ? index + 1 : 0)
      }
    })
  }
  // A whole name beats being the beginning of another: "mai" is no start of "maio" only.
  for (const list of names) {
    for (const [index, name] of list.split(' ').entries()) prefixes.set(name, index + 1)
  }
  for (const [name, month] of Object.entries(irregular)) prefixes.set(name, month)
  for (const [index, line] of cutShort.trim().split('\n').entries())
    for (const name of line.trim().split(' ')) prefixes.set(foldWord(name), index + 1)
  return prefixes
}

let prefixes: Map<string, number> | null = null
let stems: readonly Stem[] | null = null

/** Lower case, without accents and final dots: how the tables here are written. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.+$/, '')
}

/** 1 to 12 for a folded month name or its beginning; null for anything else. */
export function monthOf(word: string): number | null {
  prefixes ??= listPrefixes()
  const named = prefixes.get(word)
  if (named !== undefined && named !== 0) return named
  // Hebrew writes "in November" as one word.
  const bare = word.replace(/^ב(?=[א-ת]{3})/, '')
  stems ??= listStems()
  return stems.find(([stem]) => bare.startsWith(stem))?.[1] ?? null
}

/** Whether a folded word is the name of a weekday or its usual beginning. */
export function isWeekday(word: string): boolean {
  return weekdays.has(word)
}
