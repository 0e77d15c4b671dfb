import type { PartyRole } from '~/db/agreementTables'
import { dutchDate, sheetTexts as t } from './sheetTexts'
import type { SheetValues } from './sheetValues'
import type { Terms } from './termsFor.server'

type Row = [label: string, value: string]
type Section = { title: string; rows: Row[] }
export type SignedParty = { role: PartyRole; name: string; organisation: string }

/** All words of a sheet as they are frozen: what the PDF is set from, and nothing else. */
export type SheetContent = {
  language: 'nl'
  title: string
  hub: { name: string; colour: string }
  date: [year: number, month: number, day: number]
  number: string
  made: string
  intro: string
  sections: Section[]
  appointments: string
  terms: { title: string; note: string; paragraphs: string[] }
  parties: (SignedParty & { label: string })[]
  words: Record<'appointments' | 'signing' | 'signingText' | 'name' | 'date' | 'signature' | 'page', string>
}

export type Made = {
  number: number
  sheet: number
  madeOn: string
  hub: { name: string; colour: string }
  qualification: { name: string; level: number }
  terms: Terms
  parties: SignedParty[]
  checkAddress: string
}

/** A sheet is in Dutch, whoever reads it: the agreement is under Dutch law. */
export function sheetContent(values: SheetValues, made: Made): SheetContent {
  const [year = 0, month = 0, day = 0] = made.madeOn.split('-').map(Number)
  const { terms, hub } = made
  return {
    language: 'nl',
    title: t.title,
    hub: { name: hub.name, colour: hub.colour || '#3f505e' },
    date: [year, month, day],
    number: t.number(made.number, made.sheet),
    made: t.made(dutchDate(made.madeOn)),
    intro: t.intro,
    sections: sectionsOf(values, made),
    appointments: values.appointments,
    terms: {
      title: t.terms,
      note: terms.isExample ? t.example : t.termsFrom(dutchDate(terms.validFrom)),
      paragraphs: terms.text.split(/\n{2,}/),
    },
    parties: made.parties.map((party) => ({ ...party, label: t.roles[party.role] })),
    words: { ...t.words, signingText: t.signingText(made.checkAddress) },
  }
}

function sectionsOf(values: SheetValues, { qualification, parties }: Made): Section[] {
  const parent = parties.find(({ role }) => role === 'parent')
  const employer = parties.find(({ role }) => role === 'employer')
  const contact = (...parts: string[]) => parts.filter(Boolean).join(', ')
  const all: Section[] = [
    {
      title: t.roles.student,
      rows: [
        [t.labels.name, values.studentName],
        [t.labels.birthDate, dutchDate(values.birthDate)],
        [t.labels.place, values.studentPlace],
        [t.labels.email, values.studentEmail],
        [t.labels.parent, parent ? contact(parent.name, values.parentEmail) : ''],
      ],
    },
    {
      title: t.roles.school,
      rows: [
        [t.labels.name, contact(values.schoolName, values.schoolPlace)],
        [t.labels.teacher, contact(values.teacherName, values.teacherEmail, values.teacherPhone)],
        [t.labels.signer, values.schoolSigner],
      ],
    },
    {
      title: t.roles.company,
      rows: [
        [t.labels.name, values.companyName],
        [t.labels.address, values.companyAddress],
        [t.labels.recognition, t.recognition(values.crebo, values.recognisedOn, values.recognisedUntil)],
        [t.labels.supervisor, contact(values.supervisorName, values.supervisorEmail, values.supervisorPhone)],
        [t.labels.signer, values.companySigner],
        [t.labels.employer, employer ? contact(employer.organisation, employer.name) : ''],
      ],
    },
    {
      title: t.qualification,
      rows: [
        [t.labels.qualification, qualification.name],
        [t.labels.crebo, values.crebo],
        [t.labels.level, t.level(qualification.level)],
        [t.labels.domain, values.domain],
        [t.labels.leerweg, t.leerweg],
      ],
    },
    {
      title: t.bpv,
      rows: [
        [t.labels.period, t.period(dutchDate(values.startsOn), dutchDate(values.endsOn))],
        [t.labels.total, t.hours(values.totalHours)],
        [t.labels.practice, t.hours(values.practiceHours)],
        [t.labels.guided, t.hours(values.guidedHours)],
        [t.labels.days, t.days(values.days)],
        [t.labels.schoolDay, values.schoolDay ? t.days([Number(values.schoolDay)]) : ''],
      ],
    },
  ]
  return all.map(({ title, rows }) => ({ title, rows: rows.filter(([, value]) => value !== '') }))
}
