import type { LearnerView } from '../block'
import { PartBody } from '../parts/PartBody'
import type { StepsContent } from './steps'
import { stepsTexts } from './texts'

/** A list with numbers as a drawing has them, and a remark on safety at the step that it is about. */
export const StepsView: LearnerView<StepsContent, never> = ({ content, language, media }) => (
  <ol className="how-to">
    {content.parts.map((part) => (
      <li key={part.id}>
        {part.title && (
          <p className="part-title">
            <strong>{part.title}</strong>
          </p>
        )}
        {part.safety && (
          <aside className="callout callout-safety">
            <p className="callout-name">{stepsTexts[language].safety}</p>
            <p>{part.safety}</p>
          </aside>
        )}
        <PartBody {...{ part, media, language }} />
      </li>
    ))}
  </ol>
)
