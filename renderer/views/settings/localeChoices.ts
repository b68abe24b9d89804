// The regions and time zones there are to choose from, by their names. Words stay English, as in the whole window: a
// region decides the order of dates, the clock, and how numbers and money are written.

import { zoneName } from '../../../shared/planTimes.ts'

interface Choice {
  value: string
  label: string
}

const locales = [
  'af-ZA',
  'ar-EG',
  'bg-BG',
  'bn-BD',
  'ca-ES',
  'cs-CZ',
  'da-DK',
  'de-AT',
  'de-CH',
  'de-DE',
  'el-GR',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IE',
  'en-IN',
  'en-NZ',
  'en-SG',
  'en-US',
  'en-ZA',
  'es-AR',
  'es-CL',
  'es-CO',
  'es-ES',
  'es-MX',
  'es-US',
  'et-EE',
  'fa-IR',
  'fi-FI',
  'fil-PH',
  'fr-BE',
  'fr-CA',
  'fr-CH',
  'fr-FR',
  'he-IL',
  'hi-IN',
  'hr-HR',
  'hu-HU',
  'id-ID',
  'is-IS',
  'it-CH',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'lt-LT',
  'lv-LV',
  'ms-MY',
  'nb-NO',
  'nl-BE',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ro-RO',
  'ru-RU',
  'sk-SK',
  'sl-SI',
  'sr-RS',
  'sv-FI',
  'sv-SE',
  'sw-KE',
  'th-TH',
  'tr-TR',
  'uk-UA',
  'ur-PK',
  'vi-VN',
  'zh-CN',
  'zh-HK',
  'zh-TW',
]

const byLabel = new Intl.Collator('en')
const sorted = (choices: Choice[]) => choices.sort((a, b) => byLabel.compare(a.label, b.label))

/** By the English names of language and region; with the one that is chosen, where it is none of these. */
export function localeChoices(chosen: string | null): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })
  return sorted(withChosen(locales, chosen).map((value) => ({ value, label: names.of(value) ?? value })))
}

/** By the name of the city, so that typing its first letters finds it. */
export function zoneChoices(chosen: string | null): Choice[] {
  return sorted(
    withChosen(Intl.supportedValuesOf('timeZone'), chosen).map((value) => {
      const region = value.split('/').slice(0, -1).join(', ').replaceAll('_', ' ')
      return { value, label: region === '' ? zoneName(value) : `${zoneName(value)} (${region})` }
    }),
  )
}

function withChosen(values: readonly string[], chosen: string | null): string[] {
  return chosen === null || values.includes(chosen) ? [...values] : [...values, chosen]
}
