import { qrCode } from '~/modules/packages/paper/qrCode'
import { type Sheets, typeset } from '~/modules/packages/paper/typeset.server'
import type { SheetContent } from './sheetDocument'

/** How a sheet becomes a PDF: in a process of its own, unless somebody gives another way. */
export type Setter = (sheets: Sheets) => Promise<Uint8Array | { refused: 'busy' }>

export type SignedPart = {
  title: string
  text: string
  columns: string[]
  rows: string[][]
  hashLabel: string
  hash: string
  check: string
  address: string
  code: string
}

/** The PDF of a sheet; the same words are the same bytes. */
export function setSheet(content: SheetContent, set: Setter = typeset, signed?: SignedPart) {
  if (!signed) return set({ template: 'agreement', document: content, pictures: [] })
  const code = { name: 'code.svg', bytes: Buffer.from(qrCode(signed.address)), mediaType: 'image/svg+xml' }
  return set({ template: 'agreement', document: { ...content, signed }, pictures: [code] })
}
