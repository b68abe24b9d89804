// Digits of other scripts as the digits of this one. Numbers only mean the same; titles and texts keep theirs.

const digits = /[٠-٩۰-۹０-９०-९০-৯๐-๙]/
const eachDigit = new RegExp(digits, 'g')
const zeros = ['٠', '۰', '０', '०', '০', '๐'].map((zero) => zero.charCodeAt(0))

/** `٢٠٢٦` and `２０２６` become `2026`; everything else stays. */
export function westernDigits(text: string): string {
  if (!digits.test(text)) return text
  return text
    .replace(eachDigit, (digit) => {
      const code = digit.charCodeAt(0)
      const zero = zeros.find((first) => code >= first && code < first + 10) ?? code
      return String(code - zero)
    })
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')
}
