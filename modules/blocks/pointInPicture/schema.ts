import { z } from 'zod'
import { filled, idSchema, idsFit, line, mediaIdSchema, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { elsewhere, listOf, type PointInPictureContent } from './pointInPicture'

const share = z.int(say('broken')).min(0, say('broken')).max(1000, say('broken'))
const size = share.min(1, say('broken'))

const regionSchema = z.strictObject({
  id: idSchema.refine((id) => id !== elsewhere, say('broken')),
  name: line(200),
  shape: z.enum(['circle', 'rectangle'], say('broken')),
  x: share,
  y: share,
  width: size,
  height: size,
  isRight: z.boolean(),
  feedback: line(800),
})

const draft = z
  .strictObject({
    question: line(1000),
    mediaId: mediaIdSchema,
    alt: line(600),
    regions: z.array(regionSchema).max(12, say('tooManyRegions')),
    regionsMade: z.int().min(1).max(1000),
    feedbackElsewhere: line(800),
  })
  .refine((content) => idsFit(content.regions, content.regionsMade), say('broken'))

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    mediaId: mediaIdSchema.refine((id) => id !== '', say('pictureMissing')),
    alt: filled('altMissing', 600),
  })
  .superRefine((content, context) => {
    const problem = problemOfRegions(content)
    if (problem) context.addIssue({ code: 'custom', path: ['regions'], message: problem })
    for (const place of repeated(content.regions.map(({ name }) => name)))
      context.addIssue({ code: 'custom', path: ['regions', place, 'name'], message: 'repeated' satisfies ProblemKey })
  })

export const pointInPictureSchemas = { draft, complete }

function problemOfRegions(content: PointInPictureContent): ProblemKey | undefined {
  const list = listOf(content)
  if (!content.regions.some(({ isRight }) => isRight)) return 'rightRegionMissing'
  const rightOnes = list.filter(({ isRight }) => isRight).length
  return list.length > 0 && (rightOnes === 0 || rightOnes === list.length) ? 'listOneSided' : undefined
}
