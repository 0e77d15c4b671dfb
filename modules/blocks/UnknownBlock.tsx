import type { Language } from '~/db/tables'
import { blockTexts } from './texts'

/** Stands where a block is that this Leerbank does not know, or not in that version. */
export function UnknownBlock({ language }: { language: Language }) {
  return <p className="block-unknown">{blockTexts[language].unknown}</p>
}
