import { Icon, type IconName } from './Icon'
import { diagnosticsKey } from './openDiagnostics'
import type { OpenPage } from './openModule'
import { type Play, resultPlace } from './play'
import { testStatus } from './score'
import { isChecked } from './state'
import type { Texts } from './texts'

type Props = { play: Play; t: Texts; isOpen: boolean; goTo(place: string): void }

/** All pages with their state in a word and an icon. */
export function Contents({ play, t, isOpen, goTo }: Props) {
  const { module, place } = play
  return (
    <nav
      id="contents"
      className={isOpen ? 'contents contents-open' : 'contents'}
      aria-label={t.contentsOf(module.title)}
    >
      <ol>
        {module.pages.map((page, index) => {
          const [icon, words] = pageState(play, page, t)
          return (
            <li key={page.id}>
              <button
                type="button"
                className="contents-page"
                aria-current={page.id === place ? 'page' : undefined}
                onClick={() => goTo(page.id)}
              >
                <span className="contents-number">{index + 1}</span>
                <span className="contents-title">{page.title}</span>
                <span className={`contents-state state-${icon}`}>
                  <Icon name={icon} />
                  {words}
                </span>
              </button>
            </li>
          )
        })}
        <li>
          <button
            type="button"
            className="contents-page"
            aria-current={place === resultPlace ? 'page' : undefined}
            onClick={() => goTo(resultPlace)}
          >
            <span className="contents-number" />
            <span className="contents-title">{t.result}</span>
          </button>
        </li>
      </ol>
      <p className="colophon">
        {t.version(module.version)}
        {module.contactEmail && (
          <>
            <br />
            <a href={`mailto:${module.contactEmail}`}>{t.contact(module.contactName)}</a>
          </>
        )}
        <button type="button" className="quiet diagnose">
          {t.diagnostics} ({diagnosticsKey})
        </button>
      </p>
    </nav>
  )
}

function pageState({ module, state }: Play, page: OpenPage, t: Texts): [IconName, string] {
  if (page.kind === 'test') {
    const status = testStatus(module, state, page)
    if (status === 'passed') return ['done', t.testPassed]
    if (status === 'failed') return ['failed', t.testFailed]
    if (state.seen.includes(page.id)) return ['busy', status === 'again' ? t.testAgain : t.testOpen]
    return ['notSeen', t.testOpen]
  }
  if (!state.seen.includes(page.id)) return ['notSeen', t.notSeen]
  const left = page.questions.filter((question) => !isChecked(state, question)).length
  return left > 0 ? ['busy', t.questionsLeft(left)] : ['done', t.seen]
}
