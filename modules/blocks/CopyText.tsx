import { useEffect, useRef, useState } from 'react'
import { Icon } from './Icon'

type Props = {
  id: string
  text: string
  words: { copy: string; copied: string; byHand: string; asText: string }
}

/** Puts a text on the clipboard; where a frame may not do so, it stands there to be copied. */
export function CopyText({ id, text, words }: Props) {
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
    <div className="copy-text">
      <p className="actions">
        <button type="button" className="second" onClick={copy}>
          <Icon name="copy" />
          {words.copy}
        </button>
      </p>
      <p role="status">{way && words[way]}</p>
      {refusals > 0 && (
        <>
          <label className="visually-hidden" htmlFor={`${id}-copy`}>
            {words.asText}
          </label>
          <textarea id={`${id}-copy`} ref={area} readOnly rows={8} value={text} />
        </>
      )}
    </div>
  )
}
