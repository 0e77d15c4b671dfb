import { uploadTexts } from '~/app/texts/library'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import type { Language } from '~/db/tables'
import type { bringWritten } from '~/modules/authoring/ownPackages/bringWritten.server'
import { refusalText } from '~/modules/packages/reading/texts'

type Refused = Extract<Awaited<ReturnType<typeof bringWritten>>, { refused: unknown }>['refused']

/** Why no module was made of a package that was made with Leerbank, in one sentence or two. */
export function writtenRefusal(refused: Refused, language: Language) {
  const t = packageUploadTexts[language]
  if (typeof refused === 'object') {
    if ('reason' in refused) return refusalText(refused, language)
    if (refused.problem === 'missing') return t.mediaMissing(refused.media)
    const why = uploadTexts[language][refused.problem]
    return t.mediaRefused(refused.media, typeof why === 'string' ? why : why(refused.line ?? 1))
  }
  return refused === 'unreadable' ? t.writtenUnreadable : t.failed
}
