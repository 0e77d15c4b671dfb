import { type KeyboardEvent, useId, useState } from 'react'
import { EditorProblem } from '../EditorField'

type Props<Found> = {
  words: { link: string; linkSet: string; linkWrong: string }
  /** What an address leads to; undefined when it is none of ours. */
  read(address: string): Found | undefined
  onFound(found: Found): void
  path?: string
  problem?: string
}

/** Asks for the address of something on another site; only the id in it is kept. */
export function LinkField<Found>({ words, read, onFound, path, problem }: Props<Found>) {
  const id = useId()
  const [address, setAddress] = useState('')
  const [isWrong, setWrong] = useState(false)
  const take = (given: string) => {
    const found = read(given)
    setWrong(!found)
    if (found) onFound(found)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    take(address)
  }
  const said = isWrong ? words.linkWrong : problem
  return (
    <div className={said ? 'edit-field edit-wrong' : 'edit-field'}>
      <label htmlFor={id}>{words.link}</label>
      <span className="media-link">
        <input
          id={id}
          inputMode="url"
          autoComplete="off"
          maxLength={500}
          value={address}
          data-path={path}
          aria-invalid={said ? true : undefined}
          aria-describedby={said ? `${id}-wrong` : undefined}
          onKeyDown={onKey}
          onChange={(event) => setAddress(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            if (read(pasted)) take(pasted)
          }}
        />
        <button type="button" className="second" onClick={() => take(address)}>
          {words.linkSet}
        </button>
      </span>
      <EditorProblem id={`${id}-wrong`} text={said} />
    </div>
  )
}
