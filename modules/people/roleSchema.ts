import { z } from 'zod'
import type { Role } from '~/db/tables'

export const everyRole = ['author', 'reviewer', 'coordinator', 'teamLead', 'supervisor', 'learner', 'sector'] as const
export const roleSchema: z.ZodType<Role> = z.enum(everyRole)
