// "3 дня назад", "3日前", "منذ 3 أيام": days counted from the present in the languages whose words are not those of
// relativeDates.ts. Hours and less are the same day there too.

/** Days in a unit, by how its name begins. */
const units: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:час|минут|годин|хвилин|godzin|minut|saat|dakik|timm|timer|tunti|hodin|óra|órá|ώρ|λεπτ|ساع|دقي|שע|דק|giờ|phút|jam|menit|ชั่วโมง|นาที|時間|小时|小時|시간|分|분)/u,
    0,
  ],
  [
    /^(?:дн|день|dni|dzień|gün|dag|päiv|dny|dní|den|zile?|μέρ|ημέρ|يوم|أيام|ימים|יום|روز|ngày|hari|วัน|dias?|日|天|일)/u,
    1,
  ],
  [
    /^(?:недел|тиж|tydzień|tygod|hafta|veck|uke|uge|viikko|týd|hét|săptăm|εβδομ|أسبوع|أسابيع|שבוע|هفته|tuần|minggu|สัปดาห์|seman|週|周|주)/u,
    7,
  ],
  [
    /^(?:месяц|місяц|miesi|ay|månad|måned|kuukau|měsíc|hónap|lun|μήν|شهر|أشهر|חודש|ماه|tháng|bulan|เดือน|m[eê]s|か月|ヶ月|个月|個月|개월|달)/u,
    30,
  ],
]
const word = '([\\p{L}\\p{M}ヶ]+?)'
const count = '(\\d{1,3})\\s*(\\+)?\\s*'
const forms = [
  new RegExp(
    `^${count}${word}\\s*(?:назад|тому|temu|önce|sitten|siden|sedan|trước|پیش|yang lalu|lalu|ที่แล้ว|ที่ผ่านมา|以?前|之前|전)$`,
    'u',
  ),
  new RegExp(
    `^(?:för|há|před|pred|acum|πριν(?: από)?|منذ|قبل|לפני|for|около|około)\\s+${count}${word}(?:\\s+(?:sedan|siden))?$`,
    'u',
  ),
]
const labels =
  /^(?:опубликовано|размещено|опубліковано|dodana?|dodano|opublikowan[ao]|publicerad|publisert|publicado|publicada|نشرت?|פורסם|đăng|diposting)\s*:?\s+/u

const days = new Map(
  Object.entries({
    0: 'сегодня сьогодні dzisiaj dziś idag tänään dnes bugün azi σήμερα اليوم היום امروز today 今日 本日 今天 오늘 วันนี้',
    1: 'вчера вчора wczoraj igår eilen včera dün χθες أمس אתמול دیروز 昨日 昨天 어제 เมื่อวาน kemarin tegnap',
  }).flatMap(([ago, words]) => words.split(' ').map((each) => [each, -Number(ago) || 0] as const)),
)
days.set('i dag', 0).set('i går', -1).set('hôm nay', 0).set('hôm qua', -1).set('hari ini', 0)

/** How many days ago, as a negative number, and whether at least; null where the text says no such thing. */
export function readForeignAgo(text: string): { days: number; isAtLeast: boolean } | null {
  const plain = text.normalize('NFC').toLowerCase().replace(labels, '').trim()
  const named = days.get(plain)
  if (named !== undefined) return { days: named, isAtLeast: false }
  for (const form of forms) {
    const [, number, plus, unit] = form.exec(plain) ?? []
    const perUnit = units.find(([name]) => unit !== undefined && name.test(unit))?.[1]
    if (perUnit !== undefined) return { days: -Number(number) * perUnit || 0, isAtLeast: plus !== undefined }
  }
  return null
}
