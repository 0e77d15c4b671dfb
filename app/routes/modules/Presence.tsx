import { presenceTexts } from '~/app/texts/presence'
import { useTexts } from '~/app/ui/useTexts'
import type { Present } from '~/modules/authoring/presence/whoIsHere'
import './presence.css'

const mostShown = 3

type Props = { others: Present[]; pageIds: string[] }

/** Who else is in the module and what they do there, in the head of the editor. */
export function Presence({ others, pageIds }: Props) {
  const t = useTexts(presenceTexts)
  if (others.length === 0) return null
  const sentence = ({ name, pageId, isWriting }: Present) => {
    const page = pageIds.indexOf(pageId) + 1
    if (page === 0) return t.here(name)
    return isWriting ? t.writes(name, page) : t.looks(name, page)
  }
  return (
    <ul className="presence" aria-label={t.others}>
      {others.slice(0, mostShown).map((one) => (
        <li key={one.personId}>
          <span className="initials" aria-hidden="true">
            {initialsOf(one.name)}
          </span>
          <span>{sentence(one)}</span>
        </li>
      ))}
      {others.length > mostShown && <li>{t.more(others.length - mostShown)}</li>}
    </ul>
  )
}

/** Who is at one page, in the outline: initials to see, names to hear. */
export function PresenceAt({ others, pageId }: { others: Present[]; pageId: string }) {
  const t = useTexts(presenceTexts)
  const here = others.filter((one) => one.pageId === pageId)
  if (here.length === 0) return null
  return (
    <span className="presence-at">
      {here.slice(0, mostShown).map(({ personId, name }) => (
        <span key={personId}>
          <span className="initials" aria-hidden="true">
            {initialsOf(name)}
          </span>
          <span className="visually-hidden">{t.here(name)}</span>
        </span>
      ))}
    </span>
  )
}

/** "Anouk Visser" is AV, "Bram de Wit" is BW: the first and the last name that begin with a capital. */
export function initialsOf(name: string) {
  const letters = name.split(/[\s-]+/u).flatMap((part) => (/^\p{Lu}/u.test(part) ? [part[0]!] : []))
  const [first = name[0] ?? '?'] = letters
  return letters.length > 1 ? `${first}${letters.at(-1)}` : first
}
