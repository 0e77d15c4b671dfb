import { useState } from 'react'
import type { Language } from '~/db/tables'
import { Icon } from './Icon'
import { printAlone } from './printAlone'
import { printTexts } from './printTexts'

type Props = { what: 'checklist' | 'workOrder' | 'report'; language: Language }

/** Prints the block that it stands in, and nothing else of the page; says so where a frame may not print. */
export function PrintButton({ what, language }: Props) {
  const [hasFailed, setFailed] = useState(false)
  const t = printTexts[language]
  return (
    <div className="copy-text">
      <p className="actions">
        <button
          type="button"
          className="second"
          onClick={({ currentTarget }) => setFailed(!printAlone(currentTarget.closest('[data-block]')))}
        >
          <Icon name="print" />
          {t[what]}
        </button>
      </p>
      <p role="status">{hasFailed && t.cannot}</p>
    </div>
  )
}
