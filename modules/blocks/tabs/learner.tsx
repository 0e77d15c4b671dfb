import { type KeyboardEvent, useRef, useState } from 'react'
import type { LearnerView } from '../block'
import { HeadedParts } from '../parts/HeadedParts'
import { PartBody } from '../parts/PartBody'
import type { Part, PartsContent } from '../parts/part'
import { tabsTexts } from './texts'

type Props = Parameters<LearnerView<PartsContent, never>>[0]

/** One view at a time; on paper all of them. */
export const TabsView: LearnerView<PartsContent, never> = (props) =>
  props.stage === 'static' ? <HeadedParts {...props} /> : <Tabs {...props} />

function Tabs({ id, content: { parts }, language, media }: Props) {
  const [chosen, choose] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, chosen, parts)
    if (to === undefined) return
    event.preventDefault()
    choose(to)
    ;(list.current!.children[to] as HTMLElement).focus()
  }
  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={tabsTexts[language].views} ref={list} onKeyDown={onKey}>
        {parts.map((part, place) => (
          <button
            key={part.id}
            type="button"
            role="tab"
            id={`${id}-tab-${part.id}`}
            aria-controls={`${id}-panel-${part.id}`}
            aria-selected={place === chosen}
            tabIndex={place === chosen ? 0 : -1}
            onClick={() => choose(place)}
          >
            {part.title}
          </button>
        ))}
      </div>
      {parts.map((part, place) => (
        <div
          key={part.id}
          className={place === chosen ? 'part tab-panel' : 'part tab-panel tab-off'}
          role="tabpanel"
          id={`${id}-panel-${part.id}`}
          aria-labelledby={`${id}-tab-${part.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without a control in it is the next stop after its tab.
          tabIndex={0}
        >
          <p className="part-title tab-title">
            <strong>{part.title}</strong>
          </p>
          <PartBody {...{ part, media, language }} />
        </div>
      ))}
    </div>
  )
}

function placeAfter(key: string, now: number, parts: Part[]) {
  const last = parts.length - 1
  if (key === 'ArrowRight') return now === last ? 0 : now + 1
  if (key === 'ArrowLeft') return now === 0 ? last : now - 1
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}
