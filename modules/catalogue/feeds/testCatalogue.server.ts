import type { OpenDatabase } from '~/db/connection.server'
import { openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { OfferingKind } from '~/db/tables'
import { addModule, addOffering } from '../testOfferings.server'
import { publicCatalogue } from './publicOfferings.server'

export const origin = 'https://leren.example'
export const now = Date.UTC(2026, 10, 29, 12)
export const day = 86_400_000
/** What breaks XML, JSON in a page, a calendar or a header, where it is not expected. */
export const nasty = 'Lassen & "snijden" <b>]]></title>\u0000\u000b\ud800 \r\nEND:VEVENT 机器人'

const kinds: OfferingKind[] = ['module', 'path', 'masterclass', 'workshop', 'expertSession', 'bbl', 'practiceSession']

/** For tests: a catalogue with an offering of each kind, full ones and bare ones, with dates of every sort. */
export async function testCatalogue(): Promise<OpenDatabase> {
  const open = openDatabase(':memory:')
  const { db } = open
  await loadCast(db, 1)
  await db
    .insertInto('crebo')
    .values({ code: '25340', name: 'Eerste monteur', level: 3, validFrom: '2015-08-01', source: 'https://s.example' })
    .execute()
  for (const kind of kinds) {
    await addOffering(db, { id: `bare-${kind}`, kind, title: kind })
    await addOffering(db, { ...rich, id: `rich-${kind}`, kind, title: `${nasty} ${kind}` })
  }
  for (const [at, change] of runs.entries())
    for (const offeringId of ['bare-workshop', 'rich-workshop'])
      await db
        .insertInto('offeringSession')
        .values({ id: `${offeringId}-${at}`, offeringId, startsAt: now + day, endsAt: now + day * 1.2, ...change })
        .execute()
  const meeting = { sessionId: 'rich-workshop-0', room: 'Cel 3', link: 'https://meet.example/secret' }
  for (const at of [1, 8])
    await db
      .insertInto('sessionMeeting')
      .values({
        id: `meeting-${at}`,
        ...meeting,
        startsAt: now + at * day,
        endsAt: now + at * day + 1,
        doorCode: `${at}`,
      })
      .execute()
  await addModule(db, 'open', 'Open module')
  return open
}

const rich = {
  ...{ summary: nasty, description: `${nasty}\n\n${'Lang. '.repeat(400)}`, forWhom: nasty, theme: 'Robots', nlqf: 3 },
  ...{
    outcomes: JSON.stringify([nasty, 'Je last']),
    skills: JSON.stringify([{ name: 'Lassen', uri: 'https://e.example/1' }]),
  },
  ...{ level: 'mbo3' as const, leerweg: 'bbl' as const, crebo: '25340', durationMinutes: 95, studyLoadHours: 12 },
  ...{ contactDays: 2, startKind: 'fixed' as const, place: nasty, isOnline: 1 as const, language: 'en' as const },
  ...{ entryRequirements: nasty, consentNeeded: 1 as const, priceCents: 12_345, credential: 'Bewijs van deelname' },
  ...{ contactName: nasty, contactEmail: 'contact@smn.example', contactPhone: '06-1', hubId: 'mira' },
}

const runs = [
  {},
  { seats: 12, seatsTaken: 12, enrolFrom: now - day, enrolUntil: now + 1 },
  { isTentative: 1 as const, priceCents: 0, place: 'Zwolle' },
  { cancelledAt: now - 1 },
  { startsAt: now - 300 * day, endsAt: now - 299 * day },
]

export async function catalogueOf({ db }: OpenDatabase) {
  return publicCatalogue(db)
}
