// Texts about programs: manuals, release notes, changelogs, source code, logs, data that nothing could read. They need, require, offer and close things
// as adverts do, and are told by what only they show: commands, switches, numbers of versions and of bugs, lines of code.

import { countTradeWords } from '../names/tradeWords.ts'

const command =
  /^(?:\$ )?(?:npm (?:i|ci|install|run)|git clone|pip3? install|cargo (?:install|add)|docker(?: compose)? (?:run|up|build)|yarn (?:add|install)|brew install)\b/
/** "INSERT INTO jobs (title, company) VALUES …" */
const statement = /^(?:INSERT INTO|CREATE TABLE) [\w.`"]+ ?\(/

/** What begins a line of nothing else, of which one is enough or two are. */
const onTop = /^(?:BEGIN:V(?:CALENDAR|CARD)$|#!\/|%!PS|\S+ \([^\s)]+\) [\w-]+; urgency=)/
const marks =
  /^(?:```[a-z]|=(?:head\d|over|item|back|cut|pod|begin|encoding)\b|\.(?:TH|SH|PP|TP) |commit [\da-f]{7,40}$|diff --git |@@ -\d)/

const version = '\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})*(?:[-.~+]?(?:rc|beta|alpha|dev|pre)[.-]?\\d*)?'
/** What a line says of a program and hardly anybody of a job. */
const talk = [
  // "--no-verify"
  '(?:^|[\\s`\'"(\\[/])--[a-z][a-z-]{2,30}(?=$|[\\s=`\'",.:)\\]/])',
  // "Closes: #4711", "fixes bug 4711"
  '(?:close[sd]?|fix(?:es|ed)?|resolve[sd]?|bugs?|issues?):? ?(?:\\w{1,10} ?)?#\\d{2}|bug \\d{3}',
  // "Version 2.54.7", "## [1.4.0] - 2031-02-01", "Fixes since v1.9"
  `^(?:[#=*~ -]{0,6})(?:version|release|v\\.?) ?${version}(?=$|[\\s:(])|^#{1,4} \\[?v?${version}\\]?(?=$|[\\s:(])|since v${version}`,
  // "read_file()", "Data::Dumper", "$self->new", "NULL", "0x7f"
  '\\w{3,}(?:\\(\\)|::\\w{2,}|->\\w)|\\bNULL\\b|\\b0x[\\da-f]{2}|\\$[a-z_]\\w{2,}\\b',
  // "x = 4;", "run(x);", "if (a) {", "#include <a>", "use Test::More;"
  '= ?[^;=]{1,60};$|\\w\\([^()]{0,60}\\);$|[)\\w] ?\\{$|^#(?:include|define|ifdef) |^(?:import|from|package|use|require) (?=\\S*[.:;/])[\\w.:/{}]+;?$|^(?:def|func|function|class|sub) \\w+ ?[({:]',
  // "const mill = {", "type Mill = string", "import { run } from './mill.js'", "// of the mill"
  '^(?:export )?(?:default )?(?:const|let|var|type|interface|enum|class) [\\w$]+ ?[:=({<]|^import .{1,200} from ["\']|^from [\\w.]+ import \\w|^(?://|/\\*\\*) ',
  // "debian/rules", "fonts.conf", "lib/libfoo.so.1"
  '\\b\\w{2,}\\.(?:c|h|cc|cpp|hpp|pm|pod|conf|cfg|ini|patch|diff|sh|tar\\.(?:gz|xz|bz2)|so(?:\\.\\d)?|dll|mk|symbols)\\b|\\bdebian/\\w',
]
const ofProgram = new RegExp(talk.join('|'))

/** `"title": "Miller",`, `title: 'Miller',`, or nothing but brackets. */
const ofData =
  /^[{[(\s]*(?:(["'])[^"'\n]{1,60}\1\s*(?::|=>)|[\w$]{1,60}\s*:\s*(?:["'`].*,|[{[(]|[\d.]+,|(?:true|false|null),)$)|^[\s{}[\]();,]+$/i

const longestLine = 300
const leastLines = 3
/** Of so many lines that are not empty one. */
const mostBetween = 25
/** And of source code, whatever words stand in it. */
const mostInCode = 2
/** So many kinds of the words of postings outweigh it: an advert may come with a riddle in code. */
const leastWords = 5

/** Whether lines are those of a text about a program, or of a calendar or an address book. */
export function isProgramText(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line !== '')
  if (onTop.test(said[0] ?? '')) return true
  let [marked, told, data] = [0, 0, 0]
  for (const line of said) {
    if (command.test(line) || statement.test(line)) return true
    if (marks.test(line)) marked += 1
    else if (ofData.test(line)) data += 1
    else if (line.length <= longestLine && ofProgram.test(line)) told += 1
  }
  if (marked > 1 || (data >= leastLines && (data + told) * mostInCode >= said.length)) return true
  if (told < leastLines || told * mostBetween < said.length) return false
  return told * mostInCode >= said.length || countTradeWords(said.join('\n')) < leastWords
}
