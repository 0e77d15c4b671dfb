import { useState } from 'react'
import { Icon } from '../Icon'
import type { Line } from './lines'
import type { DiagnosticsTexts } from './texts'

type Props = { lines: Line[]; gap: number | undefined; t: DiagnosticsTexts }

/** What module and LMS said to each other, in order; those that went wrong can be read by themselves. */
export function Conversation({ lines, gap, t }: Props) {
  const [onlyRefused, setOnlyRefused] = useState(false)
  const refused = lines.filter(({ isRefused }) => isRefused)
  const shown = onlyRefused ? refused : lines
  const none = lines.length === 0 ? t.nothingSaid : t.nothingRefused
  return (
    <section>
      <h2>{t.talk}</h2>
      <p>{t.talkOf(String(lines.length), String(refused.length))}</p>
      <label className="diagnostics-only">
        <input type="checkbox" checked={onlyRefused} onChange={() => setOnlyRefused(!onlyRefused)} />
        {t.onlyRefused}
      </label>
      {shown.length === 0 && <p>{none}</p>}
      <ol className="diagnostics-calls">
        {shown.map((line) => (
          <li key={line.number} className={line.isRefused ? 'diagnostics-refused' : undefined}>
            {!onlyRefused && line.number === gap && <p>{t.gap}</p>}
            <span className="diagnostics-time">{line.at}</span> <code>{line.said}</code>
            <span className="diagnostics-answer">
              {line.isRefused && <Icon name="alert" />}
              <code>→ {line.answer}</code>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
