import { z } from 'zod'
import type { PartyRole } from '~/db/agreementTables'
import { emailSchema, nameSchema } from '~/modules/people/personSchema'
import { line, lines, phoneSchema } from '~/modules/people/typedText'
import { isMinor } from '../applying/birthDate'

const email = line(254)
const day = line(10)

/** What the next sheet will say, as far as it is known: text in every field. */
export const draftSchema = z.object({
  studentName: line(120).default(''),
  birthDate: day.default(''),
  studentEmail: email.default(''),
  studentPlace: line(120).default(''),
  parentName: line(120).default(''),
  parentEmail: email.default(''),
  schoolId: line(40).default(''),
  schoolName: line(120).default(''),
  schoolPlace: line(120).default(''),
  schoolSigner: line(120).default(''),
  schoolEmail: email.default(''),
  teacherName: line(120).default(''),
  teacherEmail: email.default(''),
  teacherPhone: line(30).default(''),
  companyName: line(120).default(''),
  companyAddress: line(200).default(''),
  companySigner: line(120).default(''),
  companyEmail: email.default(''),
  supervisorName: line(120).default(''),
  supervisorEmail: email.default(''),
  supervisorPhone: line(30).default(''),
  recognisedOn: day.default(''),
  recognisedUntil: day.default(''),
  employerName: line(120).default(''),
  employerSigner: line(120).default(''),
  employerEmail: email.default(''),
  crebo: line(5).default(''),
  domain: line(160).default(''),
  startsOn: day.default(''),
  endsOn: day.default(''),
  guidedHours: line(5).default('200'),
  practiceHours: line(5).default('610'),
  totalHours: line(5).default('850'),
  /** Of 1 to 7, Monday first. */
  days: z.array(z.coerce.number().int().min(1).max(7)).max(7).default([]),
  schoolDay: line(1).default(''),
  appointments: lines(2000).default(''),
})
export type SheetValues = z.output<typeof draftSchema>
export type SheetField = keyof SheetValues

/** What was saved of a draft; a field of an older release that is gone, or came since, is no reason to lose the rest. */
export function readDraft(json: string): SheetValues {
  return draftSchema.parse(JSON.parse(json))
}

export type Lack = 'empty' | 'email' | 'date' | 'number' | 'order' | 'phone' | 'adult' | 'sameEmail' | 'recognition'

const needed: SheetField[] = [
  'studentName',
  'birthDate',
  'studentEmail',
  'schoolName',
  'schoolSigner',
  'schoolEmail',
  'teacherName',
  'companyName',
  'companySigner',
  'companyEmail',
  'supervisorName',
  'supervisorEmail',
  'recognisedOn',
  'crebo',
  'startsOn',
  'endsOn',
]
const emails: SheetField[] = [
  'studentEmail',
  'parentEmail',
  'schoolEmail',
  'teacherEmail',
  'companyEmail',
  'supervisorEmail',
  'employerEmail',
]
const dates: SheetField[] = ['birthDate', 'recognisedOn', 'recognisedUntil', 'startsOn', 'endsOn']
const numbers: SheetField[] = ['guidedHours', 'practiceHours', 'totalHours']
const phones: SheetField[] = ['teacherPhone', 'supervisorPhone']

/** What must be mended before anybody is asked to sign, by field. */
export function lackingIn(values: SheetValues, today: string): Partial<Record<SheetField, Lack>> {
  const lacks: Partial<Record<SheetField, Lack>> = {}
  const say = (field: SheetField, lack: Lack) => {
    lacks[field] ??= lack
  }
  for (const field of needed) if (values[field] === '') say(field, 'empty')
  for (const field of emails)
    if (values[field] !== '' && !emailSchema.safeParse(values[field]).success) say(field, 'email')
  for (const field of dates) if (values[field] !== '' && !isDay(String(values[field]))) say(field, 'date')
  for (const field of numbers) if (!/^\d{1,4}$/.test(String(values[field]))) say(field, 'number')
  for (const field of phones) if (!phoneSchema.safeParse(values[field]).success) say(field, 'phone')
  if (values.endsOn <= values.startsOn) say('endsOn', 'order')
  if (!nameSchema.safeParse(values.studentName).success) say('studentName', 'empty')
  if (isMinor(values.birthDate, today)) for (const field of parentFields) if (values[field] === '') say(field, 'adult')
  // Who signs for two in one would sign for himself.
  if (values.parentEmail !== '' && values.parentEmail === values.studentEmail) say('parentEmail', 'sameEmail')
  if (values.employerName !== '')
    for (const field of ['employerSigner', 'employerEmail'] as const) if (values[field] === '') say(field, 'empty')
  if (values.recognisedUntil !== '' && values.recognisedUntil < today) say('recognisedUntil', 'recognition')
  return lacks
}

const parentFields = ['parentName', 'parentEmail'] as const

export function isDay(text: string) {
  return z.iso.date().safeParse(text).success
}

export type Party = { role: PartyRole; name: string; email: string; organisation: string }

/** Who signs a sheet, in the order in which they stand on it. */
export function partiesOf(values: SheetValues, today: string): Party[] {
  const { studentName, studentEmail, parentName, parentEmail, companyName, employerName, schoolName } = values
  const parties: Party[] = [{ role: 'student', name: studentName, email: studentEmail, organisation: '' }]
  if (isMinor(values.birthDate, today))
    parties.push({ role: 'parent', name: parentName, email: parentEmail, organisation: '' })
  parties.push({ role: 'company', name: values.companySigner, email: values.companyEmail, organisation: companyName })
  if (employerName !== '')
    parties.push({
      role: 'employer',
      name: values.employerSigner,
      email: values.employerEmail,
      organisation: employerName,
    })
  parties.push({ role: 'school', name: values.schoolSigner, email: values.schoolEmail, organisation: schoolName })
  return parties
}
