// What to do about a page without a posting, by what it says instead: that it is gone, that one is to sign in, that the
// site is still finding out who reads it.

import { decodeEntities } from '../text/entities.ts'
import { checkingPage, gonePage } from '../wording/names/otherWords.ts'

const general =
  'This page holds no job data that Roledex can read. Open the posting itself and save it as “Webpage, Complete”.'
const gone =
  'This page says that the posting is gone, so there is nothing in it to read. If you copied its text before, paste that into Roledex.'
const signIn =
  'This page asks you to sign in. Do so, open the posting itself and save it as “Webpage, Complete”.'
const check =
  'The site was still checking your browser when this page was saved. Wait until the posting shows, and save it as “Webpage, Complete”.'

const signingIn =
  /^(?:(?:sign|log) ?in|anmelden|einloggen|connexion|se connecter|iniciar sesión|entrar|accedi|inloggen|logga in|zaloguj|войти|вход|ログイン|登录|登入|로그인)(?!\p{L})/iu
const password = /<input\b[^>]{0,300}\btype=["']?password\b/i
/** What stands right in an element: the first lines of a page say what it is. */
const words = />\s{0,40}([^<>\s][^<>]{1,140})</g
const mostLines = 400

/** What to do about a page of this source, in which no posting was found. */
export function adviceForPage(source: string): string {
  const asksWho = password.test(source)
  let count = 0
  for (const [, line = ''] of source.matchAll(words)) {
    const plain = decodeEntities(line).trim()
    if (gonePage.test(plain)) return gone
    if (checkingPage.test(plain)) return check
    if (asksWho && signingIn.test(plain)) return signIn
    count += 1
    if (count > mostLines) break
  }
  return general
}
