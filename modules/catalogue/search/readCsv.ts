export type CsvLine = { number: number; fields: string[] }

/**
 * The records of a CSV file (RFC 4180) with the number of the line each begins on; `;`, a tab or `,` between the fields,
 * whichever the first line has, as Excel writes them. Empty lines are left out.
 */
export function readCsv(text: string): CsvLine[] {
  const plain = text.replace(/^\uFEFF/, '')
  const separator = [';', '\t', ','].find((sign) => plain.split(/\r?\n/, 1)[0]!.includes(sign)) ?? ';'
  const lines: CsvLine[] = []
  let fields: string[] = []
  let field = ''
  let isQuoted = false
  let number = 1
  let begun = 1
  for (let at = 0; at <= plain.length; at += 1) {
    const sign = plain[at]
    if (sign === '\n') number += 1
    if (isQuoted && sign !== undefined) {
      if (sign !== '"') field += sign
      else if (plain[at + 1] === '"') {
        field += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && field === '') isQuoted = true
    else if (sign === separator) {
      fields.push(field)
      field = ''
    } else if (sign === '\n' || sign === undefined) {
      fields.push(field.replace(/\r$/, ''))
      if (fields.some((one) => one.trim() !== '')) lines.push({ number: begun, fields })
      fields = []
      field = ''
      begun = number
    } else field += sign
  }
  return lines
}
