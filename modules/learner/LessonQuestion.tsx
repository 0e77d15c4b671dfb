import { useLayoutEffect, useRef } from 'react'
import { learnerViewOf } from '~/modules/blocks/learnerViews'
import { Icon } from './Icon'
import type { OpenQuestion } from './openModule'
import type { Actions, Play } from './play'
import { answerOf, isChecked } from './state'
import type { Texts } from './texts'
import { Verdict } from './Verdict'

type Props = { play: Play; actions: Actions; asked: OpenQuestion; number: number; t: Texts }

/** A question on a lesson page: answer it, have it checked, and try again as often as you like. */
export function LessonQuestion({ play, actions, asked, number, t }: Props) {
  const View = learnerViewOf(asked.type)
  const card = useRef<HTMLDivElement>(null)
  const isRetried = Object.hasOwn(play.drafts, asked.id)
  const isOpen = isRetried || !isChecked(play.state, asked)
  const wasOpen = useRef(isOpen)
  const answer = isRetried ? play.drafts[asked.id] : answerOf(play.state, asked)

  // What was pressed is gone: the focus goes to the verdict, or back to the first thing to answer with.
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return
    wasOpen.current = isOpen
    card.current?.querySelector<HTMLElement>(isOpen ? 'input, .step button' : '.verdict')?.focus()
  }, [isOpen])

  return (
    <div className="question-card" ref={card}>
      <p className="question-number">{t.question(number)}</p>
      <View
        id={asked.id}
        content={asked.content}
        answer={answer}
        onAnswer={(given) => actions.answer(asked, given)}
        stage={isOpen ? 'open' : 'checked'}
        seed={play.state.seed + asked.id}
        language={play.module.language}
        media={play.module.media}
      />
      {!isOpen && <Verdict asked={asked} answer={answer} isFinal={false} t={t} />}
      {play.unanswered.includes(asked.id) && (
        <p className="ask-first" role="alert">
          {t.answerFirst}
        </p>
      )}
      <QuestionActions {...{ actions, asked, answer, isOpen, t }} />
    </div>
  )
}

type ActionProps = { actions: Actions; asked: OpenQuestion; answer: unknown; isOpen: boolean; t: Texts }

function QuestionActions({ actions, asked, answer, isOpen, t }: ActionProps) {
  if (isOpen)
    return (
      <p className="actions">
        <button type="button" onClick={() => actions.check(asked)}>
          {t.check}
        </button>
      </p>
    )
  if (asked.question.score(asked.content, answer) >= 1) return null
  return (
    <p className="actions">
      <button type="button" className="second" onClick={() => actions.tryAgain(asked)}>
        <Icon name="again" />
        {t.tryAgain}
      </button>
    </p>
  )
}
