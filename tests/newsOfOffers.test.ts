// News about work and about other people's adverts, and offers that use the same words.

import { describe, expect, it } from 'vitest'
import { unknownSurroundings } from '../electron/core/import/formats/reading.ts'
import { readTextRungs } from '../electron/core/import/formats/text.ts'
import { isNewsOfOffers } from '../electron/core/import/wording/others/newsOfOffers.ts'

const count = (text: string) => readTextRungs(text, unknownSurroundings).postings.length

describe('what reports of offers is none', () => {
  it.each([
    `¿Trabajar de molinero por 2.750 euros al mes? Mira esta oferta

Un molinero muele, en una imagen de archivo

Desde los molinos aseguran que faltan manos. Según los últimos datos, los molineros cobran de media 1.213 euros brutos al mes.

Es el caso de una oferta que recientemente ha publicado la oficina, en la que se ofrece un salario de 2.750 € por trabajar como molinero. Concretamente, el anuncio explica que las principales tareas serán moler y limpiar. Como requisitos, la empresa pide al candidato que tenga coche.`,
    `Emploi : la difficulté de certains moulins à recruter

Cela fait des semaines que Ada Meunier, la responsable du moulin de Marlow, cherche un meunier pour soulager ses équipes. Malgré plusieurs annonces, cela reste une mission impossible. En début de carrière, un meunier pourra gagner 1 400 euros nets par mois, selon son expérience.`,
    `Millers: Recruitment, Terms & Conditions

Over the past few years many mills have had problems recruiting and retaining millers. If a mill has a vacancy for a miller they can notify the guild. Ada Miller informed the members that a survey showed that 75% of workers do not have a contract.`,
    `Molinero - Salario

Un molinero muele harina con dos años de experiencia.
¿Cuánto gana un molinero en España? El salario medio es de 1.800 € al mes, por una jornada completa.`,
    `Northmill offers jobs for millers at £10 an hour to start in Hull

Northmill is looking to recruit extra workers. Permanent as well as temporary roles are available, no experience is required and training will be given.

Ada Miller, Northmill People Director, said: “We are looking for 300 Millers to come and join our team on a temporary or permanent basis.”`,
    `A trial shift is a fast way to get a job as a baker, and employers use it to fill a vacancy.
What Is a Trial Shift?
A trial shift is an interview at work, with a job description, date and time.
Who Can Attend a Trial Shift?
Requirements:
- No experience needed
- Anyone who meets the job requirements can apply`,
  ])('%#', (text) => expect(count(text)).toBe(0))

  it('offers that say how to apply are offers', () => {
    const offer = `Molino Norte busca molinero con experiencia.

La oferta es de empleo que empieza en enero. El sector de la harina crece, y el anuncio dice lo que pedimos: dos años de experiencia. Enviar currículum a rh@molinonorte.example`
    expect(isNewsOfOffers(offer, false)).toBe(false)
    expect(count(offer)).toBe(1)
  })
})
