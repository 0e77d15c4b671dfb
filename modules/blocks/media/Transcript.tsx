import type { Language } from '~/db/tables'
import { mediaTexts } from './texts'

/** What is said, folded under its player; on paper it is open. */
export function Transcript({ text, language }: { text: string; language: Language }) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '')
  if (paragraphs.length === 0) return null
  return (
    <details className="transcript">
      <summary>{mediaTexts[language].transcript}</summary>
      {paragraphs.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change.
        <p key={place}>{line}</p>
      ))}
    </details>
  )
}
