import type { LearnerView } from '../block'
import { PartBody } from './PartBody'
import type { PartsContent } from './part'

/** Parts below each other, each under its title: how they stand on paper and without a script. */
export const HeadedParts: LearnerView<PartsContent, never> = ({ content, language, media }) => (
  <>
    {content.parts.map((part) => (
      <div className="part" key={part.id}>
        <p className="part-title">
          <strong>{part.title}</strong>
        </p>
        <PartBody {...{ part, media, language }} />
      </div>
    ))}
  </>
)
