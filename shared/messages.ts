// Warning codes and what a person reads for each. The raw value is shown beside the sentence, so the
// sentence says what was done with it and never repeats it.

import type { Warning } from './posting.ts'

interface WarningText {
  severity: Warning['severity']
  message: string
  /** What the person can do about it, where there is something. */
  fix?: string
}

/** `error` puts a posting on the needs-review list; `warn` shows beside the value; `info` only in the Source tab. */
const warningTexts = {
  JSON_LENIENT: {
    severity: 'info',
    message: 'The data in this file breaks the rules of JSON in small ways. It was read all the same.',
  },
  JSON_DECODED: {
    severity: 'info',
    message: 'The whole block was HTML-escaped. It was unescaped once and then read.',
  },
  JSON_REPAIRED: {
    severity: 'warn',
    message:
      'The data in this file was broken and has been repaired by rule. Some text may be missing or misplaced.',
    fix: 'Compare with the original in the Source tab.',
  },
  JSON_UNREADABLE: {
    severity: 'warn',
    message: 'One block of data could not be read. The original is kept.',
    fix: 'Save the page again, or paste its text.',
  },
  READER_FAULT: {
    severity: 'warn',
    message:
      'Roledex stumbled here. The file is kept as it is; these are the words for a report of the fault.',
    fix: 'Report it with these words.',
  },
  POSTING_UNREADABLE: {
    severity: 'warn',
    message: 'One posting of this file could not be read. The file is kept as it is.',
    fix: 'Save that posting on a page of its own.',
  },
  JSON_DUP_KEY: { severity: 'info', message: 'This field is given more than once. The last one was used.' },
  KEY_DROPPED: { severity: 'info', message: 'A field with an unsafe name was left out.' },
  SHEETS_LEFT_OUT: {
    severity: 'warn',
    message: 'Of several sheets one was read. Save each of the others that you need as a file of its own:',
  },
  TRUNCATED: {
    severity: 'error',
    message: 'The file ends in the middle. What is there was read; the rest is missing.',
    fix: 'Save the page again.',
  },
  LIMIT_REACHED: {
    severity: 'warn',
    message: 'This is larger than Roledex reads. The part that fits was read.',
  },
  CHARSET_MISMATCH: {
    severity: 'info',
    message: 'The file says one character set but is written in UTF-8. It was read as UTF-8.',
  },
  CHARSET_GUESSED: {
    severity: 'info',
    message: 'The character set is not stated. It was guessed from the letters of the text.',
  },
  TEXT_LITERAL_NEWLINES: {
    severity: 'info',
    message: 'Line breaks were written as the letters \\n. They are real now.',
  },
  TEXT_REPLACEMENT_CHARS: {
    severity: 'warn',
    message: 'Some characters were lost before this file was saved. They show as \uFFFD.',
  },
  TEXT_MOJIBAKE_REPAIRED: { severity: 'info', message: 'Garbled characters were set right.' },
  TITLE_MISSING: { severity: 'error', message: 'No job title is stated.', fix: 'Add a title by hand.' },
  ORG_FROM_URL: {
    severity: 'info',
    message: 'The employer is only given as an address. Its name was taken from that.',
  },
  URL_REJECTED: { severity: 'info', message: 'This address is not a web address and was left out.' },
  DATE_INVALID: { severity: 'warn', message: 'This is not a date that exists. It was kept as text.' },
  DATE_UNREADABLE: { severity: 'warn', message: 'This could not be read as a date. It was kept as text.' },
  DATE_RELATIVE: {
    severity: 'warn',
    message:
      'This counts from the day the page was saved, and the file does not say which day that was. It was kept as text.',
  },
  DATE_SENTINEL: {
    severity: 'warn',
    message: 'This is a filler date that systems write for "none". It was not used.',
  },
  DATE_AMBIGUOUS: {
    severity: 'error',
    message: 'Day and month could be either way round. Both readings are kept.',
    fix: 'Say which one is meant.',
  },
  DEADLINE_BEFORE_POSTED: {
    severity: 'warn',
    message: 'The listing closes before it was posted. One of the two is wrong.',
  },
  DEADLINE_FAR: {
    severity: 'warn',
    message: 'The listing closes more than 400 days after it was posted. That looks wrong.',
  },
  SALARY_UNIT_MISSING: {
    severity: 'info',
    message: 'It is not stated whether this is per hour, month or year.',
  },
  SALARY_PERIOD_INFERRED: {
    severity: 'info',
    message: 'The period is not stated. It is a guess from the size of the amount.',
  },
  SALARY_ZERO: { severity: 'info', message: 'The salary is given as 0 or 1, which means "not given".' },
  SALARY_SWAPPED: { severity: 'info', message: 'The lower and upper amount were the wrong way round.' },
  SALARY_IMPLAUSIBLE: {
    severity: 'warn',
    message: 'The two amounts do not fit together. Only the text was kept.',
  },
  SALARY_SMALL: {
    severity: 'warn',
    message: 'This is very little for a year. An hour or thousands may be meant.',
  },
  SALARY_WIDE: { severity: 'info', message: 'The upper amount is more than ten times the lower.' },
  CURRENCY_AMBIGUOUS: {
    severity: 'info',
    message: 'This sign stands for several currencies, so none was assumed.',
  },
  CURRENCY_UNKNOWN: { severity: 'info', message: 'This is not a known currency.' },
  EMPLOYMENT_UNKNOWN: {
    severity: 'info',
    message: 'This kind of employment is not known. It is shown as written.',
  },
  EXPERIENCE_UNIT_UNKNOWN: {
    severity: 'info',
    message: 'A number without "years" or "months". It is shown as written.',
  },
  EXPERIENCE_UNIT_INFERRED: {
    severity: 'info',
    message: 'The numbers do not say "years" or "months". Years are a guess from their size.',
  },
  EDU_CONFLICT: {
    severity: 'warn',
    message: 'The text of the posting asks for a higher degree than the data says.',
  },
  FROM_PAGE_DATA: {
    severity: 'warn',
    message:
      'Nothing here is marked as job data. The values come from data made for a program, by the names it uses.',
    fix: 'Check each value.',
  },
  FILLED_FROM_PAGE: {
    severity: 'info',
    message: 'The job data leaves this out. It was taken from another part of the page.',
  },
  LENGTHENED_FROM_PAGE: {
    severity: 'info',
    message: 'The job data holds only a part of this. The whole was taken from another part of the page.',
  },
  PARTIAL_FROM_TEXT: {
    severity: 'error',
    message: 'The values were taken from the text, as a person reads it.',
    fix: 'Check each value.',
  },
  NO_LONGER_STATED: {
    severity: 'info',
    message: 'The newest file no longer says this. What an earlier one said is kept.',
  },
  LOOKS_LIKE_TEMPLATE: {
    severity: 'warn',
    message: 'This looks like a sample from a template, not a real job.',
  },
  IDENTITY_UNSURE: {
    severity: 'error',
    message:
      'The number or address is that of a posting you have, but the title or the text is another. It was added beside it.',
    fix: 'Compare the two.',
  },
} as const satisfies Record<string, WarningText>

export type WarningCode = keyof typeof warningTexts

const rawLength = 200

/** Makes a warning; `raw` is cut to 200 characters. */
export function warning(
  code: WarningCode,
  where: { field?: string | null; path?: string | null; raw?: string | null } = {},
): Warning {
  const text: WarningText = warningTexts[code]
  const raw = where.raw ?? null
  return {
    code,
    severity: text.severity,
    field: where.field ?? null,
    path: where.path ?? null,
    raw: raw !== null && raw.length > rawLength ? `${raw.slice(0, rawLength - 1)}…` : raw,
    message: text.message,
    fix: text.fix ?? null,
  }
}
