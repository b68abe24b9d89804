// The calls of offices: which post they announce, how many of it, and whose it is.

import { expect, test } from 'vitest'
import { readSource } from '../electron/core/import/readSource.ts'
import { officialCallIn } from '../electron/core/import/wording/titles/officialCall.ts'

function read(call: string) {
  const text = `${call}\n\nInfo: personale@office.example`
  return readSource({ bytes: new TextEncoder().encode(text), fileName: 'a.txt', savedAt: null }).drafts
}

test.each([
  [
    'COMUNE DI VALMAGGESE\nProvincia di Lecco\n\nAVVISO DI SELEZIONE PUBBLICA, PER SOLI ESAMI, PER LA COPERTURA DI N. 2 POSTI DI ISTRUTTORE DI VIGILANZA (AGENTE DI POLIZIA LOCALE) – AREA DEGLI ISTRUTTORI, A TEMPO PIENO E INDETERMINATO\n\nLa domanda va presentata entro le ore 12:00 del giorno 14.12.2026.',
    'ISTRUTTORE DI VIGILANZA|COMUNE DI VALMAGGESE|2',
  ],
  [
    'Comune di Valmaggese\n\nConcorso pubblico per l’assunzione di n. 1 unità con profilo professionale di Assistente sociale, presso il Settore Servizi\n\nScadenza: 14/12/2026',
    'Assistente sociale|Comune di Valmaggese|1',
  ],
  [
    'AYUNTAMIENTO DE ROBLEDAL\n\nConvocatoria para la provisión de dos plazas de Auxiliar Administrativo mediante concurso-oposición\n\nPlazo: 20 días hábiles.',
    'Auxiliar Administrativo|AYUNTAMIENTO DE ROBLEDAL|2',
  ],
  // A title runs over the end of a line, and not over that of a sentence.
  [
    'AYUNTAMIENTO DE ROBLEDAL\n\nEl Ayuntamiento de Robledal convoca una plaza de técnico/a de gestión de\nresiduos para la puesta en marcha del servicio. La persona coordinará la recogida.',
    'técnico/a de gestión de residuos|AYUNTAMIENTO DE ROBLEDAL|1',
  ],
  // What a heading or a label calls the post is written to be its name.
  [
    'AYUNTAMIENTO DE ROBLEDAL\nOFERTA DE EMPLEO: PEÓN DE OBRAS\n\nSe convoca una plaza de peón de mantenimiento. La persona limpiará las calles.',
    'PEÓN DE OBRAS|AYUNTAMIENTO DE ROBLEDAL|1',
  ],
  [
    'AYUNTAMIENTO DE ROBLEDAL\n\nPuesto: Peón/a de obras\n\nSe convoca una plaza de peón. La persona limpiará las calles.',
    'Peón/a de obras|AYUNTAMIENTO DE ROBLEDAL|1',
  ],
  [
    'Universidad del Alto Duero\n\nCONVOCATORIA\n\n1. Objeto. Se convoca una plaza de investigador/a predoctoral en formación, en el marco del proyecto.',
    'investigador/a predoctoral en formación|Universidad del Alto Duero|1',
  ],
  [
    'Město Doubravka nad Sázavou\nMěstský úřad, nám. 4, 582 99 Doubravka\n\nTajemník městského úřadu vyhlašuje výběrové řízení na pracovní pozici\n\nreferent/referentka odboru životního prostředí – vodoprávní úřad\n\nMísto výkonu práce: Doubravka',
    'referent/referentka odboru životního prostředí – vodoprávní úřad|Město Doubravka nad Sázavou|',
  ],
  [
    'Mesto Hájik\n\nPrimátor mesta vyhlasuje výberové konanie na obsadenie pracovného miesta: samostatný referent\n\nMiesto výkonu práce: Hájik',
    'samostatný referent|Mesto Hájik|',
  ],
  [
    'Gmina Dąbrówka\n\nWójt Gminy ogłasza nabór na wolne stanowisko urzędnicze: Inspektor ds. księgowości\n\nTermin składania dokumentów: 14.12.2026',
    'Inspektor ds. księgowości|Gmina Dąbrówka|',
  ],
  [
    'Câmara Municipal de Vale Novo\n\nProcedimento concursal para o preenchimento de 3 postos de trabalho na carreira de Assistente Operacional, pelo prazo de 10 dias',
    'Assistente Operacional|Câmara Municipal de Vale Novo|3',
  ],
  [
    'Primăria Valea Mare\n\nanunță concurs pentru ocuparea a 2 posturi vacante de consilier, clasa I, în cadrul Direcției',
    'consilier|Primăria Valea Mare|2',
  ],
  [
    'Commune de Poix-le-Lac\n\nAvis de vacance de poste d’agent technique polyvalent, à temps complet\n\nCandidatures avant le 14/12/2026',
    'agent technique polyvalent|Commune de Poix-le-Lac|',
  ],
  [
    'Grad Lipik\n\nObjavljuje natječaj za prijam u službu na radno mjesto: viši stručni suradnik\n\nRok: 14.12.2026',
    'viši stručni suradnik|Grad Lipik|',
  ],
])('%s', (call, said) => {
  const { title, employer, openings } = read(call)[0]!.content
  expect([title, employer?.name, openings ?? ''].join('|')).toBe(said)
})

test.each([
  'GRADUATORIA FINALE\n\nConcorso per la copertura di n. 2 posti di istruttore.',
  'We moved to the plaza de España last week. The provisión de pan was poor, the bread was dear.',
])('no call: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('no lines hold no call', () => {
  expect(officialCallIn([])).toBeNull()
})
