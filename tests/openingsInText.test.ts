import { describe, expect, it } from 'vitest'
import { openingsInText } from '../electron/core/import/wording/prose/openingsInText.ts'

describe('how many are sought', () => {
  it.each([
    ['Joiner', 'We are hiring three joiners.', 3],
    ['Joiner', 'We need 3 joiners for the winter.', 3],
    ['Snickare', 'Vi söker tre snickare till verkstaden.', 3],
    ['Carpintero', 'Se ofrecen tres plazas.', 3],
    ['Carpinteiro', 'Temos três vagas.', 3],
    ['Falegname', 'Cerchiamo tre falegnami.', 3],
    ['Timmerman', 'Wij zoeken drie timmerlieden.', 3],
    ['Столяр', 'Требуются три столяра.', 3],
    ['Marangoz', 'Üç marangoz alınacaktır.', 3],
    ['木工', '3名を募集します。', 3],
    ['목수', '3명을 모집합니다.', 3],
    ['木工', '招聘3名木工。', 3],
    ['Thợ mộc', 'Cần tuyển 3 thợ mộc.', 3],
    ['Driver', "We're recruiting for Class 2 drivers to join our team.", null],
    ['Joiner', 'We have two joiners and a clerk.', null],
    ['Joiner', 'We are a team of three joiners.', null],
    ['Joiner', 'We need 2 years of experience.', null],
    ['Joiner', 'We need three references.', null],
    ['Tischler', 'Wir sind drei Tischler und suchen Verstärkung.', null],
    ['Tischler', 'Wir suchen für unsere drei Standorte einen Tischler.', null],
    ['Tischler', 'Wir suchen zwei Mal im Jahr Verstärkung.', null],
    ['Carpintero', 'Buscamos tres referencias.', null],
    ['Столяр', 'Требуется столяр в три мастерские.', null],
    ['木工', '团队共有3名木工。', null],
  ])('%s: %s %s', (title, sentence, count) => expect(openingsInText(title, [sentence])).toBe(count))
})
