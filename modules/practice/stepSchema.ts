import { z } from 'zod'
import { nameSchema } from '~/modules/people/personSchema'
import { line, lines } from '~/modules/people/typedText'
import { formIdSchema } from './questionSchema'

const words = lines(4000)
const said = words.pipe(z.string().min(1))
const formId = formIdSchema
const appliedOn = z.iso.date().refine((day) => day >= '2000-01-01')

/** What a hub can do with a question. What came of it is an offering of the catalogue, or a title with an address. */
export const hubStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('takenOn'), text: words.default(''), formId }),
  z.object({ kind: z.literal('declined'), text: said, formId }),
  z.object({ kind: z.literal('askedBack'), text: said, formId }),
  z.object({
    kind: z.literal('linked'),
    offering: line(300).default(''),
    outcome: z.enum(['module', 'session', 'workOrder', 'case']).optional(),
    title: line(200).default(''),
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(500)]).default(''),
    text: words.default(''),
    formId,
  }),
  z.object({
    kind: z.literal('applied'),
    companyName: line(120).pipe(nameSchema),
    isNamed: z.literal('yes').optional(),
    appliedOn,
    text: said,
    formId,
  }),
])

/** What a company can do with its question; where it says that it uses something, that is at its own. */
export const companyStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answered'), text: said, formId }),
  z.object({ kind: z.literal('applied'), appliedOn, text: said, formId }),
])

export type HubStep = z.output<typeof hubStepSchema>
export type CompanyStep = z.output<typeof companyStepSchema>
