// The menu of a page whose whole text was copied: it begins with the links that programs reading aloud are offered first,
// "Skip to main content", or is a few words that boards have there, and ends where the job begins.

import { isBoardAlone } from '../../text/pageTitle.ts'
import { pattern } from '../../text/pattern.ts'
import { fieldOfLabel } from '../names/labels.ts'
import { namesOccupation } from '../names/occupations.ts'
import { isOfEmployer, ownerOfLogo } from './furniture.ts'
import { endOfSearchForm } from './searchForm.ts'

/** So early stands the menu of a page, and so long is it at most. */
const mostAbove = 12
const mostInMenu = 60
const longestItem = 30
const skipLink = pattern('i')`
  ^(?:skip|jump|go) (?:directly )?to (?:the )?(?:main|content|search|navigation|primary|job|results?)\b.{0,30}$
  |^(?:zum|zur|direkt zu[mr]) (?:haupt)?(?:inhalt|navigation|suche)\b.{0,20}$
  |^(?:aller|passer) (?:directement )?au contenu.{0,20}$|^(?:ir|saltar) al? (?:contenido|conteúdo).{0,20}$
  |^(?:pular|ir|saltar) para o? ?(?:conteúdo).{0,20}$|^(?:vai|salta) al contenuto.{0,20}$
  |^(?:ga )?(?:naar|direct naar) (?:de )?(?:hoofd)?inhoud.{0,20}$
  |^(?:przejdź|hoppa|gå|spring|hopp) (?:do|till|til) (?!ansök|ansøg|søknad|stilling|annons).{3,30}$|^(?:siirry sisältöön|přeskočit na obsah|till innehållet)$
  |^.{0,30}(?:hauptinhalt|contenu principal|contenido principal|conteúdo principal|contenuto principale|hoofdinhoud
    |głównej (?:zawartości|treści)|huvudinnehåll|hovedindhold|hovedinnhold|pääsisältöön|hlavní(?:mu)? obsahu?
    |ana içeriğe|メインコンテンツ|основному (?:содержанию|контенту)|본문|主要内容).{0,20}$
`

/** "Skip to main content" */
export function isSkipLink(line: string): boolean {
  return skipLink.test(line)
}

const wayBack = pattern('iu')`
  ^[^\p{L}\p{N}]*(?:(?:(?:go )?back(?: to)?|return to|view|see|browse|show)(?: (?:all|our|the))?
    (?: (?:open|current|other|more))?(?: jobs?| positions?| openings?| vacancies| careers
      | roles)(?: (?:list|listings?|page|board|search|overview))?
    |(?:(?:go )?back|return) to (?:the )?(?:welcome|home|main|start|previous|search|list|results?)
      (?: page| results?)?
    |all (?:open |current )?(?:jobs|positions|openings|vacancies|roles)|back
    |zurück(?: zur? (?:suche|ergebnisliste|übersicht|stellenübersicht|jobübersicht|liste)
      | zu (?:allen|den) (?:jobs|stellen|stellenangeboten|suchergebnissen))?
    |alle (?:jobs|stellen|stellenangebote|vacatures)|toutes (?:les|nos) offres
    |(?:retour|volver|voltar|torna|indietro|terug|till|tillbaka|tilbake|tilbage|takaisin|wróć|powrót|zpět|späť
      |vissza|înapoi|назад|вернуться|geri)(?: (?:aux?|à|al?|alla?|las|los|la|para|naar|alle|till|til|do|na|az?|к
      |dön|(?:offres?|liste|résultats|ofertas?|empleos|listado|resultados|vagas|annunci|risultati|offerte
      |vacatures|overzicht|resultaten|startsidan|sökresultat(?:et)?|annonser|listan?|søkeresultat(?:et)?|søk|treffliste
      |søgeresultat(?:er)?|oversigt(?:en)?|hakutuloksiin|listaan|hakuun|listy|wyników|ofert|wyszukiwania|výpisu?|výsledky
      |výsledkům|hledání|nabídky|výsledkov|találatokhoz|listához|rezultate|căutare|listă|списку|вакансиям|поиску)))*)
  [^\p{L}\p{N}]*$
`

/** "← All jobs": the way to what the job was chosen from. */
export function isWayBack(line: string): boolean {
  return line.length <= longestWayBack && wayBack.test(line)
}

const longestWayBack = 50

