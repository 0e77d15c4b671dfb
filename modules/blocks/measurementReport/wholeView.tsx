import type { LearnerView } from '../block'
import { MeasurementReportView } from './learner'
import type { MeasurementReportContent, ReportAnswer } from './report'
import { Sheet } from './Sheet'

/** The view with its sheet at hand: on the server, where nothing can be waited for, and in the editor. */
export const WholeReportView: LearnerView<MeasurementReportContent, ReportAnswer> = (props) => (
  <MeasurementReportView {...props} here={Sheet} />
)
