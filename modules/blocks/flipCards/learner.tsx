import { useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { HeadedParts } from '../parts/HeadedParts'
import { PartBody } from '../parts/PartBody'
import type { PartsContent } from '../parts/part'
import { flipCardsTexts } from './texts'

type Props = Parameters<LearnerView<PartsContent, never>>[0]

/** Cards that turn at a press; on paper both sides show. */
export const FlipCardsView: LearnerView<PartsContent, never> = (props) =>
  props.stage === 'static' ? <HeadedParts {...props} /> : <Cards {...props} />

function Cards({ id, content: { parts }, language, media }: Props) {
  const t = flipCardsTexts[language]
  const [turned, setTurned] = useState<string[]>([])
  const areAll = parts.every((part) => turned.includes(part.id))
  const turn = (one: string) =>
    setTurned(turned.includes(one) ? turned.filter((other) => other !== one) : [...turned, one])
  return (
    <div className="flip">
      <p className="question-how">{t.how}</p>
      <ul className="flip-cards">
        {parts.map((part) => {
          const isTurned = turned.includes(part.id)
          return (
            <li key={part.id} className={isTurned ? 'flip-card turned' : 'flip-card'}>
              <button
                type="button"
                aria-expanded={isTurned}
                aria-controls={`${id}-${part.id}`}
                onClick={() => turn(part.id)}
              >
                <span>{part.title}</span>
                <Icon name="again" />
              </button>
              <div className="part flip-back" id={`${id}-${part.id}`}>
                <PartBody {...{ part, media, language }} />
              </div>
            </li>
          )
        })}
      </ul>
      <p className="actions">
        <button type="button" className="second" onClick={() => setTurned(areAll ? [] : parts.map((part) => part.id))}>
          <Icon name="again" />
          {areAll ? t.allBack : t.all}
        </button>
      </p>
    </div>
  )
}
