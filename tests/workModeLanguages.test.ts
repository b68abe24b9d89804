// Words for where one works, as many countries say them.

import { describe, expect, it } from 'vitest'
import { readMode } from '../electron/core/import/places/workMode.ts'

const modes = {
  remote:
    'Homeoffice|Home-Office|100% remote|Télétravail|Télétravail complet|Teletrabajo|100% remoto|Remoto|Teletrabalho|Da remoto|Lavoro da remoto|Thuiswerken|Op afstand|Distans|Distansarbete|Hjemmekontor|Fjernarbejde|Hjemmearbejde|Etätyö|Praca zdalna|zdalnie|praca w pełni zdalna|Práce z domova|z domova|Távmunka|Munka otthonról|La distanță|De acasă|Τηλεργασία|Εξ αποστάσεως|Uzaktan|Uzaktan çalışma|Evden çalışma|Удаленно|Удалённая работа|удалённо|Дистанционная работа|Віддалено|Дистанційно|Віддалена робота|عن بعد|عمل عن بعد|מהבית|עבודה מהבית|עבודה מרחוק|دورکاری|घर से काम|远程|远程办公|居家办公|遠端工作|在家工作|リモートワーク|フルリモート|在宅勤務|テレワーク|完全在宅|재택근무|원격근무|재택|Từ xa|Làm việc từ xa|Làm tại nhà|Jarak jauh|Kerja dari rumah|ทำงานจากที่บ้าน|ทำงานทางไกล|Rad od kuće|Attālināti|Nuotolinis|Kaugtöö',
  hybrid:
    'Hybrid|Partially remote|Partly remote|Hybrides Arbeiten|Hybride|Híbrido|Ibrido|Hybride werken|praca hybrydowa|hybrydowo|Hybridní|Hibrid|Υβριδικό|Hibrit|Гибрид|Гибридный формат|Гібридно|Змішаний|هجين|היברידי|混合办公|ハイブリッド|하이브리드|Hybridi|Télétravail partiel|Teilweise Homeoffice|teilweise remote|Télétravail 2 jours par semaine|Częściowo zdalnie|Částečně z domova|일부 재택|一部リモート|リモート併用|Làm việc kết hợp',
  onsite:
    'Vor Ort|Präsenz|im Büro|Sur site|Présentiel|En présentiel|Presencial|In presenza|In sede|Op kantoor|Op locatie|På plats|På kontoret|På stedet|Paikan päällä|Lähityö|Praca stacjonarna|stacjonarnie|Na pracovišti|Na místě|Irodai|La birou|La sediu|Με φυσική παρουσία|Ofisten|İş yerinde|Yerinde|В офисе|На месте работодателя|В офісі|Офіс|في الموقع|حضوري|במשרד|حضوری|现场办公|坐班|出社|オフィス勤務|사무실 출근|Tại văn phòng|Di kantor|ทำงานที่ออฟฟิศ',
} as const

describe('where one works', () => {
  it.each(Object.entries(modes))('%s', (mode, words) => {
    const others = words.split('|').filter((word) => readMode(word) !== mode)
    expect(others).toEqual([])
  })

  it.each(['Leeds', 'Praha', 'Remoulins', 'Офисная улица, 3', 'Hybe'])(
    'is not said by the name of a place: %s',
    (name) => {
      expect(readMode(name)).toBeNull()
    },
  )
})
