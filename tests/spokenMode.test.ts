import { describe, expect, it } from 'vitest'
import { modeStated } from '../electron/core/import/places/spokenMode.ts'
import { modeInText } from '../electron/core/import/wording/prose/placesInText.ts'
import { countProcessorTime } from './helpers/processorTime.ts'

describe('where one works, in sentences of many languages', () => {
  it.each([
    ['Möglichkeit zum mobilen Arbeiten an zwei Tagen pro Woche', 'hybrid'],
    ['Télétravail possible 2 jours par semaine.', 'hybrid'],
    ['Modalidad híbrida (3 días presenciales, 2 teletrabajo)', 'hybrid'],
    ['Modelo de trabalho: híbrido, 3x na semana presencial', 'hybrid'],
    ['Smart working 1 giorno a settimana.', 'hybrid'],
    ['Thuiswerk tot 2 dagen per week', 'hybrid'],
    ['pracę hybrydową w centrum miasta', 'hybrid'],
    ['možnost home office 1 den v týdnu', 'hybrid'],
    ['heti 2 nap home office', 'hybrid'],
    ['Гибридный формат работы', 'hybrid'],
    ['עבודה היברידית (יומיים מהבית)', 'hybrid'],
    ['週2日までリモートワーク可', 'hybrid'],
    ['주 2회 재택근무 가능', 'hybrid'],
    ['Möjlighet till distansarbete två dagar i veckan', 'hybrid'],
    ['Zwei Tage pro Woche können Sie mobil arbeiten.', 'hybrid'],
    ['Du kan arbejde hjemme op til to dage om ugen', 'hybrid'],
    ['Möjlighet till distansarbete en dag i veckan', 'hybrid'],
    ['每周可居家办公1天', 'hybrid'],
    ['Trabajo 100% remoto.', 'remote'],
    ['Vaga totalmente remota', 'remote'],
    ['Praca w pełni zdalna', 'remote'],
    ['Умови: повна зайнятість, дистанційна робота', 'remote'],
    ['العمل عن بعد بالكامل', 'remote'],
    ['フルリモート勤務', 'remote'],
    ['Poste basé à Lille, pas de télétravail.', 'onsite'],
    ['Kein Homeoffice möglich', 'onsite'],
    ['在宅勤務なし', 'onsite'],
    ['Modalidad presencial', 'onsite'],
    ['Poste à Lille en présentiel', 'onsite'],
    ['Praca stacjonarna', 'onsite'],
    ['3 jours au bureau, le reste chez toi', 'hybrid'],
    ['2x na semana presencial', 'hybrid'],
    ['Não há disponibilidade para remoto', 'onsite'],
    ['Εργασία εξ αποστάσεως', 'remote'],
    ['Munca hibrid', 'hybrid'],
    ['An zwei Tagen pro Woche arbeitest du von zu Hause.', 'hybrid'],
    ['Podrás trabajar desde casa dos días a la semana', 'hybrid'],
    ['praca w biurze', 'onsite'],
    ['работа в офисе', 'onsite'],
    ['フル出社', 'onsite'],
  ])('%s: %s', (sentence, mode) => {
    expect(modeStated(sentence)).toBe(mode)
    expect(modeInText([sentence])).toBe(mode)
  })

  it.each([
    'Télétravail possible',
    'Die Möglichkeit, von zuhause aus zu arbeiten',
    'Bewirb dich in zwei Tagen bequem von zu Hause aus.',
    'Возможна удалённая работа',
    'Mahdollisuus etätyöhön',
    'リモートワーク可',
    'Sie warten Hybridfahrzeuge und Elektroautos.',
    'Experiencia en nube híbrida y redes',
    'Obsługa samochodów hybrydowych',
    'Control remoto de máquinas',
    'Atención a zonas remotas',
    'Drei Tage Einarbeitung im Werk',
    '3 Tage Einarbeitung vor Ort',
    'Formation de 2 jours au bureau d’études en présentiel',
    'Modalidad presencial o remoto',
    'Formation en présentiel',
  ])('nothing certain: %s', (sentence) => expect(modeStated(sentence)).toBeNull())

  it('is not taken where two sentences differ', () => {
    expect(modeInText(['Trabajo 100% remoto.', 'Modalidad híbrida'])).toBeNull()
    expect(modeInText(['Trabajo 100% remoto.', 'Buen ambiente'])).toBe('remote')
  })

  it('is looked for in time in hostile text', () => {
    const spent = countProcessorTime()
    for (const piece of [
      'home office ',
      '2 dagen ',
      '3 jours au bureau ',
      'remoto o ',
      'presencial ',
      'trabajo de ',
      '100 % ',
      'hibrid ',
      '週2日',
    ])
      modeStated(piece.repeat(100_000 / piece.length))
    expect(spent()).toBeLessThan(5000)
  })
})
