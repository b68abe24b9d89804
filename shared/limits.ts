// How much one call may carry. The contract's schemas use these: they are the trust boundary.

export const limits = {
  /** Postings in one bulk command. */
  bulk: 10_000,
  /** One page of a list. */
  page: 500,
  noteLength: 8_000_000,
  noteTitleLength: 1_000,
  tagLength: 100,
  queryLength: 1_000,
  /** Letters of an address that postings are looked up by. */
  address: 8_000,
  /** Letters of a key made from an employer's name, and of why it is avoided. */
  employerKey: 20_000,
  avoidReason: 1_000,
  /** Letters of what is written about a contact: a line, its link, its note. */
  personLine: 500,
  personLink: 4_000,
  personNote: 100_000,
  /** Characters of a file of contact cards. */
  contactCards: 20_000_000,
  /** Stages in use, and the letters of one's name. */
  stages: 40,
  stageNameLength: 40,
  /** Days of silence before the app asks. */
  quietDays: 365,
  /** Fields the person makes up, the letters of a name or choice and of a text in one, and the choices of one. */
  fields: 100,
  fieldNameLength: 100,
  fieldTextLength: 10_000,
  fieldChoices: 200,
  /** Letters of the note on an event. */
  eventNoteLength: 10_000,
  /** Letters of a task, of a round's name or of one person's, and of the longer texts of an interview. */
  planNameLength: 1_000,
  planTextLength: 1_000_000,
  /** Lines the person adds to an offer. */
  offerLines: 50,
  /** Saved searches, and the letters of one's name. */
  views: 200,
  viewNameLength: 100,
  /** Bytes of one file; a larger one is refused with a sentence. */
  fileBytes: 64 * 1024 * 1024,
  /** What one archive, with those inside it, may give: files, and bytes once they are unpacked. */
  archiveFiles: 2_000,
  archiveBytes: 256 * 1024 * 1024,
  /** Files in one `imports.addFiles`. */
  filesPerCall: 500,
  /** Lines of a report that one answer carries; its totals count all. */
  reportLines: 10_000,
  /** Different changes of one field that `imports.differences` names. */
  differencesOfField: 200,
  pathsPerCall: 100_000,
  /** What is looked through before it is imported: more is imported at once. Bytes as they are stored. */
  previewPostings: 500,
  previewFiles: 1_000,
  previewBytes: 64 * 1024 * 1024,
  /** A spreadsheet: its bytes, and what they unpack to; rows, columns, letters of a cell. */
  tableBytes: 16 * 1024 * 1024,
  tableUnpackedBytes: 128 * 1024 * 1024,
  tableRows: 20_000,
  tableColumns: 200,
  tableCell: 100_000,
  pasteLength: 16_000_000,
  /** Bytes of an exported library in one call. */
  transferBytes: 8 * 1024 * 1024,
} as const
