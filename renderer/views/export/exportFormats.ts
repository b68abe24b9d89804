// The kinds of export a person can choose between, in their words, and what each has to be told.

import {
  Braces,
  FileJson2,
  FileSpreadsheet,
  FileText,
  type LucideIcon,
  NotebookText,
  Table,
} from 'lucide-react'
import type { ExportFormat } from '../../../shared/exporting.ts'

export interface FormatChoice {
  id: ExportFormat
  Icon: LucideIcon
  name: string
  ending: string
  text: string
  /** What it has to be told besides. */
  asks: readonly ('postings' | 'columns' | 'dates')[]
  /** Attached files go along. */
  hasFiles?: true
}

export const formatChoices: readonly [FormatChoice, ...FormatChoice[]] = [
  {
    id: 'xlsx',
    Icon: FileSpreadsheet,
    name: 'Excel workbook',
    ending: '.xlsx',
    text: 'A row for each posting, with real dates and numbers. Also opens in LibreOffice, Numbers and Google Sheets.',
    asks: ['postings', 'columns'],
  },
  {
    id: 'csv',
    Icon: Table,
    name: 'CSV table',
    ending: '.csv',
    text: 'The same rows as plain text, for any program that reads tables. Texts that a spreadsheet would run as a formula are made harmless.',
    asks: ['postings', 'columns'],
  },
  {
    id: 'report',
    Icon: FileText,
    name: 'Report of the search',
    ending: '.html',
    text: 'What you applied for between two days: when, where, how, and what came of it, with the interviews and offers. Made to be printed or handed in where proof is asked for.',
    asks: ['dates'],
  },
  {
    id: 'markdown',
    Icon: NotebookText,
    name: 'Notes in folders',
    ending: '.md',
    text: 'A Markdown note for each posting, employer and contact, linked to one another, with the attached files and the originals beside them. Obsidian opens the folder as it is.',
    asks: ['postings'],
    hasFiles: true,
  },
  {
    id: 'jsonLd',
    Icon: Braces,
    name: 'Postings as data',
    ending: '.jsonld',
    text: 'What the postings say, as schema.org describes jobs. Nothing that you added is in it, so it can be passed on; Roledex and many other programs read it.',
    asks: ['postings'],
  },
  {
    id: 'library',
    Icon: FileJson2,
    name: 'Whole library',
    ending: '.json',
    text: 'Everything, byte for byte: postings in all their versions, originals, attached files, notes, people, settings, the bin, and what can be undone. An empty Roledex takes it in and is then the same.',
    asks: [],
    hasFiles: true,
  },
]
