import { useLayoutEffect, useRef } from 'react'
import { HowSure } from './HowSure'
import { Icon } from './Icon'
import type { OpenQuestion } from './openModule'
import type { LearnerPart } from './parts'
import type { Actions, Play } from './play'
import { isClosed, isScored, pointsOf } from './score'
import { answerOf, isChecked, triesOf } from './state'
import type { Texts } from './texts'
import { Verdict } from './Verdict'

type Props = {
  play: Play
  actions: Actions
  asked: OpenQuestion
  View: LearnerPart['View']
  number: number
  t: Texts
}

/** A question on a lesson page: answer it, have it checked, and try again as its author allows. */
export function LessonQuestion({ play, actions, asked, View, number, t }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const { state, drafts, unanswered } = play
  const isRetried = Object.hasOwn(drafts, asked.id)
  const isOpen = isRetried || !isChecked(state, asked)
  const wasOpen = useRef(isOpen)
  const answer = isRetried ? drafts[asked.id] : answerOf(state, asked)
  const tries = triesOf(state, asked.id)
  const isShown = isClosed(state, asked) && asked.asking.showAnswer

  // What was pressed is gone: the focus goes to the verdict, or back to the first thing to answer with.
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return
    wasOpen.current = isOpen
    card.current?.querySelector<HTMLElement>(isOpen ? answerable : '.verdict')?.focus()
  }, [isOpen])

  return (
    <div className="question-card" ref={card}>
      <p className="question-number">{t.question(number)}</p>
      <View
        id={asked.id}
        content={asked.content}
        answer={answer}
        onAnswer={(given) => actions.answer(asked, given)}
        stage={isOpen ? 'open' : isShown ? 'revealed' : 'checked'}
        seed={state.seed + asked.id}
        round={isOpen ? tries : tries - 1}
        language={play.module.language}
        media={play.module.media}
      />
      {isOpen && asked.asking.confidence && <HowSure {...{ play, actions, asked, t }} />}
      {!isOpen && (
        <Verdict
          {...{ asked, answer, t }}
          sure={state.answers[asked.id]?.sure}
          isFinal={isShown}
          language={play.module.language}
        />
      )}
      {unanswered.includes(asked.id) && (
        <p className="ask-first" role="alert">
          {answer === undefined || !asked.asking.confidence ? t.answerFirst : t.surenessFirst}
        </p>
      )}
      <QuestionActions {...{ play, actions, asked, answer, isOpen, t }} />
    </div>
  )
}

/** The first thing of a question that can be answered with. */
export const answerable = 'input, textarea, select, .step button, [data-answer]'

type ActionProps = { play: Play; actions: Actions; asked: OpenQuestion; answer: unknown; isOpen: boolean; t: Texts }

function QuestionActions({ play, actions, asked, answer, isOpen, t }: ActionProps) {
  const { state } = play
  const { tries, showAnswer } = asked.asking
  if (isOpen)
    return (
      <p className="actions">
        <button type="button" onClick={() => actions.check(asked)}>
          {isScored(asked) && !isJudging(asked, answer) ? t.check : t.keep}
        </button>
      </p>
    )
  if (isClosed(state, asked)) return null
  const left = tries - triesOf(state, asked.id)
  const canShow = showAnswer && isScored(asked) && !asked.question.selfCheck && pointsOf(state, asked) < 1
  return (
    <>
      {tries > 0 && <p className="question-more">{t.triesOfQuestion(left)}</p>}
      <p className="actions">
        <button type="button" className="second" onClick={() => actions.tryAgain(asked)}>
          <Icon name="again" />
          {isScored(asked) ? t.tryAgain : t.change}
        </button>
        {canShow && (
          <button type="button" className="quiet" onClick={() => actions.showAnswer(asked)}>
            {t.showAnswer}
          </button>
        )}
      </p>
    </>
  )
}

/** The learner sees a good answer, and says what is good in their own. */
function isJudging({ question, content }: OpenQuestion, answer: unknown) {
  return answer !== undefined && Boolean(question.selfCheck) && question.selfCheck?.(content, answer) === undefined
}
