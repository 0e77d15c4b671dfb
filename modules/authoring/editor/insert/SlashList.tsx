import type { Editor } from '@tiptap/core'
import { Fragment, useEffect, useId, useRef } from 'react'
import { useSurroundings } from '../context'
import { stayAt } from '../floating/stayAt'
import { editorTexts } from '../texts'
import { type Insertable, insertGroups } from './insertable'
import type { OpenSlash } from './slashMenu'

/** What was found after a slash. The focus stays in the text; the arrow keys choose (WAI-ARIA listbox pattern). */
export function SlashList({ editor, open }: { editor: Editor; open: OpenSlash }) {
  const { language } = useSurroundings()
  const t = editorTexts[language]
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { found, at, query, place } = open
  const optionId = (one: Insertable) => `${id}${one.key}`
  const active = found[at] && optionId(found[at])
  useEffect(() => {
    if (box.current) return stayAt(box.current, place, editor.view.dom, { placement: 'bottom-start' })
  }, [editor, place])
  useEffect(() => {
    const text = editor.view.dom
    set(text, { 'aria-controls': active && id, 'aria-activedescendant': active, 'aria-autocomplete': active && 'list' })
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
    return () => set(text, { 'aria-controls': undefined, 'aria-activedescendant': undefined })
  }, [editor, id, active])
  useEffect(() => () => editor.view.dom.removeAttribute('aria-autocomplete'), [editor])
  const groups = insertGroups.map((group) => found.filter((one) => one.group === group))
  const isByGroup = query === ''
  return (
    <div ref={box} className="menu slash">
      {found.length > 0 ? (
        <div role="listbox" id={id} aria-label={t.slash} tabIndex={0}>
          {(isByGroup ? groups : [found]).map((group, index) => (
            <Fragment key={insertGroups[index]}>
              {group.map((one, place) => (
                <Option
                  key={one.key}
                  {...{ one, language }}
                  id={optionId(one)}
                  isChosen={one === found[at]}
                  opensGroup={isByGroup && index > 0 && place === 0}
                  choose={() => open.choose(one)}
                />
              ))}
            </Fragment>
          ))}
        </div>
      ) : (
        <p className="slash-none">{t.slashNone(query)}</p>
      )}
      <p className="visually-hidden" role="status">
        {found.length > 0 ? t.slashFound(found.length) : t.slashNone(query)}
      </p>
    </div>
  )
}

type OptionProps = {
  one: Insertable
  id: string
  language: 'nl' | 'en'
  isChosen: boolean
  opensGroup: boolean
  choose: () => void
}

function Option({ one, id, language, isChosen, opensGroup, choose }: OptionProps) {
  const Icon = one.icon
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys arrive in the text, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the same; aria-activedescendant points here.
    <div
      role="option"
      id={id}
      aria-selected={isChosen}
      className={opensGroup ? 'slash-option slash-group' : 'slash-option'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <Icon aria-hidden="true" size={20} />
      <span>
        {one.name[language]}
        {one.hint && <span className="menu-hint">{one.hint[language]}</span>}
      </span>
    </div>
  )
}

function set(element: HTMLElement, attributes: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(attributes))
    if (value) element.setAttribute(name, value)
    else element.removeAttribute(name)
}
