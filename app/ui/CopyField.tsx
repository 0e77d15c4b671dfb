import { Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Field } from './Field'

type Props = { label: string; value: string; copy: string; copied: string }

/** A text to take along. Without the page's script it can be selected; with it, one button copies it. */
export function CopyField({ label, value, copy, copied }: Props) {
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), [])
  return (
    <div className="copy-field">
      <Field label={label}>
        {(parts) => <input type="text" readOnly value={value} onFocus={(event) => event.target.select()} {...parts} />}
      </Field>
      {canCopy && (
        <button
          className="second"
          type="button"
          onClick={() => navigator.clipboard.writeText(value).then(() => setIsCopied(true))}
        >
          <Copy aria-hidden="true" size={20} />
          <span aria-live="polite">{isCopied ? copied : copy}</span>
        </button>
      )}
    </div>
  )
}
