import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CircleCheck, CircleDashed, Flag, TriangleAlert, X } from 'lucide-react'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { route } from '~/app/access'
import { attemptTexts } from '~/app/texts/attempt'
import { minutesText, timeText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { LessonStatus } from '~/db/tables'
import { minutesOf } from '~/modules/authoring/reading'
import type { PlayerMessage } from '~/modules/player/messages'
import { attemptPages } from '~/modules/progress/attemptPages.server'
import { readAttempt } from '~/modules/progress/readAttempt.server'
import { stillPage } from '~/modules/progress/stillPage.server'
import { ContentsPanel } from './ContentsPanel'
import { DisplayPanel } from './DisplayPanel'
import { ReadingBar } from './ReadingBar'
import { StillPage, useStillPage } from './StillPage'
import { stillFrame } from './stillFrame.server'
import { OwnWord, UnitBar } from './UnitBar'
import { useContents } from './useContents'
import { useDisplay } from './useDisplay'
import { useMinutesLeft } from './useMinutesLeft'
import { type Phase, type Saved, usePlayer } from './usePlayer'
import { useReadAloud } from './useReadAloud'
import './frame.css'
import './display.css'
import './contents.css'

export const handle = route({ access: { GET: 'signedIn' }, shell: false })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const attempt = await readAttempt(context.db, context.person!, params.attemptId!)
  const parts = await attemptPages(context.db, context.person!, params.attemptId!)
  if (!attempt || !parts) throw data(null, { status: 404 })
  const { id, title, language, status } = attempt
  const pages = parts.pages.map((page) => ({ id: page.id, minutes: minutesOf(page) }))
  const pace = { pages, promised: parts.promised }
  const personId = context.person!.id
  const still =
    context.contentOrigin && (await stillPage(context.db, context.files, context.person!, params.attemptId!))
  if (still) context.stillPage = stillFrame(still, context.nonce)
  return { id, personId, title, language, status, pace, seen: parts.seen, contentOrigin: context.contentOrigin }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

// Package code may run and be itself on its own origin; it may not take the tab along. Links open beside it.
// Without modals, a package that asks whether to go on where one was hears "no", and the place is lost (decision 74).
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals'

export default function AttemptFrame() {
  const reader = useLanguage()
  const t = attemptTexts[reader]
  const { id, personId, title, language, status, pace, seen, contentOrigin } = useLoaderData<typeof loader>()
  const way = `/attempts/${id}/result`
  const goOut = () => window.location.assign(way)
  const { chosen, choose } = useDisplay()
  const player = usePlayer({ personId, attempt: id, title }, contentOrigin, hear)
  const { phase, saved, send } = player
  const reading = useReadAloud(language ?? 'nl', chosen.pace, send)
  const minutes = useMinutesLeft(pace, seen)
  const all = useContents(send, player.frame)
  const still = useStillPage(phase, (top) => send({ kind: 'scroll', top }))
  const contentsButton = useRef<HTMLButtonElement>(null)
  const { textSize, contrast } = chosen
  const display = useMemo(() => ({ textSize, contrast }), [textSize, contrast])
  useEffect(() => send({ kind: 'display', display }), [send, display])

  function hear(message: PlayerMessage) {
    if (message.kind === 'ready') send({ kind: 'display', display })
    else if (message.kind === 'finished') goOut()
    else for (const other of [reading, minutes, all, still]) other.hear(message)
  }

  // A plain click closes the content first; any other click, a second one, and a page without script just follow the link.
  async function leave(event: MouseEvent) {
    if (phase !== 'open' || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (await player.leave()) goOut()
  }

  function closeContents() {
    all.setOpen(false)
    contentsButton.current?.focus()
  }

  const isPlaying = player.address && phase !== 'elsewhere' && phase !== 'broken'
  const isDone = isFinal(typeof saved === 'object' ? saved.status : status)
  return (
    <div className="player">
      <section className="player-bar" aria-label={t.bar}>
        <a className={isDone ? 'button' : 'button second'} href={way} onClick={leave}>
          {isDone ? <Flag aria-hidden="true" size={20} /> : <X aria-hidden="true" size={20} />}
          {isDone ? t.toResult : t.stop}
        </a>
        <h1 lang={language}>{title}</h1>
        {contentOrigin && (
          <div className="player-facts">
            <SavedState phase={phase} saved={saved} />
            {!isDone && minutes.left !== undefined && (
              <p className="player-minutes">{t.minutesLeft(minutesText(minutes.left, reader))}</p>
            )}
          </div>
        )}
        {contentOrigin && <DisplayPanel {...{ chosen, choose, reading }} />}
      </section>
      <ReadingBar reading={reading} />
      <div className="player-body">
        {isPlaying && all.isOpen && all.units.length > 1 && (
          <ContentsPanel package={all} language={language} onClose={closeContents} />
        )}
        <main id="content" className="player-main">
          {!contentOrigin && (
            <div className="player-notice">
              <Notice kind="wrong">
                <p>{t.noContentOrigin}</p>
                <p>
                  <a href="/learning">{t.back}</a>
                </p>
              </Notice>
            </div>
          )}
          <PhaseNotice player={player} way={way} />
          <noscript>{t.noScript}</noscript>
          {isPlaying && (
            <iframe
              key={player.address}
              ref={player.frame}
              src={player.address}
              title={title}
              sandbox={sandbox}
              style={phase === 'unsavedLeaving' ? { visibility: 'hidden' } : undefined}
              allow="fullscreen; autoplay"
              referrerPolicy="no-referrer"
              onLoad={still.giveWay}
            />
          )}
        </main>
        {still.isThere && <StillPage place={still.place} />}
      </div>
      {isPlaying && <OwnWord package={all} />}
      {isPlaying && <UnitBar package={all} toggle={contentsButton} />}
    </div>
  )
}

/** What the server has acknowledged, and nothing sooner. */
function SavedState({ phase, saved }: { phase: Phase; saved: Saved }) {
  const language = useLanguage()
  const t = attemptTexts[language]
  const [Icon, words] =
    saved === 'unsaved'
      ? [TriangleAlert, t.unsaved]
      : phase === 'leaving'
        ? [CircleDashed, t.leaving]
        : saved
          ? [CircleCheck, t.savedAt(timeText(saved.at, language))]
          : [CircleDashed, phase === 'opening' ? t.opening : t.begin]
  return (
    <p className={saved === 'unsaved' ? 'player-saved state-near' : 'player-saved'} role="status">
      <Icon aria-hidden="true" size={16} />
      <span>{words}</span>
    </p>
  )
}

function PhaseNotice({ player, way }: { player: ReturnType<typeof usePlayer>; way: string }) {
  const t = useTexts(attemptTexts)
  const { phase, open: onOpen, isKept, isAside, isBringing } = player
  const open = { elsewhere: t.goOnHere, ended: t.openAgain, broken: t.tryAgain, aside: t.goOn }
  if (phase === 'unsavedLeaving')
    return (
      <div className="player-notice">
        <Notice kind={isKept ? 'info' : 'wrong'}>
          <p>{isKept ? t.restIsKept : t.notAllSaved}</p>
          <a className="button second" href={way}>
            {t.leaveAnyway}
          </a>
        </Notice>
      </div>
    )
  if (phase !== 'elsewhere' && phase !== 'ended' && phase !== 'broken' && phase !== 'aside') return null
  return (
    <div className="player-notice">
      <Notice kind={phase === 'elsewhere' || phase === 'aside' ? 'info' : 'wrong'}>
        <p>{t[phase]}</p>
        {isAside && phase === 'elsewhere' && <p>{t.aside}</p>}
        {/* Not before it is known what became of the last work here: that is part of what one decides on. */}
        {!isBringing && (
          <button type="button" onClick={onOpen}>
            {open[phase]}
          </button>
        )}
      </Notice>
    </div>
  )
}

function isFinal(status: LessonStatus) {
  return status === 'passed' || status === 'completed' || status === 'failed'
}
