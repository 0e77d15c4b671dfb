import { useLoaderData } from '@remix-run/react'
import { ArrowRightLeft, BellRing, MessageCircleQuestion, SquareCheckBig } from 'lucide-react'
import { memo } from 'react'
import { boardTexts, pipelineTexts } from '~/app/texts/applications'
import { dayText, momentText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { Card as CardRow } from '~/modules/intake/pipeline/pipeline.server'
import { daysSince } from '~/modules/intake/pipeline/waiting'
import type { loader } from './page'

type Props = { card: CardRow; onDrag: (card: CardRow | undefined) => void; onPut: (card: CardRow) => void }

/** Somebody on the board: who, for what, who is waited for and how long. */
export const Card = memo(function Card({ card, onDrag, onPut }: Props) {
  const t = boardTexts[useLanguage()]
  const name = card.name || t.erased
  return (
    <li
      className="board-card"
      data-urgent={card.urgency === 0 || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', name)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(card)
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <a href={`/applications/${card.id}`} draggable={false}>
        {name}
      </a>
      <span className="board-card-of">{[card.title, card.company].filter(Boolean).join(', ')}</span>
      <Marks row={card} />
      <button type="button" className="second" onClick={() => onPut(card)} aria-label={t.putNameAt(name)}>
        <ArrowRightLeft aria-hidden="true" size={16} />
        {t.putAt}
      </button>
    </li>
  )
})

/** What a row or a card says of waiting, silence, questions and tasks. */
export function Marks({ row }: { row: CardRow }) {
  const language = useLanguage()
  const t = boardTexts[language]
  const words = pipelineTexts[language]
  const { now } = useLoaderData<typeof loader>()
  const { waiting, isSilent, heardAt, askedAt, taskDue, hasLateTask, startsAt } = row
  return (
    <ul className="marks">
      <li>
        <strong>{words.waits[waiting.who]}</strong>: {words.why[waiting.why]}
        {waiting.who !== 'nobody' && `, ${t.days(daysSince(waiting.since, now))}`}
        {waiting.why === 'talk' && startsAt !== null && `, ${momentText(startsAt, language)}`}
      </li>
      {askedAt !== null && (
        <li className="mark-urgent">
          <MessageCircleQuestion aria-hidden="true" size={16} />
          {t.asked}
        </li>
      )}
      {isSilent && (
        <li className="mark-urgent">
          <BellRing aria-hidden="true" size={16} />
          {t.silent(daysSince(heardAt, now))}
        </li>
      )}
      {taskDue !== null && (
        <li className={hasLateTask ? 'mark-near' : undefined}>
          <SquareCheckBig aria-hidden="true" size={16} />
          {t.taskDue(dayText(Date.parse(taskDue), language))}
        </li>
      )}
    </ul>
  )
}
