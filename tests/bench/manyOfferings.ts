import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { theCatalogue } from '../search/theCatalogue'

const subjects = ['Lassen', 'Meten', 'Robotisering', 'Plaatwerk', 'Hydrauliek', 'CNC-frezen', 'Montage', 'Onderhoud']
const kinds = ['masterclass', 'workshop', 'expertSession', 'practiceSession']
const levels = ['mbo2', 'mbo3', 'mbo4', 'hbo']
const hubs = ['mira', 'smm', 'smn', 'woerden', 'nop', 'tint', 'precisie', 'logistics']

/** Puts 300 published offerings in a database that holds the cast: the same ones each time. */
export function addManyOfferings(dataDir: string, count = 300) {
  const { sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const offering = sqlite.prepare(`
    insert into offering (id, slug, kind, hubId, title, summary, level, theme, durationMinutes, priceCents, createdAt, updatedAt)
    values (@id, @id, @kind, @hubId, @title, @summary, @level, @theme, @minutes, @price, 1, 1)`)
  const publication = sqlite.prepare(
    'insert into offeringPublication (id, offeringId, publishedAt) values (@id, @id, 1)',
  )
  sqlite.transaction(() => {
    for (let index = 0; index < count; index++) {
      const theme = subjects[index % subjects.length]!
      const row = {
        id: `bench-${index}`,
        kind: kinds[index % kinds.length],
        hubId: hubs[index % hubs.length],
        title: `${theme} in de praktijk, deel ${index + 1}`,
        summary: `Je oefent ${theme.toLowerCase()} aan een echte opstelling, met iemand uit het vak naast je.`,
        level: levels[index % levels.length],
        theme,
        minutes: 60 + (index % 7) * 30,
        price: (index % 5) * 12_500,
      }
      offering.run(row)
      publication.run({ id: row.id })
    }
  })()
  close()
}

const startKinds = ['direct', 'fixed', 'request', 'fixed']
const day = 86_400_000

/** Puts so many published offerings with real words in a database that holds the demo, with values for every facet. */
export function addRealOfferings(dataDir: string, count: number) {
  const { sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const offering = sqlite.prepare(`
    insert into offering (id, slug, kind, hubId, title, summary, skills, level, theme, place, startKind, isOnline,
      durationMinutes, priceCents, language, createdAt, updatedAt)
    values (@id, @id, @kind, @hubId, @title, @summary, @skills, @level, @theme, @place, @startKind, @isOnline,
      @durationMinutes, @priceCents, @language, 1, 1)`)
  const publication = sqlite.prepare(
    'insert into offeringPublication (id, offeringId, publishedAt) values (@id, @id, 1)',
  )
  const session = sqlite.prepare(`
    insert into offeringSession (id, offeringId, startsAt, endsAt, place, seats, seatsTaken)
    values (@id, @offeringId, @startsAt, @endsAt, '', 12, @seatsTaken)`)
  const grant = sqlite.prepare('insert into offeringFunding select ?, id from fundingScheme limit 1')
  const real = theCatalogue()
  const now = Date.now()
  sqlite.transaction(() => {
    for (let index = 0; index < count; index++) {
      const row = real[index % real.length]!.offering
      const id = `real-${index}`
      const startKind = startKinds[index % startKinds.length]
      const facts = {
        startKind,
        isOnline: index % 3 === 0 ? 1 : 0,
        durationMinutes: 30 * 2 ** (index % 9),
        priceCents: index % 7 === 0 ? null : (index % 5) * 30_000,
        language: index % 11 === 0 ? 'en' : 'nl',
      }
      offering.run({ ...row, ...facts, id, title: `${row.title} (groep ${Math.floor(index / real.length) + 1})` })
      publication.run({ id })
      if (startKind === 'fixed') {
        const startsAt = now + ((index % 150) - 10) * day
        const run = { startsAt, endsAt: startsAt + day / 4, seatsTaken: index % 13 }
        session.run({ id: `${id}-run`, offeringId: id, ...run })
      }
      if (index % 4 === 0) grant.run(id)
    }
  })()
  close()
}
