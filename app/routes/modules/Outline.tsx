import { Form, Link } from '@remix-run/react'
import { Dices, FileInput, LayoutTemplate, ListChecks, Plus } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { importScreenTexts } from '~/app/texts/imports'
import { outlineTexts } from '~/app/texts/outline'
import { templateTexts } from '~/app/texts/templates'
import { numberText } from '~/app/ui/numbers'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PageKind } from '~/db/tables'
import type { ModuleFacts } from '~/modules/authoring/moduleFacts.server'
import type { Present } from '~/modules/authoring/presence/whoIsHere'
import type { RemovedPage } from '~/modules/authoring/removedPages.server'
import { PageTools } from './PageTools'
import { RemovedPages } from './RemovedPages'
import { Station, StationName } from './Station'
import type { PageVerbs } from './usePageVerbs'
import './outline.css'

export type OutlinePage = { id: string; title: string; kind: PageKind; revision: number }
type Props = {
  moduleId: string
  pages: OutlinePage[]
  removed: RemovedPage[]
  facts: ModuleFacts['pages']
  /** Who else is in the module now. */
  others: Present[]
  openId: string
  isEditable: boolean
  verbs: PageVerbs
  onKind: (kind: PageKind) => void
  onRename: (title: string) => void
  onSplit: () => void
  onChosen: () => void
}

/** The pages of a module as stations on a line. The open one carries the buttons that change it. */
export function Outline(props: Props) {
  const { moduleId, pages, removed, facts, others, openId, isEditable, verbs, onChosen } = props
  const t = useTexts(editorPageTexts)
  const { bringInShort } = useTexts(importScreenTexts)
  const { fromTemplate } = useTexts(templateTexts)
  const drag = useDrag(pages, verbs)
  const [isNaming, setNaming] = useState<string>()
  return (
    <nav className="outline" aria-label={t.pages} id="pages">
      <h2>{t.pages}</h2>
      <ol>
        {pages.map((page, place) => {
          const isOpen = page.id === openId
          const name = (title: string | undefined) => {
            setNaming(undefined)
            if (title !== undefined) props.onRename(title)
          }
          return (
            <li
              key={page.id}
              className={drag.over === place ? 'outline-over' : ''}
              {...(isEditable && drag.parts(page, place))}
            >
              {isOpen && isNaming === page.id ? (
                <StationName page={page} place={place} onDone={name} />
              ) : (
                <Station
                  {...{ moduleId, page, place, others, isOpen, onChosen }}
                  facts={facts.find(({ id }) => id === page.id)}
                  onName={isOpen && isEditable ? () => setNaming(page.id) : undefined}
                />
              )}
              {isOpen && isEditable && (
                <PageTools
                  {...{ page, place, verbs }}
                  total={pages.length}
                  next={pages[place + 1]}
                  onKind={props.onKind}
                  onSplit={props.onSplit}
                  onRename={() => setNaming(page.id)}
                />
              )}
            </li>
          )
        })}
      </ol>
      <Together facts={facts} />
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
          <button type="submit" className="quiet" name="kind" value="bank" onClick={onChosen}>
            <Dices aria-hidden="true" size={18} />
            {t.addBank}
          </button>
          <Link className="button quiet" to={`/modules/import?module=${moduleId}`} reloadDocument>
            <FileInput aria-hidden="true" size={18} />
            {bringInShort}
          </Link>
          <Link className="button quiet" to={`/modules/${moduleId}/templates?after=${openId}`} reloadDocument>
            <LayoutTemplate aria-hidden="true" size={18} />
            {fromTemplate}
          </Link>
        </Form>
      )}
      {removed.length > 0 && <RemovedPages {...{ removed, isEditable, verbs, onChosen }} />}
      <p className="visually-hidden" role="status">
        {verbs.said}
      </p>
    </nav>
  )
}

function Together({ facts }: Pick<Props, 'facts'>) {
  const t = useTexts(outlineTexts)
  const language = useLanguage()
  const sum = (of: (page: Props['facts'][number]) => number) => facts.reduce((total, page) => total + of(page), 0)
  const minutes = Math.max(1, Math.round(sum((page) => page.minutes)))
  return (
    <p className="outline-together">
      {t.moduleFacts(
        numberText(
          sum((page) => page.words),
          language,
        ),
        numberText(minutes, language),
      )}
    </p>
  )
}

// The buttons of a page do the same for a keyboard and a touch screen.
function useDrag(pages: OutlinePage[], verbs: PageVerbs) {
  const [dragged, setDragged] = useState<OutlinePage>()
  const [over, setOver] = useState<number>()
  const parts = (page: OutlinePage, place: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', '')
      setDragged(page)
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
      if (dragged && pages[place]?.id !== dragged.id) verbs.move(dragged, place)
    },
  })
  return { over, parts }
}
