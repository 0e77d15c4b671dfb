import type { LearnerView } from '../block'
import { PartBody } from '../parts/PartBody'
import type { TimelineContent } from './timeline'

/** Moments on a dimension line, from top to bottom. */
export const TimelineView: LearnerView<TimelineContent, never> = ({ content, language, media }) => (
  <ol className="timeline">
    {content.parts.map((part) => (
      <li key={part.id}>
        <p className="timeline-moment">{part.moment}</p>
        <div>
          <p className="part-title">
            <strong>{part.title}</strong>
          </p>
          <PartBody {...{ part, media, language }} />
        </div>
      </li>
    ))}
  </ol>
)
