import { useLayoutEffect, useRef } from 'react'
import { type Draw, questionsOn, tryOf } from './draw'
import { Icon } from './Icon'
import { answerable } from './LessonQuestion'
import type { OpenPage, OpenQuestion } from './openModule'
import type { LearnerPart, LearnerParts } from './parts'
import type { Actions, Play } from './play'
import { ScoreScale } from './ScoreScale'
import { endOfTest, type TestStatus, testStatus, triesLeft } from './score'
import { answerOf } from './state'
import { TestClock } from './TestClock'
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
  const end = endOfTest(play.module, play.state, page)
  return (
    <>
      <div className={`test-head test-${status}`} tabIndex={-1} ref={head}>
        {status === 'open' ? (
          <TestRules {...{ play, actions, page, t }} />
        ) : (
          <TestResult {...{ play, actions, page, t, status }} />
        )}
      </div>
      {typeof end === 'number' && <TestClock endsAt={end} onEnd={() => actions.timeUp(page)} t={t} />}
    </>
  )
}

function TestRules({ play, actions, page, t }: Props) {
  const { module, state } = play
  const end = endOfTest(module, state, page)
  return (
    <>
      <p>
        {t.testRules(questionsOn(page, state).length, module.passMark)} {triesText(play, page, t)} {t.beforeHandIn}{' '}
        {end === 'notStarted' && t.timeRules(module.testMinutes)}
      </p>
      {end === 'notStarted' && (
        <p className="actions">
          <button type="button" onClick={() => actions.startClock(page)}>
            {t.startTest}
          </button>
        </p>
      )}
    </>
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
  if (status === 'open' && !isAsking(play, page)) return null
  const answer = answerOf(play.state, asked)
  const all = questionsOn(page, play.state)
  const isOpen = status === 'open'
  return (
    <div className="question-card">
      <p className="question-number">{t.questionOf(all.indexOf(asked) + 1, all.length)}</p>
      <View
        id={asked.id}
        content={asked.content}
        answer={answer}
        onAnswer={(given) => actions.answer(asked, given)}
        stage={isOpen ? 'open' : status === 'again' ? 'checked' : 'revealed'}
        seed={`${play.state.seed}${asked.id}${tryOf(page, play.state)}`}
        round={0}
        language={play.module.language}
        media={play.module.media}
      />
      {isOpen && play.unanswered.includes(asked.id) && <p className="ask-first">{t.answerFirst}</p>}
      {!isOpen && <Verdict {...{ asked, answer, t }} isFinal language={play.module.language} />}
    </div>
  )
}

type DrawnProps = Props & { draw: Draw; parts: LearnerParts }

/** Questions of the bank, in the place where they were drawn. */
export function DrawnQuestions({ draw, parts, ...rest }: DrawnProps) {
  const ids = new Set(draw.bank.flat().map(({ id }) => id))
  return (
    <>
      {questionsOn(rest.page, rest.play.state)
        .filter(({ id }) => ids.has(id))
        .map((asked) => (
          <div className="block" data-block={asked.id} key={asked.id}>
            <TestQuestion {...rest} asked={asked} View={parts.get(asked.type)!.View} />
          </div>
        ))}
    </>
  )
}

/** The questions are on the screen to be answered: not before the clock of a test was started. */
function isAsking({ module, state }: Play, page: OpenPage) {
  return testStatus(module, state, page) === 'open' && endOfTest(module, state, page) !== 'notStarted'
}

/** Below the questions: hand in, with a way to what is still open. */
export function TestFoot({ play, actions, page, t }: Props) {
  if (!isAsking(play, page)) return null
  const all = questionsOn(page, play.state)
  const open = all.filter((question) => play.unanswered.includes(question.id))
  return (
    <div className="test-foot">
      {open.length > 0 && (
        <div className="ask-first" role="alert">
          <p>{t.answersMissing(open.length)}</p>
          <ul>
            {open.map((question) => (
              <li key={question.id}>
                <button type="button" className="quiet" onClick={() => focusOn(question.id)}>
                  {t.question(all.indexOf(question) + 1)}
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
