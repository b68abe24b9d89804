// What writes each kind of export.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { wallClockIn } from '../../../shared/calendar.ts'
import type { ExportFormat, ExportRequest } from '../../../shared/exporting.ts'
import { nowIso } from '../clock.ts'
import { latestVersion } from '../db/migrations.ts'
import { readCorrected } from '../postings/currentPosting.ts'
import { appVersion } from '../version.ts'
import { type ExportContext, type Exported, todayOf } from './exportContext.ts'
import { listExported, rowPages } from './exportedPostings.ts'
import { sinkToFolder, sinkToZip } from './folderSink.ts'
import { writeNotes } from './notes/writeNotes.ts'
import { createPartFile, type PartFile } from './partFile.ts'
import { readSearchReport } from './report/reportData.ts'
import { writeReportPage } from './report/reportPage.ts'
import { toJobPosting } from './schemaOrg/jobPosting.ts'
import { byteOrderMark, toCsv } from './sheets/csv.ts'
import { type Cell, createSheet } from './sheets/sheetCells.ts'
import { toXlsx } from './sheets/xlsx.ts'
import { writeLibrary } from './wholeLibrary/writeLibrary.ts'

type Requests = { [R in ExportRequest as R['format']]: R }
type Exporters = { [F in ExportFormat]: (request: Requests[F], context: ExportContext) => Promise<Exported> }

/** Writes what was asked for into the context's folder. `format` is the request's own. */
export function writeExport<F extends ExportFormat>(
  format: F,
  request: Requests[F],
  context: ExportContext,
): Promise<Exported> {
  return exporters[format](request, context)
}

/** Writes one file; one that cannot be written whole is not there. */
async function writeOne(
  { folder }: ExportContext,
  fileName: string,
  write: (file: PartFile) => Promise<unknown>,
): Promise<Exported> {
  const file = await createPartFile(join(folder, fileName))
  try {
    await write(file)
    await file.finish()
  } catch (error) {
    await file.abandon()
    throw error
  }
  return { fileName, isFolder: false }
}

const exporters: Exporters = {
  library: (_request, context) =>
    writeOne(context, `Roledex library ${todayOf(context.clock)}.json`, (file) =>
      writeLibrary(
        file,
        {
          snapshot: context.snapshot,
          dataDir: context.dataDir,
          appVersion,
          schemaVersion: latestVersion,
          exportedAt: nowIso(context.clock),
        },
        context,
      ),
    ),

  csv: async (request, context) => {
    const sheet = await gatherSheet(request, context)
    return writeOne(context, `Roledex postings ${todayOf(context.clock)}.csv`, async (file) => {
      await file.write(byteOrderMark + toCsv([sheet.headings]))
      for await (const rows of sheet.pages) await file.write(toCsv(rows))
    })
  },

  xlsx: async (request, context) => {
    const sheet = await gatherSheet(request, context)
    return writeOne(context, `Roledex postings ${todayOf(context.clock)}.xlsx`, async (file) => {
      const all: Cell[][] = []
      for await (const rows of sheet.pages) all.push(...rows)
      await file.write(await toXlsx(sheet.headings, all, 'Postings'))
    })
  },

  markdown: async ({ postings, as, locale }, context) => {
    const ids = listExported(context.snapshot, postings, context.clock)
    const name = `Roledex notes ${todayOf(context.clock)}`
    if (as === 'folder') {
      await mkdir(join(context.folder, name))
      await writeNotes(sinkToFolder(join(context.folder, name)), ids, locale, context)
      return { fileName: name, isFolder: true }
    }
    const writtenAt = wallClockIn(context.clock.now(), context.clock.zone())
    return writeOne(context, `${name}.zip`, (file) =>
      writeNotes(sinkToZip(file, name, writtenAt), ids, locale, context),
    )
  },

  jsonLd: ({ postings }, context) => {
    const { snapshot, clock, tell } = context
    const ids = listExported(snapshot, postings, clock)
    return writeOne(context, `Roledex postings ${todayOf(clock)}.jsonld`, async (file) => {
      await file.write('{\n"@context": "https://schema.org",\n"@graph": [')
      for (const [index, id] of ids.entries()) {
        const content = readCorrected(snapshot, id)
        if (content === null) continue
        // Such data is put into pages, where the end of a script within a text would end it.
        const data = JSON.stringify(toJobPosting(content)).replaceAll('<', '\\u003c')
        await file.write(`${index === 0 ? '' : ','}\n${data}`)
        if (index % 50 === 0) await tell(index, ids.length)
      }
      await file.write('\n]\n}\n')
    })
  },

  report: async ({ from, until, name, locale }, context) => {
    const { snapshot, clock } = context
    const zone = clock.zone()
    const report = readSearchReport(snapshot, { from, until, zone })
    const page = writeReportPage(report, { name, from, until, madeOn: todayOf(clock), zone, locale })
    return writeOne(context, `Job search ${from} to ${until}.html`, (file) => file.write(page))
  },
}

/** The headings, and the rows of all that is exported, a page at a time. */
async function gatherSheet(
  { postings, columns, locale }: Extract<ExportRequest, { format: 'csv' | 'xlsx' }>,
  { snapshot, clock, tell }: ExportContext,
) {
  const ids = listExported(snapshot, postings, clock)
  const sheet = createSheet(snapshot, { columns, locale, zone: clock.zone() })
  await tell(0, ids.length)
  async function* pages(): AsyncGenerator<Cell[][]> {
    let done = 0
    for (const rows of rowPages(snapshot, ids)) {
      yield rows.map((row) => sheet.cellsOf(row))
      done += rows.length
      await tell(done, ids.length)
    }
  }
  return { headings: sheet.headings, pages: pages() }
}
