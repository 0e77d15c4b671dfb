import { Form, Link, useFetcher } from '@remix-run/react'
import { ListChecks, Plus } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { useTexts } from '~/app/ui/useTexts'
import type { PageKind } from '~/db/tables'
import { PageTools } from './PageTools'
import './outline.css'

export type OutlinePage = { id: string; title: string; kind: PageKind }
type Props = {
  moduleId: string
  pages: OutlinePage[]
  openId: string
  isEditable: boolean
  onKind: (kind: PageKind) => void
  onRename: () => void
  onChosen: () => void
}

/** The pages of a module as stations on a line. The open one carries the buttons that change it. */
export function Outline({ moduleId, pages, openId, isEditable, onKind, onRename, onChosen }: Props) {
  const t = useTexts(editorPageTexts)
  const drag = useDrag(moduleId, openId)
  return (
    <nav className="outline" aria-label={t.pages} id="pages">
      <h2>{t.pages}</h2>
      <ol>
        {pages.map((page, place) => {
          const isOpen = page.id === openId
          return (
            <li
              key={page.id}
              className={drag.over === place ? 'outline-over' : ''}
              {...(isEditable && drag.parts(page.id, place))}
            >
              <Link
                to={`/modules/${moduleId}?page=${page.id}`}
                className={`station station-${page.kind}`}
                aria-current={isOpen ? 'page' : undefined}
                onClick={onChosen}
                draggable={false}
              >
                <span className="station-number">{place + 1}</span>
                <span className="station-title">{page.title.trim() || t.untitled}</span>
                {page.kind === 'test' && <span className="station-kind">{t.test}</span>}
              </Link>
              {isOpen && isEditable && (
                <PageTools {...{ moduleId, page, place, total: pages.length, onKind, onRename }} />
              )}
            </li>
          )
        })}
      </ol>
      {isEditable && (
        <Form method="post" action={`/modules/${moduleId}/pages`} className="outline-add">
          <input type="hidden" name="after" value={openId} />
          <button type="submit" className="second" name="kind" value="lesson" onClick={onChosen}>
            <Plus aria-hidden="true" size={18} />
            {t.addLesson}
          </button>
          <button type="submit" className="second" name="kind" value="test" onClick={onChosen}>
            <ListChecks aria-hidden="true" size={18} />
            {t.addTest}
          </button>
        </Form>
      )}
    </nav>
  )
}

// The buttons of a page do the same for a keyboard and a touch screen.
function useDrag(moduleId: string, open: string) {
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<number>()
  const fetcher = useFetcher()
  const parts = (pageId: string, place: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', '')
      setDragged(pageId)
    },
    onDragEnd: () => {
      setDragged(undefined)
      setOver(undefined)
    },
    onDragOver: (event: DragEvent) => {
      if (!dragged) return
      event.preventDefault()
      setOver(place)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (!dragged || dragged === pageId) return
      const action = `/modules/${moduleId}/pages/${dragged}/position`
      fetcher.submit({ position: String(place), open }, { method: 'post', action })
    },
  })
  return { over, parts }
}
