import { type ReactNode, useState } from 'react'
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

/** Rows that an author adds, removes and moves; what happened is told to a screen reader. */
export function EditorList<Item extends { id: string }>(props: Props<Item>) {
  const { items, onChange, nameOf, add, fewest, language, children } = props
  const t = editorTexts[language]
  const [said, say] = useState('')
  const move = (from: number, to: number) => {
    if (to < 0 || to >= items.length) return
    const rest = items.filter((_, place) => place !== from)
    onChange([...rest.slice(0, to), items[from]!, ...rest.slice(to)])
    say(t.moved(nameOf(from), to + 1))
  }
  const remove = (place: number) => {
    onChange(items.filter((_, other) => other !== place))
    say(t.removed(nameOf(place)))
  }
  return (
    <>
      <ol className="edit-list">
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
        <button type="button" className="second edit-add" onClick={() => onChange([...items, add.item()])}>
          <Icon name="add" />
          {add.label}
        </button>
      )}
    </>
  )
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
