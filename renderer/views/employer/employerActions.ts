// What a person says about an employer, each with its way back.

import { doTelling } from '../../actions/wayBack.ts'

/** Also to change the reason of a mark that is there. */
export function avoidEmployer(key: string, name: string, reason: string): Promise<boolean> {
  const input = { key, isAvoided: true, reason }
  return doTelling('employers.setAvoided', input, `${name} is marked as one to avoid`)
}

export function allowEmployer(key: string, name: string): Promise<boolean> {
  return doTelling('employers.setAvoided', { key, isAvoided: false }, `Took the avoid mark off ${name}`)
}

export function setAgency(key: string, name: string, isAgency: boolean): Promise<boolean> {
  const text = `${name} is ${isAgency ? 'an agency' : 'no agency'} from now on`
  return doTelling('employers.setAgency', { key, isAgency }, text)
}
