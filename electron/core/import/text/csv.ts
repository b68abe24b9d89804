// Tables as spreadsheets write them in text: the signs that part cells, and quotes around those that hold such signs.

import { parse } from 'csv-parse/sync'
import { limits } from '../../../../shared/limits.ts'

/** The rows of a text with their cells, `most` of them; without `quote` quotes are letters. Null where they cannot be told apart. */
export function parseCsv(text: string, quote: '"' | null, most: number): string[][] | null {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: limits.tableCell * 10,
      to: most,
    })
  } catch {
    return null
  }
}

/** The sign that parts the first line most often, outside of quotes. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const line = head.split(/\r?\n/).find((each) => each.trim() !== '') ?? ''
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign
}
