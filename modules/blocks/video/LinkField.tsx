import { type KeyboardEvent, useId, useState } from 'react'
import type { Language } from '~/db/tables'
import { EditorProblem } from '../EditorField'
import { mediaEditorTexts } from '../media/texts'
import { filmAt, type VideoHost } from './hosts'

type Props = { language: Language; onFilm(film: { source: VideoHost; videoId: string }): void }

/** Asks for the address of a film with YouTube or Vimeo; only the id in it is kept. */
export function LinkField({ language, onFilm }: Props) {
  const t = mediaEditorTexts[language]
  const id = useId()
  const [address, setAddress] = useState('')
  const [isWrong, setWrong] = useState(false)
  const take = (given: string) => {
    const film = filmAt(given)
    setWrong(!film)
    if (film) onFilm(film)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    take(address)
  }
  return (
    <div className={isWrong ? 'edit-field edit-wrong' : 'edit-field'}>
      <label htmlFor={id}>{t.link}</label>
      <span className="media-link">
        <input
          id={id}
          inputMode="url"
          autoComplete="off"
          maxLength={500}
          value={address}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onKeyDown={onKey}
          onChange={(event) => setAddress(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            if (filmAt(pasted)) take(pasted)
          }}
        />
        <button type="button" className="second" onClick={() => take(address)}>
          {t.linkSet}
        </button>
      </span>
      <EditorProblem id={`${id}-wrong`} text={isWrong ? t.linkWrong : undefined} />
    </div>
  )
}
