// Columns and stages of spreadsheets in languages other than English. What a posting says is called as in the answers
// of applications; here is what people add to it.

import type { TableTarget } from '../../../shared/tableMapping.ts'
import { foreignKeys } from '../import/formats/data/keys/foreignKeys.ts'
import { plainKey } from '../import/formats/data/keys/keyPaths.ts'

const trackingNames: Readonly<Partial<Record<TableTarget, string>>> = {
  title: 'cargo funcao intitule titre bezeichnung funktion functie ruolo posizione mansione tjanst stilling',
  url: 'adresse lienannonce enlaceoferta stellenlink webseite website',
  stage: `estado estatus situacao statut etat avancement stato statusaplikacji stadium etap durum tila
    статус этап 状态 狀態 进度 投递状态 状況 選考状況 ステータス 상태 진행상태 전형상태 الحالة סטטוס κατάσταση สถานะ trạngthái`,
  appliedOn: `fechaaplicacion fechadeaplicacion fechapostulacion fechadepostulacion fechacandidatura
    datacandidatura datadacandidatura dataaplicacao datecandidature datedecandidature datedenvoi bewerbungsdatum
    bewerbungam beworben sollicitatiedatum datazgloszenia dataaplikacji ansokningsdatum soknadsdato
    датаотклика датаподачи 投递日期 投递时间 申请日期 応募日 지원일 지원날짜 ngàyứngtuyển tanggalmelamar`,
  interviewedOn: `fechaentrevista fechadeentrevista dataentrevista datadaentrevista dateentretien datecolloquio
    datacolloquio gesprachstermin vorstellungsgesprach датасобеседования 面试时间 面试日期 面接日 면접일`,
  note: `notas nota observaciones observacoes comentarios commentaire commentaires remarques notities uwagi
    notatki anteckningar kommentar kommentare anmerkung anmerkungen заметки примечание примечания комментарий
    备注 備註 備考 メモ 비고 메모 ملاحظات הערות ghichú catatan`,
  tags: 'etiquetas etiquettes etichette schlagworte теги метки 标签 標籤 タグ 태그',
}

/** Where a column of that name goes in other languages; null for a name that says nothing. */
export function foreignTarget(header: string): TableTarget | null {
  return byName.get(plainKey(header)) ?? null
}

const { title, employer, place, posted, deadline, employment, salary, description, url } = foreignKeys
const factNames: Readonly<Partial<Record<TableTarget, readonly string[]>>> = {
  title,
  employer,
  place,
  posted,
  closes: deadline,
  employment,
  salary,
  description,
  url,
}

const byName = new Map([
  ...Object.entries(factNames).flatMap(([target, names]) => names.map((name) => pairOf(name, target))),
  ...Object.entries(trackingNames).flatMap(([target, names]) =>
    names.split(/\s+/).map((name) => pairOf(plainKey(name), target)),
  ),
])

function pairOf(name: string, target: string): readonly [string, TableTarget] {
  return [name, target as TableTarget]
}

/** Words of other languages by the stage they mean, as `usualStages`; the first that is found decides. */
export const foreignStages: readonly (readonly [stageId: string, pattern: RegExp])[] = [
  ['withdrawn', wholeWords('retirad[ao]|retirée?|zurückgezogen|desist(?:i|ência)|отозвано?')],
  [
    'noReply',
    wholeWords(
      'sin respuesta|sem (?:resposta|retorno)|sans réponse|nessuna risposta|brak odpowiedzi|нет ответа',
    ),
  ],
  [
    'rejected',
    wholeWords(
      'rechazad[ao]|recusad[ao]|rejeitad[ao]|reprovad[ao]|refus(?:é|ée|e)?|rifiutat[ao]|afgewezen|odrzucon[aoy]|abgelehnt|отказ',
      '不合格|未通过|已拒绝|不採用|불합격|탈락',
    ),
  ],
  ['accepted', wholeWords('contratad[ao]|embauchée?|angenommen|принят', '入职|内定承諾|최종합격')],
  ['offer', wholeWords('oferta(?: recibida)?|proposta|offre|offerta|оффер', '内定|录用')],
  [
    'interviewing',
    wholeWords(
      'entrevistas?|entretiens?|colloquio|gesprek|gespräche?|rozmowa|intervju|собеседование|интервью',
      '面试|面試|面接|면접',
    ),
  ],
  [
    'applied',
    wholeWords(
      'postulé?e?|postulad[ao]|aplicad[ao]|enviad[ao]|inscrit[ao]|candidatad[ao]|envoyée?|inviat[ao]|' +
        'gesolliciteerd|verstuurd|wysłan[aeoy]|zaaplikowano|sökt|søkt|gesendet|отправлено?|откликнулся|' +
        'откликнулась',
      '已投递|已投|応募済|지원완료',
    ),
  ],
  [
    'considering',
    wholeWords(
      'por aplicar|pendiente|pendente|à postuler|interesante|interessante?|gespeichert|do wysłania|сохранено',
      '收藏|想投|検討中|관심',
    ),
  ],
]

/** `plain`: where words are not set apart. */
function wholeWords(words: string, plain?: string): RegExp {
  const whole = String.raw`(?<!\p{L})(?:${words})(?!\p{L})`
  return new RegExp(plain === undefined ? whole : `${whole}|${plain}`, 'u')
}
