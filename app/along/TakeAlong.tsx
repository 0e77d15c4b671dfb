import { CloudDownload, Smartphone } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { alongTexts } from '~/app/texts/along'
import { Notice } from '~/app/ui/Notice'
import type { Language } from '~/db/tables'
import { bytesOf } from '~/modules/player/along/copy'
import { megabytes, sizeText } from './size'
import { useTaking } from './useTaking'

type Props = { enrolment: string; title: string; personId: string; language: Language }

/** Takes one module along on this device, and tells how far that is; what may take room or time is asked first. */
export function TakeAlong(props: Props) {
  const taking = useTaking(props.personId, props.enrolment)
  const place = useRef<HTMLDivElement>(null)
  const { phase, hasBegun } = taking
  // The button that was pressed is gone: who uses a keyboard or hears the page goes on where it stood.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every next phase.
  useEffect(() => {
    if (hasBegun) place.current?.focus()
  }, [phase, hasBegun])
  return (
    <div ref={place} tabIndex={-1} className="take-along-focus">
      <Phases {...props} taking={taking} />
    </div>
  )
}

function Phases({ enrolment, title, language, taking }: Props & { taking: ReturnType<typeof useTaking> }) {
  const t = alongTexts[language]
  const { phase, copy, done } = taking
  const size = copy ? sizeText(bytesOf(copy), language) : ''
  const named = (words: string) => `${words}: ${title}`
  if (phase === 'unknown') return null
  if (phase === 'none' || phase === 'removed' || phase === 'noAnswer')
    return (
      <div className="take-along">
        {phase === 'removed' && <Told kind="done" words={t.isRemoved} />}
        {phase === 'noAnswer' && <Told kind="wrong" words={t.noAnswer} />}
        <button type="button" className="quiet" onClick={taking.ask} aria-label={t.takeNamed(title)}>
          <CloudDownload aria-hidden="true" size={20} />
          {t.take}
        </button>
      </div>
    )
  if (phase === 'asking') return <p className="take-along">{t.asking}</p>
  if (phase === 'offered')
    return (
      <div className="take-along take-along-open">
        <p>{`${t.offer(size)} ${t.ownDevice}`}</p>
        <p>{`${t.rule} ${t.rulePassed}`}</p>
        <p className="take-along-actions">
          <button type="button" onClick={taking.bring} aria-label={named(t.bring)}>
            {t.bring}
          </button>
          <button type="button" className="second" onClick={taking.remove}>
            {t.notNow}
          </button>
        </p>
      </div>
    )
  if (phase === 'bringing')
    return (
      <div className="take-along take-along-open">
        <p id={`bringing-${enrolment}`}>{t.bringing}</p>
        <progress max={bytesOf(copy!)} value={done} aria-labelledby={`bringing-${enrolment}`} />
        <p className="take-along-actions">
          <span>{t.partOf(megabytes(done, language), size)}</span>
          <button type="button" className="second" onClick={taking.cancel} aria-label={named(t.stop)}>
            {t.stop}
          </button>
        </p>
      </div>
    )
  if (phase === 'whole')
    return (
      <div className="take-along take-along-open">
        <p className="take-along-whole" role="status">
          <Smartphone aria-hidden="true" size={20} />
          <span>{t.whole(size)}</span>
        </p>
        <p className="take-along-actions">
          <a href="/along">{t.toAlong}</a>
          <button type="button" className="quiet" onClick={taking.remove} aria-label={t.removeNamed(title)}>
            {t.remove}
          </button>
        </p>
      </div>
    )
  return (
    <div className="take-along take-along-open">
      <Told kind="wrong" words={phase === 'full' ? t.full(size) : t.broken} />
      <p className="take-along-actions">
        <button type="button" onClick={taking.bring} aria-label={named(phase === 'full' ? t.tryAgain : t.goOnBringing)}>
          {phase === 'full' ? t.tryAgain : t.goOnBringing}
        </button>
        <button type="button" className="second" onClick={taking.remove} aria-label={t.removeNamed(title)}>
          {t.remove}
        </button>
      </p>
    </div>
  )
}

function Told({ kind, words }: { kind: 'done' | 'wrong'; words: string }) {
  return (
    <Notice kind={kind}>
      <p>{words}</p>
    </Notice>
  )
}
