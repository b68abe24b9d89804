// Who stands in for somebody is employed for as long as that somebody is away: "Interinidad", "CDD de remplacement",
// "Elternzeitvertretung", "Maternity cover". Only asked of what stands in the place of a kind of employment.

import { pattern } from '../text/pattern.ts'

const longestName = 80

const standIn = pattern('iu')`
  (?<!\p{L})(?:
    (?:maternity|paternity|parental|adoption|family|sick(?:ness)?|sabbatical|absence|study|career break|secondment|long[- ]term)(?: leave)?
      [ ](?:cover|replacement|supply)
    |leave (?:cover|replacement)
    |interin(?:idad|[oa]s?)|suplen(?:cias?|tes?)|su(?:b|bs)?stituci[oó]n|su(?:b|bs)?stitut[oa]s?|contrato de relevo
    |substituiç(?:ão|ões)|suplência
    |supplenz[ae]|supplenti?|sostituzion[ei]
    |remplacements?|remplaçant(?:e|s|es)?|suppléan(?:ce|te?s?)
    |(?:krankheits|eltern(?:zeit)?|mutter(?:schafts|schutz)|schwangerschafts|urlaubs|karenz(?:ierungs)?|abwesenheits|lehr)?vertretung(?:s(?:stelle|kraft|lehrkraft))?
    |(?:zwangerschaps|ziekte|zwangerschaps- en bevallings)?(?:verlof)?vervanging|invalkracht
    |\p{L}{0,16}(?:vikariat|vikar|vikariate|vikarie|vikarstilling)
    |\p{L}{0,16}(?:sijaisuus|sijainen)
    |zastępstw[oa]|zástup|helyettesítés|zamjena|zamena|nadomeščanje|înlocuire
    |временное замещение|на время декрета|декретное место|заміщення
  )(?!\p{L})
  |^cover$|産休代替|育休代替|代替職員|휴직 ?대체|대체 ?인력
`
const without = /(?<!\p{L})(?:no|sin|sem|senza|sans|ohne|kein\p{L}{0,2}|uten|utan|bez)(?!\p{L})/iu

/** Whether a text in the place of a kind of employment says that one stands in for somebody. */
export function isStandIn(text: string): boolean {
  return text.length <= longestName && standIn.test(text) && !without.test(text)
}
