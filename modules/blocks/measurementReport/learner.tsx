import type { LearnerView } from '../block'
import { NotLoaded } from '../NotLoaded'
import { useLater } from '../useLater'
import type { MeasurementReportContent, ReportAnswer } from './report'
import type { Sheet } from './Sheet'

export type ViewProps = Parameters<LearnerView<MeasurementReportContent, ReportAnswer>>[0]
type Props = ViewProps & {
  /** Where the sheet need not be fetched: on the server and in the editor. */
  here?: typeof Sheet
}

/** A measurement report to complete; its sheet comes when its page is opened. */
export function MeasurementReportView({ here, ...props }: Props) {
  const later = useLater<{ Sheet: typeof Sheet }, HTMLDivElement>(() => import('./Sheet'), here && { Sheet: here })
  return (
    <fieldset className="question report">
      <legend>{props.content.question}</legend>
      <div ref={later.place}>
        {later.part && <later.part.Sheet {...props} />}
        {later.hasFailed && <NotLoaded language={props.language} load={later.load} />}
      </div>
    </fieldset>
  )
}
