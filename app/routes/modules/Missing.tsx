import { authoringTexts } from '~/app/texts/authoring'
import { useTexts } from '~/app/ui/useTexts'
import type { Problem } from '~/modules/authoring/problems'
import { Problems } from './Problems'
import { byPage } from './place'

type Props = {
  moduleId: string
  pages: { id: string; title: string }[]
  problems: Problem[]
}

/** Problems under the name of the page they are on. */
export function Missing({ moduleId, pages, problems }: Props) {
  const t = useTexts(authoringTexts)
  const nameOf = (pageId: string | undefined) => {
    const at = pages.findIndex((page) => page.id === pageId)
    return at < 0 ? t.wholeModule : t.page(at + 1, pages[at]!.title.trim() || t.untitled)
  }
  return byPage(
    problems,
    pages.map((page) => page.id),
  ).map((group) => (
    <div key={group.pageId ?? ''} className="missing">
      <h3>{nameOf(group.pageId)}</h3>
      <Problems moduleId={moduleId} problems={group.problems} />
    </div>
  ))
}
