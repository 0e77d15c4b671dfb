import { Icon, type IconName } from './Icon'
import { type OpenPage, testsOf } from './openModule'
import type { Actions, Play } from './play'
import { ScoreScale } from './ScoreScale'
import { type Outcome, outcomeOf, testStatus } from './score'
import { isChecked } from './state'
import type { Texts } from './texts'

type Props = { play: Play; actions: Actions; t: Texts }

/** After the last page: what came of it, and what to do now. */
export function Result({ play, actions, t }: Props) {
  const { module, kept } = play
  const now = outcomeOf(module, play.state)
  const wasDone = kept.status === 'passed' || kept.status === 'completed'
  const status = wasDone ? (kept.status as Outcome['status']) : now.status
  const score = now.score ?? kept.score
  const words = wording(t, status)
  return (
    <>
      <div className={`result result-${status}`}>
        <h1 id="title-result" tabIndex={-1}>
          {words.title}
        </h1>
        {score !== undefined && (
          <ScoreScale score={score} passMark={testsOf(module).length > 0 ? module.passMark : undefined} t={t} />
        )}
        <p>{wasDone && now.status === 'incomplete' ? t.earlierText : words.text}</p>
        {status === 'incomplete' && <ToDo play={play} actions={actions} pages={now.pagesLeft} t={t} />}
      </div>
      <h2>{t.whatNow}</h2>
      <NextSteps play={play} actions={actions} t={t} isDone={status !== 'incomplete'} />
    </>
  )
}

function wording(t: Texts, status: Outcome['status']) {
  return {
    passed: { title: t.passedTitle, text: t.passedText },
    completed: { title: t.completedTitle, text: t.completedText },
    failed: { title: t.failedTitle, text: t.failedText },
    incomplete: { title: t.incompleteTitle, text: t.incompleteText },
  }[status]
}

function ToDo({ play, actions, pages, t }: Props & { pages: OpenPage[] }) {
  return (
    <ul className="todo">
      {pages.map((page, index) => (
        <li key={page.id}>
          <button type="button" className={index === 0 ? '' : 'second'} onClick={() => openToDo(play, actions, page)}>
            <Icon name="next" />
            <span>
              {todoText(play, page, t)}: <strong>{page.title}</strong>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function openToDo({ module, state }: Play, actions: Actions, page: OpenPage) {
  if (testStatus(module, state, page) === 'again') actions.startAgain(page)
  else actions.goTo(page.id)
}

function todoText({ module, state }: Play, page: OpenPage, t: Texts) {
  if (testStatus(module, state, page) === 'again') return t.startAgain
  if (page.kind === 'test') return t.todoTest
  return state.seen.includes(page.id) ? t.todoAnswer : t.todoSee
}

function NextSteps({ play, actions, t, isDone }: Props & { isDone: boolean }) {
  const { module, state } = play
  const tests = testsOf(module)
  const back =
    tests.find((page) => state.tests[page.id]?.isIn) ??
    module.pages.find((page) => page.questions.some((question) => isChecked(state, question)))
  const first = module.pages[0]
  return (
    <ul className="next-steps">
      {isDone && <Step icon="close" label={t.close} onPress={actions.close} isFirst />}
      {back && <Step icon="look" label={t.lookBack} onPress={() => actions.goTo(back.id)} />}
      {isDone && first && <Step icon="previous" label={t.fromStart} onPress={() => actions.goTo(first.id)} />}
      {!isDone && <Step icon="close" label={t.close} onPress={actions.close} />}
    </ul>
  )
}

type StepProps = { icon: IconName; label: string; onPress(): void; isFirst?: boolean }

function Step({ icon, label, onPress, isFirst }: StepProps) {
  return (
    <li>
      <button type="button" className={isFirst ? '' : 'second'} onClick={onPress}>
        <Icon name={icon} />
        {label}
      </button>
    </li>
  )
}
