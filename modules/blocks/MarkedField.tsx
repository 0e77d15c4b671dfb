import { type ComponentProps, useRef } from 'react'
import { EditorField } from './EditorField'
import { Icon } from './Icon'

type Sign = { before: string; after: string; name: string }
type Props = Omit<ComponentProps<typeof EditorField>, 'onChange'> & {
  /** A button for each, to put them around the chosen words. */
  signs: Sign[]
  /** `caret` is where in the new text something was typed last. */
  onChange(text: string, caret: number): void
}

/** A text in which stretches are marked by the signs around them, which can be typed or put there with a button. */
export function MarkedField({ signs, onChange, ...field }: Props) {
  const whole = useRef<HTMLDivElement>(null)
  const caret = useRef(0)
  const area = () => whole.current!.querySelector('textarea')!
  const mark = ({ before, after }: Sign) => {
    const { text, start, end } = chosenIn(area())
    const marked = text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end)
    onChange(marked, end + before.length + after.length)
    requestAnimationFrame(() => {
      area().focus()
      area().setSelectionRange(start + before.length, end + before.length)
    })
  }
  return (
    <div
      className="edit-marked"
      ref={whole}
      onInputCapture={(event) => {
        if (event.target instanceof HTMLTextAreaElement) caret.current = event.target.selectionEnd
      }}
    >
      <EditorField {...field} onChange={(text) => onChange(text, caret.current)} />
      <p className="edit-signs">
        {signs.map((sign) => (
          <button
            key={sign.name}
            type="button"
            className="second"
            // The words that were chosen stay chosen.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => mark(sign)}
          >
            <Icon name="add" />
            {sign.name}
          </button>
        ))}
      </p>
    </div>
  )
}

/** The chosen words, without spaces around them; where nothing was chosen, the word at the caret. */
function chosenIn({ value: text, selectionStart, selectionEnd }: HTMLTextAreaElement) {
  let [start, end] = [selectionStart, selectionEnd]
  if (start === end) {
    while (start > 0 && isOfWord(text[start - 1])) start -= 1
    while (isOfWord(text[end])) end += 1
  }
  while (start < end && /\s/.test(text[start]!)) start += 1
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1
  return { text, start, end }
}

function isOfWord(letter: string | undefined) {
  return letter !== undefined && /[\p{L}\p{N}\p{M}-]/u.test(letter)
}
