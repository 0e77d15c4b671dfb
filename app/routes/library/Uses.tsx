import { libraryTexts } from '~/app/texts/library'
import { useTexts } from '~/app/ui/useTexts'
import type { MediaUses } from '~/modules/authoring/library/mediaUses.server'

/** Where a file stands: pages of drafts with a way to each, templates, and the versions that keep their own copy. */
export function Uses({ uses: { pages, templates, versions } }: { uses: MediaUses }) {
  const t = useTexts(libraryTexts)
  if (pages.length + templates.length + versions.length === 0) return <p>{t.unused}</p>
  return (
    <ul className="library-uses">
      {pages.map(({ pageId, pageTitle, moduleId, moduleTitle, isRemoved }) => (
        <li key={pageId}>
          {isRemoved ? (
            t.onRemovedPage(pageTitle || t.untitled, moduleTitle)
          ) : (
            <a href={`/modules/${moduleId}?page=${pageId}`}>{t.onPage(pageTitle || t.untitled, moduleTitle)}</a>
          )}
        </li>
      ))}
      {templates.map(({ id, name }) => (
        <li key={id}>{t.inTemplate(name)}</li>
      ))}
      {versions.map(({ moduleId, title, number }) => (
        <li key={`${moduleId} ${number}`}>{t.version(title, number)}</li>
      ))}
    </ul>
  )
}
