import type { ReactNode } from 'react'
import type { Language } from '~/db/tables'
import { mediaTexts } from './texts'

type Props = { address: string; language: Language; children?: ReactNode }

/** A picture that leads to itself; a package opens it large over its page (`modules/learner/zoom.tsx`). */
export function Zoomable({ address, language, children }: Props) {
  return (
    <a className="zoomable" href={address} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> {mediaTexts[language].large}</span>
    </a>
  )
}
