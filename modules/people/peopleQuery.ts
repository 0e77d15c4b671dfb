import { z } from 'zod'

/** What the address of a list of people or organisations may say; what is not understood counts as not said. */
export const peopleQuery = z.object({
  text: z.string().trim().max(200).optional().catch(undefined),
  kind: z.enum(['hub', 'company', 'school', 'sector']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
