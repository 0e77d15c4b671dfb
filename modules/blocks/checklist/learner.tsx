import type { LearnerView } from '../block'
import { CopyText } from '../CopyText'
import { PrintButton } from '../PrintButton'
import { TickList } from '../TickList'
import { type ChecklistContent, linesOf, moments } from './checklist'
import { checklistTexts } from './texts'

type Props = Parameters<LearnerView<ChecklistContent, string[]>>[0]

/** What to check before, during and after a job. */
export const ChecklistView: LearnerView<ChecklistContent, string[]> = (props) => {
  const { id, content, answer = [], onAnswer, stage, language } = props
  const t = checklistTexts[language]
  return (
    <fieldset className="question">
      <legend>{content.title}</legend>
      <p className="question-how">{t.how}</p>
      {stage !== 'static' && <Progress {...props} />}
      {moments.map((moment) => (
        <TickList
          key={moment}
          {...{ id, stage }}
          heading={t[moment]}
          lines={content[moment]}
          done={answer}
          onDone={onAnswer}
        />
      ))}
      {stage !== 'static' && <CopyText id={id} words={t} text={asText(props)} />}
      {stage !== 'static' && <PrintButton what="checklist" language={language} />}
    </fieldset>
  )
}

function Progress({ content, answer = [], language }: Props) {
  const lines = linesOf(content)
  return (
    <div className="tick-progress">
      <p role="status">{checklistTexts[language].progress(answer.length, lines.length)}</p>
      <span className="tick-rule" aria-hidden="true">
        {lines.map(({ id }, place) => (
          <i className={place < answer.length ? 'tick-done' : ''} key={id} />
        ))}
      </span>
    </div>
  )
}

function asText({ content, answer = [], language }: Props) {
  const groups = moments
    .filter((moment) => content[moment].length > 0)
    .map((moment) => {
      const lines = content[moment].map(({ id, text }) => `[${answer.includes(id) ? 'x' : ' '}] ${text}`)
      return [checklistTexts[language][moment], ...lines].join('\n')
    })
  return [content.title, ...groups].join('\n\n')
}
