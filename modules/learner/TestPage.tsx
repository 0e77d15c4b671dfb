import { useLayoutEffect, useRef } from 'react'
import { Icon } from './Icon'
import { answerable } from './LessonQuestion'
import type { OpenPage, OpenQuestion } from './openModule'
import type { LearnerPart } from './parts'
import type { Actions, Play } from './play'
import { ScoreScale } from './ScoreScale'
import { type TestStatus, testStatus, triesLeft } from './score'
import { answerOf } from './state'
import type { Texts } from './texts'
import { Verdict } from './Verdict'

type Props = { play: Play; actions: Actions; page: OpenPage; t: Texts }

/** Above the questions of a test: its rules, or what came of it. */
export function TestHead({ play, actions, page, t }: Props) {
  const status = testStatus(play.module, play.state, page)
  const head = useRef<HTMLDivElement>(null)
  const before = useRef(status)
  useLayoutEffect(() => {
    if (before.current === status) return
    before.current = status
    head.current?.focus()
    head.current?.scrollIntoView({ block: 'start' })
  }, [status])
  return (
    <div className={`test-head test-${status}`} tabIndex={-1} ref={head}>
      {status === 'open' ? (
        <p>
          {t.testRules(page.questions.length, play.module.passMark)} {triesText(play, page, t)} {t.beforeHandIn}
        </p>
      ) : (
        <TestResult {...{ play, actions, page, t, status }} />
      )}
    </div>
  )
}

function TestResult({ play, actions, page, t, status }: Props & { status: TestStatus }) {
  const title = { open: '', passed: t.testPassedTitle, again: t.testNotPassedTitle, failed: t.testFailedTitle }
  return (
    <>
      <h2>
        <Icon name={status === 'passed' ? 'done' : 'failed'} />
        {title[status]}
      </h2>
      <ScoreScale score={play.state.tests[page.id]?.score ?? 0} passMark={play.module.passMark} t={t} />
      <p>
        {t.seeBelow} {status === 'again' && triesText(play, page, t)}
      </p>
      {status === 'again' && (
        <p className="actions">
          <button type="button" onClick={() => actions.startAgain(page)}>
            <Icon name="again" />
            {t.startAgain}
          </button>
        </p>
      )}
    </>
  )
}

type QuestionProps = Props & { asked: OpenQuestion; View: LearnerPart['View'] }

/** A question of a test: open until everything is handed in together. */
export function TestQuestion({ play, actions, page, asked, View, t }: QuestionProps) {
  const status = testStatus(play.module, play.state, page)
  const answer = answerOf(play.state, asked)
  const number = page.questions.indexOf(asked) + 1
  const isOpen = status === 'open'
  return (
    <div className="question-card">
      <p className="question-number">{t.questionOf(number, page.questions.length)}</p>
      <View
        id={asked.id}
        content={asked.content}
        answer={answer}
        onAnswer={(given) => actions.answer(asked, given)}
        stage={isOpen ? 'open' : status === 'again' ? 'checked' : 'revealed'}
        seed={`${play.state.seed}${asked.id}${tryNumber(play, page)}`}
        round={0}
        language={play.module.language}
        media={play.module.media}
      />
      {isOpen && play.unanswered.includes(asked.id) && <p className="ask-first">{t.answerFirst}</p>}
      {!isOpen && <Verdict {...{ asked, answer, t }} isFinal language={play.module.language} />}
    </div>
  )
}

/** Below the questions: hand in, with a way to what is still open. */
export function TestFoot({ play, actions, page, t }: Props) {
  if (testStatus(play.module, play.state, page) !== 'open') return null
  const open = page.questions.filter((question) => play.unanswered.includes(question.id))
  return (
    <div className="test-foot">
      {open.length > 0 && (
        <div className="ask-first" role="alert">
          <p>{t.answersMissing(open.length)}</p>
          <ul>
            {open.map((question) => (
              <li key={question.id}>
                <button type="button" className="quiet" onClick={() => focusOn(question.id)}>
                  {t.question(page.questions.indexOf(question) + 1)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="actions">
        <button type="button" className="hand-in" onClick={() => actions.handIn(page)}>
          {t.handIn}
        </button>
      </p>
    </div>
  )
}

function focusOn(blockId: string) {
  const first = document.querySelector<HTMLElement>(`[data-block="${blockId}"] :is(${answerable})`)
  first?.focus()
  first?.closest('.question-card')?.scrollIntoView({ block: 'start' })
}

function triesText({ module, state }: Play, page: OpenPage, t: Texts) {
  const left = triesLeft(module, state, page)
  return Number.isFinite(left) ? t.triesLeft(left) : t.triesEndless
}

function tryNumber({ state }: Play, page: OpenPage) {
  const record = state.tests[page.id]
  return (record?.tries ?? 0) + (record?.isIn ? 0 : 1)
}