/** What boards have in their menus; some of it is a label as well. */
const ofBoards = pattern('iu')`
  ^(?:home|start(?:seite|sidan|side|pagina)?|accueil|inicio|início|strona główna|domů|főoldal|acasă|главная
      |ana sayfa|etusivu|forside
    |jobb?s?|karriere?|careers?|kariera|(?:find|search)(?: for)? jobs|job ?search|job ?bank|jobsuche|stellen(?:markt|angebote)?|emplois?
    |offres d[’']emploi|ofertas de (?:trabajo|empleo)|empleos?|vagas|offerte di lavoro|vacatures|lediga jobb
    |platsbanken|(?:ledige )?stillinger|ledige job|finn jobb|työpaikat|oferty pracy|nabídky práce|ponuky práce
    |állás(?:ok|ajánlatok)|locuri de muncă|вакансии|[iİ]ş [iİ]lanları
    |companies|salar(?:y|ies)|employers|firmen|lohn|gehälter|arbeitgeber|entreprises|salaires|empresas|salarios
    |salários|aziende|werkgevers|företag|arbetsgivare|firmaer|bedrifter|virksomheder|yritykset|firmy|pracodawcy
    |cégek|companii|компании|şirketler
    |sign ?in|log ?in|sign ?up|register|my (?:jobs|account|profile)|anmelden|einloggen|registrieren|connexion|se connecter
    |iniciar sesión|acceder|entrar|accedi|inloggen|logga in|logg inn|log ind|kirjaudu(?: sisään)?|zaloguj(?: się)?
    |přihlásit(?: se)?|prihlásiť(?: sa)?|bejelentkezés|autentificare|войти|giriş(?: yap)?
    |search|menu|suchen?|rechercher|buscar|cerca|zoeken|sök|søk|søg|hae|szukaj|hledat|keresés|caută|поиск|ara|menü
    |[a-z]{2} ?[/|] ?[a-z]{2}(?: ?[/|] ?[a-z]{2})?)$
`

/** "首页 搜索职位 校园招聘", "로그인 회원가입": a menu in a line, or the way from the home page. */
const menuInLine = pattern('u')`
  ^(?:首页|首頁|主页|トップ|ホーム|홈)(?:[\s>›|].{0,80})?$|^(?:로그인|登录|登入|ログイン)(?: \S{2,6})?$
  |^(?:[\p{Script=Hangul}\p{Script=Han}]{2,5} ){3,}[\p{Script=Hangul}\p{Script=Han}]{2,5}$
`

/** A text without the menu above what it is about; as it is, where no such menu is to be seen. */
export function withoutMenu(text: string): string {
  return withoutBoard(withoutCrumbs(withoutSkipped(withoutSearch(text))))
}

/** A text without the form that asks what one seeks, and where, and without what stands above that. */
function withoutSearch(text: string): string {
  const written = text.split('\n', mostAbove + mostInMenu + 1)
  const end = endOfSearchForm(written.map((line) => line.trim()))
  return end === 0 ? text : text.slice(lengthOf(written.slice(0, end)))
}

/** A text without a way back, names of boards and words of their menus on top. */
function withoutBoard(text: string): string {
  const lines = text.split('\n', mostAbove + 1)
  const isOfBoard = (line: string): boolean =>
    line === '' || ofBoards.test(line) || isWayBack(line) || isBoardAlone(line) || menuInLine.test(line)
  const begins = lines.findIndex((line) => !isOfBoard(line.trim()))
  const menu = lines.slice(0, Math.max(begins, 0))
  const isMenu = menu.some((line) => line.trim() !== '' && !fieldOfLabel.has(line.trim().toLowerCase()))
  return isMenu ? text.slice(lengthOf(menu)) : text
}

const longestCrumbs = 160
const betweenCrumbs = /\s*(?:-?[>›»→❯▸]|::)\s*|\s+[/|]\s+/u
const signAlone = /^(?:-?[>›»→❯▸/|]|::)$/u
/** "You are here: " */
const inFront = /^\p{L}[^:>›»→❯▸/|]{2,24}:\s+(?=\p{L})/u

/** A text without the way from the home page to the job, "Home > Careers > Baker", and the menu above it. */
function withoutCrumbs(text: string): string {
  const written = text.split('\n', mostAbove + mostInMenu + 1)
  const lines = written.map((line) => line.trim())
  for (const [index, line] of lines.entries()) {
    const at = lines.findIndex((each, below) => below > index && each !== '')
    const title = line === '' || at === -1 ? null : endOfCrumbs(crumbsAt(lines, index), lines[at]!)
    if (title !== null) {
      const isBelow = title === lines[at]
      return (isBelow ? '' : `${title}\n`) + text.slice(lengthOf(written.slice(0, isBelow ? at : index + 1)))
    }
    if (!signAlone.test(line) && (!isOfMenu(line) || namesOccupation(line)) && !isOneCrumb(lines, index))
      return text
  }
  return text
}

