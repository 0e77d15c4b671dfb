import { Contents } from './Contents'
import { Icon } from './Icon'
import { type Actions, type Play, resultPlace } from './play'
import { placeText, Ruler } from './Ruler'
import { testStatus } from './score'
import type { Saving } from './session'
import { isChecked } from './state'
import type { Texts } from './texts'

type Props = { play: Play; actions: Actions; t: Texts; isMenuOpen: boolean; setMenu(isOpen: boolean): void }

/** Above the page: the title, where you are, the way to every page, and what must be known once. */
export function Top({ play, actions, t, isMenuOpen, setMenu }: Props) {
  return (
    <>
      <section className={play.isFramed ? 'top-bar top-framed' : 'top-bar'} aria-label={play.module.title}>
        {!play.isFramed && <p className="module-title">{play.module.title}</p>}
        <button
          type="button"
          className="second menu-button"
          aria-expanded={isMenuOpen}
          aria-controls="contents"
          onClick={() => setMenu(!isMenuOpen)}
        >
          <Icon name="list" />
          {t.contents}
        </button>
        <Ruler play={play} t={t} />
      </section>
      <Contents
        play={play}
        t={t}
        isOpen={isMenuOpen}
        goTo={(place) => {
          setMenu(false)
          actions.goTo(place)
        }}
      />
      {(play.notice || play.note) && (
        <p className="note" role="status">
          <Icon name="info" />
          <span>{play.note ?? t[play.notice!]}</span>
        </p>
      )}
      <p className="visually-hidden" role="status">
        {placeText(play, t)}
      </p>
    </>
  )
}

/** Under the thumb: back, on, and whether it is saved. */
export function Bottom({ play, actions, t }: Omit<Props, 'isMenuOpen' | 'setMenu'>) {
  const { module, place } = play
  const here = place === resultPlace ? module.pages.length : module.pages.findIndex((page) => page.id === place)
  const previous = module.pages[here - 1]
  const next = module.pages[here + 1]
  return (
    <nav className="bottom-bar" aria-label={t.throughPages}>
      {(!play.isFramed || play.saving.kind === 'notSaved') && <SaveLine saving={play.saving} t={t} />}
      {previous && (
        <button type="button" className="second go-previous" onClick={() => actions.goTo(previous.id)}>
          <Icon name="previous" />
          {t.previous}
        </button>
      )}
      {place !== resultPlace && (
        <button
          type="button"
          className={isBusy(play) ? 'second go-next' : 'go-next'}
          title={next?.title}
          onClick={() => actions.goTo(next?.id ?? resultPlace)}
        >
          {next ? t.next : t.toResult}
          <Icon name="next" />
        </button>
      )}
    </nav>
  )
}

/** A page with something to answer: going on is possible, and not the first thing to do. */
function isBusy({ module, state, place }: Play) {
  const page = module.pages.find((candidate) => candidate.id === place)
  if (page?.kind === 'test') return testStatus(module, state, page) === 'open'
  return Boolean(page?.questions.some((question) => !isChecked(state, question)))
}

function SaveLine({ saving, t }: { saving: Saving; t: Texts }) {
  const isBad = saving.kind === 'notSaved'
  return (
    <p className={isBad ? 'save-line save-bad' : 'save-line'}>
      <Icon name={isBad ? 'alert' : saving.kind === 'saved' ? 'saved' : saving.kind === 'none' ? 'info' : 'saving'} />
      <span>{savingText(saving, t)}</span>
      <span className="visually-hidden" role="alert">
        {isBad ? t.notSaved : ''}
      </span>
    </p>
  )
}

function savingText(saving: Saving, t: Texts) {
  if (saving.kind === 'saved') return t.saved(clock(saving.at))
  if (saving.kind === 'notSaved') return t.notSaved
  return saving.kind === 'none' ? t.notKept : t.saving
}

function clock(at: Date) {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
