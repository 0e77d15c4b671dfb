import { useEffect, useRef, useState } from 'react'
import type { Language } from '~/db/tables'
import { Icon } from '../Icon'
import { checklistTexts } from './texts'

type Props = { id: string; text: string; language: Language }

/** Puts a text on the clipboard; where a frame may not do so, it stands there to be copied. */
export function CopyText({ id, text, language }: Props) {
  const t = checklistTexts[language]
  const [way, setWay] = useState<'copied' | 'byHand'>()
  const [refusals, setRefusals] = useState(0)
  const area = useRef<HTMLTextAreaElement>(null)
  // A frame that may not write to the clipboard may often still copy what is selected.
  useEffect(() => {
    if (refusals === 0) return
    area.current?.focus()
    area.current?.select()
    setWay(document.execCommand('copy') ? 'copied' : 'byHand')
  }, [refusals])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setWay('copied')
    } catch {
      setRefusals(refusals + 1)
    }
  }
  return (
    <div className="tick-copy">
      <p className="actions">
        <button type="button" className="second" onClick={copy}>
          <Icon name="copy" />
          {t.copy}
        </button>
      </p>
      <p role="status">{way && t[way]}</p>
      {refusals > 0 && (
        <>
          <label className="visually-hidden" htmlFor={`${id}-copy`}>
            {t.asText}
          </label>
          <textarea id={`${id}-copy`} ref={area} readOnly rows={8} value={text} />
        </>
      )}
    </div>
  )
}
