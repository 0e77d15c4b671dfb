import type { Language } from '~/db/tables'
import { blockTexts } from './texts'

/** Stands where a part of a block was to come, until it is asked for again. */
export function NotLoaded({ language, load }: { language: Language; load(): void }) {
  const t = blockTexts[language]
  return (
    <p role="alert">
      {t.notLoaded}{' '}
      <button type="button" className="second" onClick={load}>
        {t.again}
      </button>
    </p>
  )
}
