import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { PrintButton } from '../PrintButton'
import { TickList } from '../TickList'
import { leftOf } from './report'
import { TypedField } from './TypedField'
import { workOrderTexts } from './texts'
import { nothingDone, type WorkOrderAnswer, type WorkOrderContent } from './workOrder'

type Props = Parameters<LearnerView<WorkOrderContent, WorkOrderAnswer>>[0]

const anything = { unit: '', from: '', to: '' }

/** A job: its stop points, and behind them what to do, to measure and to photograph. */
export const WorkOrderView: LearnerView<WorkOrderContent, WorkOrderAnswer> = (props) => {
  const { id, content, answer = nothingDone, onAnswer, stage, language } = props
  const t = workOrderTexts[language]
  const isOnPaper = stage === 'static'
  const left = leftOf(content, answer)
  const isShut = left.stops > 0 && !isOnPaper
  const list = { id, stage, done: answer.done, onDone: (done: string[]) => onAnswer({ ...answer, done }) }
  return (
    <fieldset className="question">
      <legend>{content.title}</legend>
      <p className="question-how">{t.how}</p>
      {content.stops.length > 0 && (
        <div className="work-stop">
          <Icon name="alert" />
          <TickList {...list} heading={t.stops} lines={content.stops} />
          {!isOnPaper && <p role="status">{isShut ? t.shut(left.stops) : t.open}</p>}
        </div>
      )}
      <div className="work-rest" hidden={isShut}>
        <TickList {...list} heading={t.steps} lines={content.steps} isNumbered />
        <Values {...props} />
        <TickList
          {...list}
          heading={t.photos}
          hint={t.photosHow}
          lines={content.photos}
          below={(photo) => (
            <TypedField {...props} label={t.where} about={photo.text} asked={{ ...anything, id: photo.id }} />
          )}
        />
      </div>
      <ForAssessor {...props} />
      {!isOnPaper && <PrintButton what="workOrder" language={language} />}
      {stage === 'open' && (
        <p className="work-left" role="status">
          {!isShut && left.steps + left.values > 0 && t.left(left.steps, left.values)}
        </p>
      )}
    </fieldset>
  )
}

function Values(props: Props) {
  const { values } = props.content
  if (values.length === 0) return null
  return (
    <fieldset className="question ticks work-values">
      <legend>{workOrderTexts[props.language].values}</legend>
      {values.map((asked) => (
        <TypedField key={asked.id} {...props} label={asked.text} asked={asked} />
      ))}
    </fieldset>
  )
}

/** What the assessor looks at; and on paper, where both sign. */
function ForAssessor({ content, stage, language }: Props) {
  const t = workOrderTexts[language]
  return (
    <div className="work-criteria">
      {content.criteria.length > 0 && (
        <>
          <strong>{t.criteria}</strong>
          <ul>
            {content.criteria.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <div className="work-signatures" hidden={stage !== 'static'}>
        {t.people.map((who) => (
          <p key={who}>
            <strong>{who}</strong>
            {t.signed.map((what) => (
              <span key={what}>{what}</span>
            ))}
          </p>
        ))}
      </div>
    </div>
  )
}
