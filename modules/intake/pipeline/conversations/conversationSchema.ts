import { z } from 'zod'
import { line } from '~/modules/people/typedText'

export const mostTimes = 5

/** Times to propose: one to five in the future, and where or by which link. */
export const proposalSchema = z
  .object({
    times: z.array(z.number().int()).min(1).max(mostTimes),
    minutes: z.number().int().min(5).max(480),
    place: line(200).default(''),
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default(''),
  })
  .refine(({ place, link }) => place !== '' || link !== '', { path: ['place'] })
export type Proposal = z.output<typeof proposalSchema>
