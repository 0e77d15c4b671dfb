import { pathTexts } from '~/app/texts/paths'
import { useTexts } from '~/app/ui/useTexts'
import type { PathPage } from '~/modules/paths/following/readPath.server'
import { PathMap } from './PathMap'

/** The map of a path on its page in the catalogue, beside the way to follow it. */
export function PathOnOffering({ path }: { path: PathPage | undefined }) {
  const t = useTexts(pathTexts)
  if (!path) return null
  return (
    <section className="path-on-offering">
      <h2>{t.preview}</h2>
      <PathMap path={path} />
    </section>
  )
}
