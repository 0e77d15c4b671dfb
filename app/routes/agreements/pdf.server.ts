import { data } from '@remix-run/node'
import { onPaperTexts } from '~/app/texts/onPaper'
import type { Language } from '~/db/tables'

/** A PDF to look at or to keep. Opened on its own address it can do nothing. */
export function pdfShown(pdf: Uint8Array | { refused: 'busy' }, name: string, language: Language) {
  if ('refused' in pdf) throw data(onPaperTexts[language].busy, { status: 503, headers: { 'retry-after': '30' } })
  return fileShown(pdf, 'application/pdf', `${name}.pdf`)
}

export function fileShown(bytes: Uint8Array, type: string, name: string) {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
