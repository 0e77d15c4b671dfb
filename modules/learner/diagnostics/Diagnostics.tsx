import { useEffect, useRef, useState } from 'react'
import { calls, mostCalls, sought } from '../calls'
import { Icon } from '../Icon'
import { mount } from '../mount'
import type { Visit } from '../openDiagnostics'
import { Conversation } from './Conversation'
import style from './diagnostics.css?inline'
import { factsOf } from './facts'
import { lineOf } from './lines'
import { gapIn, reportOf } from './report'
import { type DiagnosticsTexts, diagnosticsTexts } from './texts'
import { verdictOf } from './verdict'
import { type ApiName, windowsAround } from './windows'

let isStyled = false
let isOpen = false

/** Shows over the whole screen what is known of a visit at this moment. */
export function showDiagnostics(visit: Visit) {
  if (isOpen) return
  isOpen = true
  if (!isStyled) document.head.appendChild(document.createElement('style')).textContent = style
  isStyled = true
  const place = document.body.appendChild(document.createElement('div'))
  const close = () => {
    mount(null, place)
    place.remove()
    isOpen = false
  }
  mount(<Diagnostics view={viewOf(visit)} t={diagnosticsTexts[visit.data.language]} close={close} />, place)
}

function viewOf(visit: Visit) {
  const t = diagnosticsTexts[visit.data.language]
  const windows = windowsAround(window)
  const verdict = verdictOf(visit, windows, t)
  const facts = factsOf(visit, windows, t)
  const lines = calls.map((call, number) => lineOf(call, number, sought[0] as ApiName | undefined, t))
  const gap = gapIn(lines, mostCalls)
  return { verdict, facts, lines, gap, report: reportOf(verdict, facts, lines, gap, t) }
}

type Props = { view: ReturnType<typeof viewOf>; t: DiagnosticsTexts; close(): void }

function Diagnostics({ view, t, close }: Props) {
  const { verdict, facts, lines, gap, report } = view
  const dialog = useRef<HTMLDialogElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const copy = () => copied(report, text.current!).then((isCopied) => setTold(isCopied ? t.copied : t.notCopied))
  return (
    <dialog className="diagnostics" ref={dialog} aria-labelledby="diagnostics-title" onClose={close}>
      <div className="diagnostics-bar">
        <h1 id="diagnostics-title">{t.title}</h1>
        <button type="button" onClick={copy}>
          {t.copy}
        </button>
        <button type="button" className="second" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </div>
      <p role="status" className="diagnostics-told">
        {told}
      </p>
      <p className={verdict.isGood ? 'diagnostics-verdict diagnostics-good' : 'diagnostics-verdict'}>
        <Icon name={verdict.isGood ? 'done' : 'alert'} />
        <strong>{verdict.words}</strong>
      </p>
      <p>{t.forWhom}</p>
      {facts.map(({ title, rows }) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl>
            {rows.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Conversation lines={lines} gap={gap} t={t} />
      <section>
        <h2 id="diagnostics-text">{t.whole}</h2>
        <p>{t.leftOut}</p>
        <textarea ref={text} readOnly rows={12} value={report} aria-labelledby="diagnostics-text" />
      </section>
    </dialog>
  )
}

/** A frame may be kept from the clipboard: then the text is selected for who does it by hand. */
async function copied(report: string, text: HTMLTextAreaElement) {
  try {
    await navigator.clipboard.writeText(report)
    return true
  } catch {
    text.focus()
    text.select()
    return document.execCommand('copy')
  }
}
