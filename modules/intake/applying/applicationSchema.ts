import { z } from 'zod'
import { emailSchema } from '~/modules/people/personSchema'
import { line, lines, phoneSchema } from '~/modules/people/typedText'
import { isMinor, readBirthDate } from './birthDate'
import { holdsBsn } from './bsn'
import { educations, type FormStep, steps, type Typed } from './steps'

/** What can be wrong with a field; the words are in app/texts/applying. */
export type Problem =
  | 'required'
  | 'tooLong'
  | 'email'
  | 'birthDate'
  | 'bsn'
  | 'phone'
  | 'postcode'
  | 'parentIsYou'
  | 'choice'
export type Problems = Record<string, Problem>

const without = <S extends z.ZodType<string>>(schema: S) => schema.refine((text) => !holdsBsn(text), 'bsn')
const asked = (longest: number) => without(line(longest).pipe(z.string().min(1)))
const maybe = (longest: number) => without(line(longest)).default('')
const postcode = line(10)
  .pipe(z.string().regex(/^[1-9]\d{3}\s*(?:[a-z]{2})?$/i, 'postcode'))
  .transform((text) => text.slice(0, 4))
const days = line(20)
  .pipe(z.string().regex(/^(?:[1-7](?:,[1-7])*)?$/, 'choice'))
  .transform((text) => [...new Set(text.split(',').filter(Boolean).map(Number))].sort())

export const parentFields = { parentName: asked(120), parentEmail: emailSchema }

/** What each page of the form asks; a parent of who is not yet eighteen on that day. */
function schemas(today: string, isYoung: boolean) {
  const birthDate = line(40).transform((typed, context) => {
    const date = readBirthDate(typed, today)
    if (date) return date
    context.addIssue({ code: 'custom', message: 'birthDate' })
    return z.NEVER
  })
  const nobody = z
    .string()
    .optional()
    .transform(() => '')
  const parent = isYoung ? parentFields : { parentName: nobody, parentEmail: nobody }
  return {
    who: z.object({ name: asked(120), birthDate, email: emailSchema }),
    reach: z.object({ phone: phoneSchema.default(''), postcode, ...parent }),
    background: z.object({
      works: z.enum(['yes', 'no']),
      employerName: maybe(120),
      education: z.enum(educations),
      motivation: without(lines(1000)).default(''),
    }),
    wishes: z.object({
      days: days.default([]),
      furthest: z.coerce.number().int().min(1).max(300).nullable().default(null),
      from: z.iso.date().nullable().default(null),
      work: without(lines(500)).default(''),
    }),
    papers: z.object({}),
    check: z.object({ keepLonger: z.literal('yes').optional() }),
  }
}

type Schemas = ReturnType<typeof schemas>
type Values<S extends FormStep> = z.output<Schemas[S]>
export type Filled = Values<'who'> & Values<'reach'> & Values<'background'> & Values<'wishes'> & Values<'check'>

/** What a page of the form comes to, or what is wrong with each field. */
export function checkStep<S extends FormStep>(
  step: S,
  typed: Typed,
  today: string,
): { value: Values<S> } | { problems: Problems } {
  const isYoung = isMinor(readBirthDate(typed.birthDate ?? '', today), today)
  const filled = Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''))
  const parsed = schemas(today, isYoung)[step].safeParse(filled)
  if (!parsed.success) return { problems: problemsOf(parsed.error) }
  const problems = across(step, filled, isYoung)
  return Object.keys(problems).length > 0 ? { problems } : { value: parsed.data as Values<S> }
}

/** The whole form; what is wrong comes with the first page that has it. */
export function checkAll(typed: Typed, today: string): { value: Filled } | { step: FormStep; problems: Problems } {
  const value = {}
  for (const step of steps) {
    const checked = checkStep(step, typed, today)
    if ('problems' in checked) return { step, problems: checked.problems }
    Object.assign(value, checked.value)
  }
  return { value: value as Filled }
}

function across(
  step: FormStep,
  { email = '', parentEmail = '', works, employerName }: Typed,
  isYoung: boolean,
): Problems {
  if (step === 'background' && works === 'yes' && !employerName) return { employerName: 'required' }
  const isSame = email.trim().toLowerCase() === parentEmail.trim().toLowerCase()
  return step === 'reach' && isYoung && isSame ? { parentEmail: 'parentIsYou' } : {}
}

export function problemsOf({ issues }: z.ZodError): Problems {
  const problems: Problems = {}
  for (const issue of issues) problems[issue.path.join('.')] ??= problemOf(issue)
  return problems
}

const known: readonly string[] = ['birthDate', 'bsn', 'phone', 'postcode', 'parentIsYou', 'choice'] satisfies Problem[]

function problemOf(issue: z.core.$ZodIssue): Problem {
  if (known.includes(issue.message)) return issue.message as Problem
  if (issue.code === 'too_big') return 'tooLong'
  if (issue.path[0] === 'phone') return 'phone'
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'email'
  return issue.code === 'too_small' || issue.code === 'invalid_type' ? 'required' : 'choice'
}
