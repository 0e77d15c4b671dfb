import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Language } from '~/db/tables'
import { Icon } from './Icon'
import { editorTexts } from './texts'

type Props<Item> = {
  items: Item[]
  onChange(items: Item[]): void
  nameOf(place: number): string
  add: { label: string; item(): Item; most: number }
  fewest: number
  language: Language
  children(item: Item, place: number, change: (item: Item) => void): ReactNode
}

/** Rows that an author adds, removes and moves; the focus goes along, and what happened is told to a screen reader. */
export function EditorList<Item extends { id: string }>(props: Props<Item>) {
  const { items, onChange, nameOf, add, fewest, language, children } = props
  const t = editorTexts[language]
  const [said, say] = useState('')
  const { list, focusAfter } = useFocusAfterChange(items.length)
  const move = (from: number, to: number) => {
    if (to < 0 || to >= items.length) return
    const rest = items.filter((_, place) => place !== from)
    onChange([...rest.slice(0, to), items[from]!, ...rest.slice(to)])
    say(t.moved(nameOf(from), to + 1))
  }
  const remove = (place: number) => {
    focusAfter(Math.min(place, items.length - 2))
    onChange(items.filter((_, other) => other !== place))
    say(t.removed(nameOf(place)))
  }
  const append = () => {
    focusAfter(items.length)
    onChange([...items, add.item()])
  }
  return (
    <>
      <ol className="edit-list" ref={list}>
        {items.map((item, place) => (
          <li key={item.id}>
            {children(item, place, (next) => onChange(items.map((other) => (other.id === next.id ? next : other))))}
            <RowButtons
              name={nameOf(place)}
              isFirst={place === 0}
              isLast={place === items.length - 1}
              canRemove={items.length > fewest}
              move={(by) => move(place, place + by)}
              remove={() => remove(place)}
              texts={t}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {items.length < add.most && (
        <button type="button" className="second edit-add" onClick={append}>
          <Icon name="add" />
          {add.label}
        </button>
      )}
    </>
  )
}

/** Puts the focus in the text of a row once the list has its new length. */
function useFocusAfterChange(length: number) {
  const list = useRef<HTMLOListElement>(null)
  const next = useRef<{ row: number; length: number }>(undefined)
  useEffect(() => {
    if (!next.current || next.current.length === length) return
    list.current?.children[next.current.row]?.querySelector('textarea')?.focus()
    next.current = undefined
  }, [length])
  return { list, focusAfter: (row: number) => (next.current = { row, length }) }
}

type RowProps = {
  name: string
  isFirst: boolean
  isLast: boolean
  canRemove: boolean
  move(by: number): void
  remove(): void
  texts: (typeof editorTexts)['nl']
}

// Moving a row moves its buttons in the document, and the browser drops their focus: it is given back.
function RowButtons({ name, isFirst, isLast, canRemove, move, remove, texts }: RowProps) {
  const press = (button: HTMLButtonElement, by: number) => {
    move(by)
    requestAnimationFrame(() => button.focus())
  }
  return (
    <span className="edit-buttons">
      <RowButton icon="up" label={texts.up(name)} isOff={isFirst} press={(button) => press(button, -1)} />
      <RowButton icon="down" label={texts.down(name)} isOff={isLast} press={(button) => press(button, 1)} />
      <RowButton icon="remove" label={texts.remove(name)} isOff={!canRemove} press={remove} />
    </span>
  )
}

type ButtonProps = {
  icon: 'up' | 'down' | 'remove'
  label: string
  isOff: boolean
  press(button: HTMLButtonElement): void
}

function RowButton({ icon, label, isOff, press }: ButtonProps) {
  return (
    <button
      type="button"
      className="quiet"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={(event) => !isOff && press(event.currentTarget)}
    >
      <Icon name={icon} />
    </button>
  )
}