/** Whether a line stands behind a sign that has a line of its own. */
function isOneCrumb(lines: readonly string[], index: number): boolean {
  return signAlone.test(lines[index - 1] ?? '')
}

/** The parts of a way in one line, or in lines with its signs between them. */
function crumbsAt(lines: readonly string[], index: number): readonly string[] {
  const line = lines[index]!
  if (line.length > longestCrumbs) return []
  if (!isOneCrumb(lines, index))
    return line
      .replace(inFront, '')
      .split(betweenCrumbs)
      .filter((part) => part !== '')
  if (signAlone.test(lines[index + 1] ?? '')) return []
  const crumbs = [line]
  for (let at = index - 1; signAlone.test(lines[at] ?? ''); at -= 2) crumbs.unshift(lines[at - 1] ?? '')
  return crumbs
}

/** What the job is called at whose name a way ends: on the line below, or in its last part; null where it is no way. */
function endOfCrumbs(crumbs: readonly string[], below: string): string | null {
  const [first = ''] = crumbs
  const last = crumbs.at(-1)!
  const isFromHome = ofBoards.test(first)
  // "Nurse / Carer" is a title.
  if (crumbs.length < 2 || (!isFromHome && namesOccupation(first))) return null
  const isRepeated = last.toLowerCase() === below.toLowerCase() || isCutShort(last, below)
  if (isRepeated) return isFromHome || namesOccupation(below) ? below : null
  if (!isFromHome || crumbs.length < leastFromHome) return null
  // "Home > Careers > Engineering" ends above the job.
  if (namesOccupation(below)) return below
  return namesOccupation(last) ? last : null
}

/** Without a title that comes again, two parts may be anything. */
const leastFromHome = 3

/** "Quality Tech…" */
function isCutShort(part: string, whole: string): boolean {
  const kept = /^(.{5,}?)\s?(?:…|\.\.\.)$/.exec(part)?.[1]
  return kept !== undefined && whole.toLowerCase().startsWith(kept.toLowerCase())
}

function withoutSkipped(text: string): string {
  const lines = text.split('\n', mostAbove + mostInMenu + 1)
  const first = lines.slice(0, mostAbove).findIndex((line) => isSkipLink(line.trim()))
  if (first === -1) return text
  const begins = lines.findIndex(
    (line, index) =>
      index > first && line.trim() !== '' && (!isOfMenu(line.trim()) || isAboveButton(lines, index)),
  )
  return begins === -1 || begins - first > mostInMenu ? text : text.slice(lengthOf(lines.slice(0, begins)))
}

/** The button below what a job is called. */
const applies =
  /^(?:(?:easy |quick )?apply(?: now)?|(?:jetzt |online )?bewerben|postuler(?: maintenant)?|solliciteren|inscribirme|candidatar-se|candidati|ansök(?: nu)?|aplikuj)$/i

/** "3", "3 new notifications": how much is unread */
const counted = pattern('iu')`
  ^\d{1,3}\+?(?: (?:\p{L}{2,9} )?(?:notifi\p{L}{2,10}|benachrichtigung\p{L}*|meddelanden?|varsler
      |aviseringar|meldingen|powiadomie\p{L}+|upozorněn\p{L}+|underretninger|bildirim))?$
  |^\d{1,3}件の(?:お知らせ|通知)$
`

/** Above "Apply" stands what a job is called, above "Share" or two lines above a mark who hires. */
function isAboveButton(lines: readonly string[], index: number): boolean {
  const [below = '', next = ''] = lines.slice(index + 1, index + 3).map((line) => line.trim())
  return applies.test(below) || shares.test(below) || isOfEmployer(next)
}

const shares =
  /^(?:share|teilen|partager|compartir|compartilhar|partilhar|condividi|delen|udostępnij|dela|del|paylaş|поделиться|シェア)$/i

/** A few words of no trade, as menus have them. */
function isOfMenu(line: string): boolean {
  if (line === '' || isSkipLink(line)) return true
  const isShort = (line.length <= longestItem && !/[.!?:,·|\d€$£]/.test(line)) || counted.test(line)
  return isShort && ownerOfLogo(line) === null && !(line.includes(' ') && namesOccupation(line))
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}
