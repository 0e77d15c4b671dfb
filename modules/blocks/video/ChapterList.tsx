import type { Language } from '~/db/tables'
import { mediaTexts } from '../media/texts'
import { type Chapter, secondsOf } from './chapters'

type Props = {
  chapters: Chapter[]
  language: Language
  /** Plays on from there; absent where nothing can be played. */
  jump?: ((seconds: number) => void) | undefined
}

/** The chapters of a film with their times: buttons that go there, or else a list to read. */
export function ChapterList({ chapters, language, jump }: Props) {
  if (chapters.length === 0) return null
  return (
    <>
      <p className="chapters-head">{mediaTexts[language].chapters}</p>
      <ol className="chapters">
        {chapters.map(({ id, at, name }) => {
          const words = (
            <>
              <span>{at}</span> <span>{name}</span>
            </>
          )
          return (
            <li key={id}>
              {jump ? (
                <button type="button" className="quiet" onClick={() => jump(secondsOf(at) ?? 0)}>
                  {words}
                </button>
              ) : (
                words
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
