import { offeringsTexts } from '~/app/texts/offerings'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'

/** Where the words of an offering are written that is not made here. */
export function MadeElsewhere({ offering: { moduleId, pathId } }: { offering: EditableOffering }) {
  const t = useTexts(offeringsTexts)
  if (pathId)
    return (
      <Notice kind="info">
        {t.fromPath} <a href={`/paths/${pathId}/edit`}>{t.toPath}</a>
      </Notice>
    )
  if (!moduleId) return null
  return (
    <Notice kind="info">
      <p>
        {t.fromModule} {t.fromModuleText}
      </p>
      <p>
        <a href={`/modules/${moduleId}/settings`}>{t.toModule}</a>
      </p>
    </Notice>
  )
}
