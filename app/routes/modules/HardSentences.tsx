import { Link } from '@remix-run/react'
import { Replace } from 'lucide-react'
import { useState } from 'react'
import { meterTexts } from '~/app/texts/meter'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Replacement } from '~/modules/authoring/editor/markedPlace'
import type { PlacedReading } from '~/modules/authoring/plainDutch/measurePage'
import type { Finding } from '~/modules/authoring/plainDutch/reading'
import { findingSentence } from '~/modules/authoring/plainDutch/texts'
import { placeInField, placeInText } from './place'

type Props = {
  page: string
  sentences: PlacedReading[]
  contentLanguage: string
  onReplace?: (replacement: Replacement) => void
}

const shownFirst = 5

/** The hardest sentences first. A sentence, and each thing that is found in it, is a link to its place in the text. */
export function HardSentences({ sentences, ...rest }: Props) {
  const t = useTexts(meterTexts)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? sentences : sentences.slice(0, shownFirst)
  return (
    <>
      <p className="hint">{t.how}</p>
      <ol className="hard-sentences">
        {shown.map((sentence) => (
          <HardSentence key={nameOf(sentence, sentence)} sentence={sentence} {...rest} />
        ))}
      </ol>
      {shown.length < sentences.length && (
        <button type="button" className="quiet" onClick={() => setWhole(true)}>
          {t.rest(sentences.length - shown.length)}
        </button>
      )}
    </>
  )
}

type SentenceProps = Omit<Props, 'sentences'> & { sentence: PlacedReading }

function HardSentence({ sentence, page, contentLanguage, onReplace }: SentenceProps) {
  const t = useTexts(meterTexts)
  const language = useLanguage()
  const { level, text, findings, place } = sentence
  return (
    <li>
      <Link className="hard-sentence" to={`${page}#${nameOf(sentence, sentence)}`} lang={contentLanguage}>
        <span className="hard-level">{level}</span>
        <span>{text}</span>
      </Link>
      <ul>
        {clearFirst(findings).map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>
            <Link to={`${page}#${nameOf(sentence, finding)}`}>{findingSentence(finding, language)}</Link>
            {onReplace && 'at' in place && finding.fits && finding.instead && (
              <button type="button" className="quiet" onClick={() => onReplace(replacementOf(place.at, finding))}>
                <Replace aria-hidden="true" size={18} />
                {t.replace(finding.instead)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function clearFirst(findings: Finding[]) {
  return findings.toSorted((one, other) => Number(other.severity === 'clear') - Number(one.severity === 'clear'))
}

function nameOf({ place }: PlacedReading, { start, end }: { start: number; end: number }) {
  return 'at' in place
    ? placeInText({ from: place.at + start, to: place.at + end })
    : placeInField({ ...place, start, end })
}

function replacementOf(at: number, { start, end, words, instead = '' }: Finding): Replacement {
  return { from: at + start, to: at + end, words, instead }
}
