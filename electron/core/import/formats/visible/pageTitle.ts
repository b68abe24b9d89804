// What a page calls itself, without what its site says of itself behind it: "Baker - Careers at Harbour Bread".

const sign = String.raw`\s*[-–—|·:•]\s*`
const ofTheSite =
  'career page|careers?(?: (?:at|@|with) .{1,100})?|jobs?(?: (?:at|bei|chez) .{1,100})?|job (?:details?|opening|posting)|' +
  "vacanc(?:y|ies)|stellenangebote?|stellenanzeige|karriere(?: bei .{1,100})?|recrutement|offres? d[’']emploi|vacatures?|" +
  'ofertas? de (?:empleo|trabajo)|lavora con noi|praca|採用情報|求人情報'
const siteWords = new RegExp(`(?<=\\S)${sign}(?:${ofTheSite})\\s*$`, 'iu')

/** Whether a page says at its title's end that it is one of those on which jobs are offered. */
export function isOfCareerSite(title: string): boolean {
  return siteWords.test(title)
}

/** A page's title without what only says that jobs are offered there. */
export function withoutSiteWords(title: string): string {
  return title.replace(siteWords, '').trim()
}
