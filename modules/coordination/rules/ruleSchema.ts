import { z } from 'zod'

const days = z.coerce.number().int().min(0).max(3660)
const months = z.coerce.number().int().min(1).max(120)

/** What a form asks: whom as `team:<id>`, what as `module:<id>` or `workOrder:<pathId>:<stepId>`. */
export const ruleSchema = z
  .object({
    whom: z.string().regex(/^(everybody|starters|team:\w+|person:[\w-]+|jobTitle:.{1,80})$/u),
    what: z.string().regex(/^(module|session|path|workOrder):[\w-]+(:[\w-]*)?$/),
    due: z.enum(['none', 'on', 'after']).default('none'),
    dueOn: z.iso.date().optional(),
    dueDays: days.optional(),
    repeatMonths: months.optional(),
  })
  .refine(({ due, dueOn }) => due !== 'on' || dueOn !== undefined, { path: ['dueOn'], params: { why: 'date' } })
  .refine(({ due, dueDays }) => due !== 'after' || dueDays !== undefined, {
    path: ['dueDays'],
    params: { why: 'days' },
  })

export type AskedRule = z.output<typeof ruleSchema>

/** The columns that a form comes to. */
export function columnsOf({ whom, what, due, dueOn, dueDays, repeatMonths }: AskedRule) {
  const [who, ...rest] = whom.split(':')
  const name = rest.join(':')
  const [kind, id = '', second = ''] = what.split(':')
  return {
    whom: who as 'person' | 'team' | 'jobTitle' | 'starters' | 'everybody',
    personId: who === 'person' ? name : null,
    teamId: who === 'team' ? name : null,
    jobTitle: who === 'jobTitle' ? name : null,
    what: kind as 'module' | 'path' | 'session' | 'workOrder',
    offeringId: kind === 'module' ? id : null,
    sessionId: kind === 'session' ? id : null,
    pathId: kind === 'path' || kind === 'workOrder' ? id : null,
    level: kind === 'path' ? second || null : null,
    stepId: kind === 'workOrder' ? second : null,
    dueOn: due === 'on' ? (dueOn ?? null) : null,
    dueDays: due === 'after' ? (dueDays ?? null) : null,
    repeatMonths: kind === 'module' ? (repeatMonths ?? null) : null,
  }
}
