import { pathTexts } from '~/app/texts/paths'
import { dayText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PathPage } from '~/modules/paths/following/readPath.server'

/** Beginning with a path, up to a level of one's own choice. */
export function Begin({ path, isSignedIn }: { path: PathPage; isSignedIn: boolean }) {
  const t = useTexts(pathTexts)
  return (
    <section className="next-step">
      <h2>{t.beginTitle}</h2>
      {path.asked.map((asked) => (
        <Asked key={asked.organisation} path={path} asked={asked} />
      ))}
      {isSignedIn ? (
        <form method="post" className="target">
          <p>{hasLevels(path) ? t.beginText : t.beginTextEndless}</p>
          <Levels path={path} />
          <p className="hint">{t.whoSees(path.organisationName)}</p>
          <button name="do" value="begin" type="submit">
            {t.begin}
          </button>
        </form>
      ) : (
        <a className="button" href={`/sign-in?to=${encodeURIComponent(`/paths/${path.slug}`)}`}>
          {t.signIn}
        </a>
      )}
    </section>
  )
}

/** Another target, or the end of following. */
export function ChangeTarget({ path }: { path: PathPage }) {
  const t = useTexts(pathTexts)
  return (
    <details className="change-target">
      <summary>{t.change}</summary>
      {hasLevels(path) && (
        <form method="post" className="target">
          <Levels path={path} />
          <button className="second" name="do" value="level" type="submit">
            {t.changeAction}
          </button>
        </form>
      )}
      <form method="post">
        <p className="hint">{t.stopText}</p>
        <button className="second" name="do" value="stop" type="submit">
          {t.stop}
        </button>
      </form>
    </details>
  )
}

export function Asked({ path, asked }: { path: Pick<PathPage, 'kind' | 'content'>; asked: PathPage['asked'][number] }) {
  const language = useLanguage()
  const t = pathTexts[language]
  const { levels } = path.content
  const level = levels.find(({ id }) => id === asked.level) ?? levels.at(-1)!
  return (
    <p>
      {hasLevels(path) ? t.askedBy(asked.organisation, level.name) : t.askedEndless(asked.organisation)}{' '}
      {asked.dueOn && t.dueBy(dayText(Date.parse(asked.dueOn), language))}
    </p>
  )
}

function Levels({ path }: { path: PathPage }) {
  const t = useTexts(pathTexts)
  if (!hasLevels(path)) return null
  return (
    <fieldset>
      <legend>{t.upTo}</legend>
      {path.content.levels.map(({ id, name }, place) => (
        <label key={id} className="target-level">
          <input type="radio" name="level" value={id} defaultChecked={place === path.target} />
          {name || t.level(place + 1)}
        </label>
      ))}
    </fieldset>
  )
}

function hasLevels({ kind, content }: Pick<PathPage, 'kind' | 'content'>) {
  return kind === 'finite' && content.levels.length > 1
}
