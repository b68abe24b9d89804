// Titles as Chinese notices write them, who hires and what is paid in one line: "混元公司诚聘 前端工程师 薪水15k-40k".

import { knownTowns } from '../names/knownTowns.ts'
import { namesOccupation } from '../names/occupations.ts'

/** "某某公司诚聘 “面点师” 月薪8k": who hires, what, and what is paid. */
const chineseOffer =
  /^(.{2,40}?)\s*(?:公司)?\s*(?:诚聘|招聘|急聘|诚招|招募|誠徵)\s*(?:[“「『"]([^“”「」『』"]{2,40})[”」』"]|(.{2,60}?))(?:[,，\s]*(?:(?:薪水|薪资|薪酬|月薪)\s*[:：]?\s*|(?<=[”」』"])(?=\d))(.+))?$/u
/** "面点师招聘（上海/杭州，7月前入职）": nothing parts the title from who may stand in front of it. */
const chineseNotice = /^(.{3,40}?)(?:招聘|诚聘|急聘|招募|誠徵)(?:[（(]([^（）()]{2,40})[）)])?$/u

/** The well-known towns that a text in brackets names; null where it names none. */
function placeAmong(text: string): string | null {
  return text.split(/[，,]/).find((part) => knownTowns(part.trim()).length > 0) ?? null
}

/** "Web3公司", "某知名互联网公司": of what kind it is, and not which. */
const kindOfCompany =
  /^(?:某|一家|知名|大型|国内|海外|头部|上市|初创|创业|外资|web3|ai|互联网|区块链|游戏|科技|金融|电商|软件|公司|企业|交易所|团队){1,5}$/iu

/** "北方磨坊（面点师）": who hires, and in brackets the job. */
const jobInBrackets = /^([^（）]{2,30})（([^（）]{2,30})）$/u

interface ChineseTitle {
  title: string
  employer: string | null
  place: string | null
  pay: string | null
}

/** What such a title says; null where it is none. */
export function readChineseTitle(written: string): ChineseTitle | null {
  const [notice, title, aside = ''] = chineseNotice.exec(written) ?? []
  if (notice !== undefined) return { title: title!, employer: null, place: placeAmong(aside), pay: null }
  const [offer, firm, quoted, job, pay] = chineseOffer.exec(written) ?? []
  if (offer !== undefined) {
    const employer = firm!.trim()
    return {
      title: quoted ?? job!,
      employer: kindOfCompany.test(employer) ? null : employer,
      place: null,
      pay: pay?.trim() ?? null,
    }
  }
  const [, owner, inside] = jobInBrackets.exec(written) ?? []
  if (owner === undefined || inside === undefined || !namesOccupation(inside) || namesOccupation(owner))
    return null
  return { title: inside, employer: owner, place: null, pay: null }
}
