import { z } from 'zod'
import { filled, line, say } from '../problem'
import { siteNames, sites } from './sites'

const draft = z
  .strictObject({
    title: line(200),
    site: z.enum(['', ...siteNames], say('broken')),
    itemId: z.string(say('broken')).max(160, say('broken')),
    text: line(2000),
  })
  // An id is written into an address: only what the site itself makes of one is taken.
  .refine(({ site, itemId }) => (site === '' ? itemId === '' : sites[site].id.test(itemId)), say('broken'))

const complete = draft
  .safeExtend({ title: filled('titleMissing', 200), text: filled('embedTextMissing', 2000) })
  .refine(({ site }) => site !== '', { ...say('embedMissing'), path: ['site'] })

export const embedSchemas = { draft, complete }
