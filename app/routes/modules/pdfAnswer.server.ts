import { onPaperTexts } from '~/app/texts/onPaper'
import type { Language } from '~/db/tables'

/** A PDF to keep, or the word that there are too many to make at this moment. */
export function pdfAnswer(pdf: Buffer | { refused: 'busy' }, name: string, language: Language) {
  if ('refused' in pdf)
    return new Response(onPaperTexts[language].busy, {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '30' },
    })
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}.pdf"`,
      // What was published never changes, but the next release may set it better.
      'cache-control': 'private, no-cache',
    },
  })
}
