import { ALargeSmall, CircleCheck, CircleDashed, TriangleAlert, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Appearance } from '~/app/routes/attempt/Appearance'
import { useDisplay } from '~/app/routes/attempt/useDisplay'
import { alongTexts } from '~/app/texts/along'
import { attemptTexts } from '~/app/texts/attempt'
import { timeText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import type { Language } from '~/db/tables'
import { addressOf } from '~/modules/player/along/copy'
import type { Display } from '~/modules/player/display'
import { dressContent } from '~/modules/player/dressContent'
import { useAlongPlayer } from './useAlongPlayer'

type Props = { attempt: string; personId: string; language: Language }

/** A module that was taken along, with the same bar as one that is followed with network. */
export function AlongPlayer({ attempt, personId, language }: Props) {
  const t = alongTexts[language].player
  const { chosen, choose } = useDisplay()
  const frame = useRef<HTMLIFrameElement>(null)
  const player = useAlongPlayer(attempt, personId, frame)
  const { phase, copy, isAside } = player
  const { textSize, contrast } = chosen
  useDress(frame, phase === 'open', { textSize, contrast })

  async function leave() {
    await player.leave()
    location.hash = ''
  }

  return (
    <div className="player">
      <section className="player-bar" aria-label={t.bar}>
        <button type="button" className="button second" onClick={leave}>
          <X aria-hidden="true" size={20} />
          {t.stop}
        </button>
        <h1 lang={copy?.language}>{copy?.title}</h1>
        <div className="player-facts">
          {(phase === 'opening' || phase === 'open') && <KeptState {...player} language={language} />}
        </div>
        <DisplayChoice {...{ chosen, choose, language }} />
      </section>
      <main id="content" className="player-main">
        {isAside && (
          <div className="player-notice">
            <Notice kind="info">
              <p>{t.aside}</p>
              <button type="button" className="second" onClick={player.again}>
                {t.goOn}
              </button>
            </Notice>
          </div>
        )}
        {(phase === 'otherTab' || phase === 'gone' || phase === 'broken') && (
          <div className="player-notice">
            <Notice kind={phase === 'broken' ? 'wrong' : 'info'}>
              <p>{t[phase]}</p>
              <p className="take-along-actions">
                <button type="button" onClick={player.again}>
                  {alongTexts[language].tryAgain}
                </button>
                <a href="/along">{t.back}</a>
              </p>
            </Notice>
          </div>
        )}
        {phase === 'open' && (
          <iframe
            ref={frame}
            src={addressOf(attempt, 'index.html')}
            title={copy?.title}
            sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
            allow="fullscreen; autoplay"
          />
        )}
      </main>
    </div>
  )
}

function KeptState({ kept, phase, language }: ReturnType<typeof useAlongPlayer> & { language: Language }) {
  const t = alongTexts[language].player
  const [Icon, words] =
    kept === undefined
      ? [CircleDashed, phase === 'opening' ? t.opening : t.begin]
      : kept === 'full'
        ? [TriangleAlert, t.full]
        : [CircleCheck, (kept.isSent ? t.sent : t.kept)(timeText(kept.at, language))]
  return (
    <p className={kept === 'full' ? 'player-saved state-near' : 'player-saved'} role="status">
      <Icon aria-hidden="true" size={16} />
      <span>{words}</span>
    </p>
  )
}

function DisplayChoice({ chosen, choose, language }: ReturnType<typeof useDisplay> & { language: Language }) {
  return (
    <details className="display">
      <summary className="button second">
        <ALargeSmall aria-hidden="true" size={22} />
        {attemptTexts[language].display.open}
      </summary>
      <div className="display-panel">
        <Appearance {...{ chosen, choose, language }} />
      </div>
    </details>
  )
}

function useDress(frame: { current: HTMLIFrameElement | null }, isOpen: boolean, { textSize, contrast }: Display) {
  const dress = useRef<ReturnType<typeof dressContent>>()
  useEffect(() => {
    if (isOpen && frame.current) dress.current = dressContent(frame.current)
  }, [isOpen, frame])
  useEffect(() => {
    if (isOpen) dress.current?.({ textSize, contrast })
  }, [isOpen, textSize, contrast])
}
