// Addresses of Japan, China, Taiwan and Korea in one string, which go from the largest to the smallest without commas:
// "〒100-0004 東京都千代田区大手町1-1-2", "广东省深圳市南山区科技园路1号", "서울특별시 강남구 테헤란로 123". The country is not said.

import { pattern } from '../text/pattern.ts'

interface EastAddress {
  region: string
  locality: string
  street: string | null
  postalCode: string | null
}

const forms: readonly RegExp[] = [
  // Japan: a prefecture, then a district with its town, a city with its ward, or a ward.
  pattern('u')`
    ^(?<region>東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)\s?(?<town>(?:四日市|廿日市|野々市|市川|市原|郡山|郡上|小郡|蒲郡|大和郡山)市
      |[^市区町村郡\d\s（]{1,6}郡[^市区町村\d\s（]{1,6}[町村]|[^市区郡\d\s（]{1,6}市(?:[^市区\d\s（]{1,4}区)?
      |[^市区郡\d\s（]{1,5}区)(?<rest>.*)$
  `,
  // China: a municipality with its district, or a province with its city.
  /^(?<region>(?:北京|上海|天津|重庆)市)\s?(?<town>\p{Script=Han}{1,5}?[区县])(?<rest>.*)$/u,
  /^(?<region>\p{Script=Han}{2,3}省|\p{Script=Han}{2,7}自治区)\s?(?<town>\p{Script=Han}{1,6}?市)(?<rest>.*)$/u,
  // Taiwan
  /^(?<region>(?:[臺台][北中南]|新北|桃園|高雄|基隆|新竹|嘉義)市|\p{Script=Han}{2}縣)\s?(?<town>\p{Script=Han}{1,3}?[區鄉鎮市])(?<rest>.*)$/u,
  // Korea
  /^(?<region>서울특별시|(?:부산|대구|인천|광주|대전|울산)광역시|세종특별자치시|(?:제주|강원|전북)특별자치도|(?:경기|강원|충청[남북]|전라[남북]|경상[남북])도)\s(?<town>[가-힣]{1,6}[시군](?:\s[가-힣]{1,6}구)?|[가-힣]{1,6}구)(?=\s|$)(?<rest>.*)$/u,
]

const postal = /^〒?\s?(\d{3}-?\d{4}|\d{5,6})[\s,、]*(?=[\p{Script=Han}\p{Script=Hangul}])/u
const longestStreet = 80
/** What says that more than one address follows, or something else than one. */
const noStreet = /[;|：、，/／]|[都府県省]\p{Script=Han}{1,5}[市区]|徒歩|駅|站/u

/** The parts of such an address; null for any other text. */
export function readEastAddress(text: string): EastAddress | null {
  const postalCode = postal.exec(text)
  const line = postalCode === null ? text : text.slice(postalCode[0].length)
  for (const form of forms) {
    const { region, town, rest = '' } = form.exec(line)?.groups ?? {}
    if (region === undefined || town === undefined) continue
    const street = rest.trim()
    if (street.length > longestStreet || noStreet.test(street)) return null
    return {
      region,
      locality: town,
      street: street === '' ? null : street,
      postalCode: postalCode?.[1] ?? null,
    }
  }
  return null
}

/** "＜勤務地詳細＞, 本社, 住所：神奈川県横浜市…, 最寄駅：…": the address under its label, among what else the cell says. */
export const addressWithin = /(?:住所|所在地|地址|주소)\s?[:：]\s?([^,、，;；\n]{4,80})/u
