// Words for hours and contracts among others: in sentences of a posting, and in its title.

import { describe, expect, it } from 'vitest'
import {
  employmentInText,
  employmentInTitle,
} from '../electron/core/import/wording/prose/employmentInText.ts'

describe('the kind of employment', () => {
  it.each([
    ['Join our team on a full-time, onsite basis.', ['full-time']],
    ['This is a permanent, part-time position.', ['permanent', 'part-time']],
    ['Poste à pourvoir en CDI', ['CDI']],
    ['Wir bieten eine unbefristete Festanstellung.', ['unbefristet']],
    ['On success there is a potential full-time job offer.', []],
    ['Benefits for full-time positions include tea.', []],
    ['It is not a full-time job.', []],
    ['Las personas en prácticas también están invitadas a nuestra fiesta.', []],
    ['Buscamos personas en prácticas para el verano.', ['prácticas']],
    ['Join our town as a permanent resident.', []],
    ['- a full-time contract after the trial', []],
    ['Después de 6 meses ofrecemos un contrato a tiempo completo.', []],
    ['Après trois mois, un contrat à temps plein vous sera proposé.', []],
    ['Po okresie próbnym oferujemy umowę na pełny etat.', []],
    ['Na een jaar bieden wij een fulltime contract.', []],
    ['Umowa na okres próbny, praca na pełny etat.', ['pełny etat']],
    ['We offer a full-time contract, and after one year a share in the mill.', ['full-time']],
    ['It is a full-time position after a training of two days.', ['full-time']],
    ['After ten years we are looking for a full-time miller.', ['full-time']],
    ['Wir bieten eine unbefristete Vollzeitstelle, die teilbar ist.', ['unbefristete Vollzeitstelle']],
    ['Es ist eine befristete Teilzeitstelle.', ['befristete Teilzeitstelle']],
    ['Stillingen er fast og på fuld tid.', ['fast og på fuld tid']],
    ['Het betreft een part-time functie voor het weekeinde.', ['part-time']],
  ])('in "%s"', (line, said) => expect(employmentInText([line])).toEqual(said))

  it.each([
    ['Mill Intern', ['Intern']],
    ['Mill Developer Co-op (4-Month Term)', ['Co-op']],
    ['Miller (Part-time)', ['Part-time']],
    ['Miller (Full-time remote)', ['Full-time']],
    ['Internship Coordinator', []],
    ['Contract Manager', []],
    ['Miller (80-100%)', ['80-100%']],
    ['Müllerin EFZ 60 – 80 %', ['60 – 80 %']],
    ['Head of 100% Rye', []],
    ['Ausbildung zur Müllerin (m/w/d)', ['Ausbildung']],
    ['Auszubildende:r Müller', ['Auszubildende']],
    ['Werksstudent(in) Mühle', ['Werksstudent']],
    ['Leitung Ausbildung und Azubi-Marketing', []],
  ])('of a %s', (title, said) => expect(employmentInTitle(title)).toEqual(said))
})
