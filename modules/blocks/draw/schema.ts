import { z } from 'zod'
import { say } from '../problem'
import { mostDrawn } from './draw'

const draft = z.strictObject({ count: z.int(say('broken')).min(0, say('broken')).max(mostDrawn, say('drawTooMany')) })
const complete = draft.refine(({ count }) => count > 0, { ...say('drawNone'), path: ['count'] })

export const drawSchemas = { draft, complete }
