import { dutchDay } from '../dutchDay'
import { priceOf } from '../price'
import type { PublicOffering, PublicSession } from '../publicOfferings.server'
import { type XmlTree, xmlOf } from '../xml'
import { degreeOf, formsOf, levelOf, modesOf, startOf, typeOf } from './words'

const namespace = 'http://studieData.nl/schema/edudex/program'
// A reader that can no longer reach us has to forget what it has.
const validDays = 30

/** What EDU-DEX has to know of who publishes. */
export type Publisher = { editor: string; origin: string; now: number }

/** An offering as an EDU-DEX program. The order of the elements is that of program.xsd. */
export function edudexProgram(offering: PublicOffering, { editor, origin, now }: Publisher) {
  return xmlOf({
    program: {
      '@xmlns': namespace,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} ${namespace}.xsd`,
      editor,
      expires: dutchDay(now + validDays * 86_400_000),
      format: 'EDU-DEX 1.0',
      generator: 'Leerbank',
      inPublication: 'true',
      lastEdited: seconds(offering.changedAt),
      programAdmission: admission(offering, now),
      programClassification: classification(offering),
      programContacts: contacts(offering),
      programCurriculum: curriculum(offering),
      programDescriptions: descriptions(offering, origin),
      programSchedule: schedule(offering, now),
    },
  })
}

function admission({ startKind, sessions }: PublicOffering, now: number): XmlTree {
  const takesPeople = startKind !== 'fixed' || sessions.some((session) => isOpen(session, now))
  return {
    applicationOpen: String(takesPeople),
    applicationType: 'individual',
    paymentDue: 'afterwards',
    startDateDetermination: startOf(startKind),
  }
}

function classification(offering: PublicOffering): XmlTree {
  const { crebo, hubSlug, durationMinutes, place, isOnline } = offering
  return {
    creboCode: crebo,
    degree: degreeOf(offering),
    fullyOnline: String(isOnline === 1 && !place),
    orgUnitId: hubSlug,
    programDuration: { '@unit': 'hour', '#': String(Math.max(1, Math.round((durationMinutes ?? 60) / 60))) },
    programForm: formsOf(offering),
    // An address can change; this may not.
    programId: offering.id,
    programLevel: levelOf(offering),
    programLocation: place || 'online',
    programType: typeOf(offering),
  }
}

function contacts({ contactName, contactEmail, contactPhone, hubName, hubEmail }: PublicOffering): XmlTree {
  const email = contactEmail || hubEmail
  const contact = { contactName: contactName || hubName, email: email || undefined, role: 'informatie' }
  return { contactData: { ...contact, telephone: contactPhone || undefined } }
}

function curriculum(offering: PublicOffering): XmlTree {
  const { language, studyLoadHours } = offering
  return {
    instructionLanguage: { languageCode: language, percentage: '100' },
    instructionMode: modesOf(offering),
    studyLoad: studyLoadHours ? { '@period': 'program', '#': String(studyLoadHours) } : undefined,
  }
}

function descriptions(offering: PublicOffering, origin: string): XmlTree {
  const { title, summary, description, slug, language, outcomes, entryRequirements } = offering
  const text = (value: string, most: number) => ({ '@xml:lang': language, '#': shortened(value, most) })
  const subjects = { objectives: outcomes.join('\n'), admission: entryRequirements }
  return {
    programDescriptionText: text(description || summary || title, 1200),
    programName: text(title, 200),
    programSummaryText: text(summary || title, 200),
    subjectText: Object.entries(subjects).flatMap(([subject, said]) =>
      said ? [{ subject, summaryText: text(said, 500) }] : [],
    ),
    webLink: { '@xml:lang': language, '#': `${origin}/catalogue/${slug}` },
  }
}

function schedule(offering: PublicOffering, now: number): XmlTree {
  const coming = offering.sessions.filter(({ endsAt }) => endsAt > now)
  return {
    genericProgramRun: {
      cost: cost(offering, offering.priceCents, 'price'),
      location: offering.place ? { city: offering.place, country: 'nl', id: 'place' } : undefined,
    },
    programRun: coming.map((session) => run(offering, session, now)),
  }
}

function run(offering: PublicOffering, session: PublicSession, now: number): XmlTree {
  const isFinal = String(!session.isTentative)
  const place = session.place || offering.place
  const closed = isOpen(session, now) ? 'application opened' : 'application closed'
  return {
    applicationDeadline: session.enrolUntil ? dutchDay(session.enrolUntil) : undefined,
    cost: cost(offering, session.priceCents ?? offering.priceCents, `${session.id}-price`),
    endDate: { '@isFinal': isFinal, '#': dutchDay(session.endsAt) },
    id: session.id,
    location: place ? { city: place, country: 'nl', id: `${session.id}-place` } : undefined,
    maxNumberOfParticipants: session.seats === null ? undefined : String(session.seats),
    startDate: { '@isFinal': isFinal, '#': dutchDay(session.startsAt) },
    status: session.cancelledAt === null ? closed : 'canceled',
  }
}

function cost({ vatPercent }: PublicOffering, priceCents: number | null, id: string): XmlTree | undefined {
  const price = priceOf({ priceCents, vatPercent })
  if (!price) return undefined
  const amounts = { amount: price.without, amountIsFinal: 'true', amountVAT: price.vat }
  return { ...amounts, costType: 'tuition fee', currency: 'eur', id, isRequiredCost: 'true' }
}

function isOpen({ startsAt, enrolFrom, enrolUntil, seats, seatsTaken, cancelledAt }: PublicSession, now: number) {
  const isFull = seats !== null && seatsTaken >= seats
  return cancelledAt === null && !isFull && (enrolFrom ?? 0) <= now && now < Math.min(startsAt, enrolUntil ?? startsAt)
}

function seconds(at: number) {
  return new Date(at).toISOString().slice(0, 19)
}

function shortened(text: string, most: number) {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
