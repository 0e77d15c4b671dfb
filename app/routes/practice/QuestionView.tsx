import type { CSSProperties } from 'react'
import { practiceTexts } from '~/app/texts/practice'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import { dayText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import type { QuestionPage } from '~/modules/practice/readQuestion.server'
import { Agreement } from './Agreement'
import type { FormProblem } from './answerQuestion.server'
import { ChainLine } from './ChainLine'
import { CompanyActions } from './CompanyActions'
import { HubActions } from './HubActions'
import { QuestionFacts } from './QuestionFacts'
import { Results } from './Results'
import { Standing, Waits } from './Standing'
import { Story } from './Story'

export type QuestionProps = {
  page: QuestionPage
  now: number
  /** The day that it is, for who notes since when something is used. */
  today: string
  formId: string
  photoPath: string
  offerings: { id: string; title: string; kind: string }[]
  mayWrite: boolean
  done?: string
  problem?: FormProblem
}

/** A question on one page: how far it is, what to do now, the question itself, and all that happened. */
export function QuestionView(props: QuestionProps) {
  const language = useLanguage()
  const t = practiceTexts[language]
  const { page, now, done, problem, photoPath } = props
  const { question, hub, chain, side } = page
  // Who decides on a question, or only reads it, begins with the question.
  const isReadFirst = side === 'case' || side === 'colleague' || (side === 'hub' && chain.standing === 'question')
  return (
    <>
      {done && !problem && <Notice kind="done">{done}</Notice>}
      {problem && <Notice kind="wrong">{problem.errors.form ?? practiceFormTexts[language].refusedForm}</Notice>}
      <h1>{question.title}</h1>
      <p className="plate" style={{ '--hub': hub.colour } as CSSProperties}>
        {hub.name}
      </p>
      <p className="question-state">
        <span>{t.askedOn(question.companyName, dayText(question.askedAt, language))}</span>
        <Standing chain={chain} />
        <Waits waitsFor={chain.waitsFor} isMine={chain.waitsFor === side} />
      </p>
      {side === 'case' && <Notice kind="info">{t.caseNotice(hub.name)}</Notice>}
      {side === 'colleague' && <Notice kind="info">{t.colleagueNotice}</Notice>}
      <ChainLine chain={chain} now={now} />
      <div className="question-body">
        <div>
          {isReadFirst && <QuestionFacts page={page} photoPath={photoPath} />}
          {side === 'hub' && <HubActions {...props} />}
          {side === 'company' && <CompanyActions {...props} />}
          <Results page={page} />
          {!isReadFirst && <QuestionFacts page={page} photoPath={photoPath} />}
        </div>
        <div>
          {side !== 'case' && <Story steps={page.steps} hubName={hub.name} />}
          {side !== 'case' && <Agreement page={page} />}
        </div>
      </div>
    </>
  )
}
