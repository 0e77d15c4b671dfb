import type { LearnerView } from '../block'
import { PartBody } from '../parts/PartBody'
import type { PartsContent } from '../parts/part'

/** Opens without a script; on paper all of it is open. */
export const AccordionView: LearnerView<PartsContent, never> = ({ content, language, media }) => (
  <div className="accordion">
    {content.parts.map((part) => (
      <details key={part.id}>
        <summary>{part.title}</summary>
        <PartBody {...{ part, media, language }} />
      </details>
    ))}
  </div>
)
