import { strToU8, zipSync } from 'fflate'

export type TestCell = string | number | { f: string; v?: string } | { date: number } | { error: string } | null

/** For tests: a workbook of one sheet, written as Excel writes it. */
export function workbook(rows: TestCell[][], { merged = [] as string[], prefix = '', hidden = false } = {}) {
  const strings: string[] = []
  const p = prefix ? `${prefix}:` : ''
  const cells = rows.map((row, at) => {
    const inside = row.map((cell, place) => cellXml(cell, `${letters(place)}${at + 1}`, strings, p)).join('')
    return `<${p}row r="${at + 1}">${inside}</${p}row>`
  })
  const merges = merged.length
    ? `<${p}mergeCells count="${merged.length}">${merged.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('')}</${p}mergeCells>`
    : ''
  const ns = `xmlns${prefix ? `:${prefix}` : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  const sheet = `<${p}worksheet ${ns}><${p}sheetData>${cells.join('')}</${p}sheetData>${merges}</${p}worksheet>`
  const path = hidden ? 'sheet2' : 'sheet1'
  const first = hidden ? '<sheet name="Oud" sheetId="1" state="hidden" r:id="rId9"/>' : ''
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="x"/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${first}<sheet name="Blad1" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Target="worksheets/${path}.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`),
    [`xl/worksheets/${path}.xml`]: strToU8(sheet),
  })
}

function cellXml(cell: TestCell, at: string, strings: string[], p: string) {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<${p}c r="${at}"><${p}v>${cell}</${p}v></${p}c>`
  if (typeof cell === 'string') return `<${p}c r="${at}" t="s"><${p}v>${strings.push(cell) - 1}</${p}v></${p}c>`
  if ('date' in cell) return `<${p}c r="${at}" s="1"><${p}v>${cell.date}</${p}v></${p}c>`
  if ('error' in cell) return `<${p}c r="${at}" t="e"><${p}v>${cell.error}</${p}v></${p}c>`
  const value = cell.v === undefined ? '' : `<${p}v>${escaped(cell.v)}</${p}v>`
  return `<${p}c r="${at}" t="str"><${p}f>${escaped(cell.f)}</${p}f>${value}</${p}c>`
}

function letters(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + letters(place % 26)
}

function escaped(text: string) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
