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

/** Puts so many published offerings with real words in a database that holds the demo. */
export function addRealOfferings(dataDir: string, count: number) {
  const { sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const offering = sqlite.prepare(`
    insert into offering (id, slug, kind, hubId, title, summary, skills, level, theme, place, createdAt, updatedAt)
    values (@id, @id, @kind, @hubId, @title, @summary, @skills, @level, @theme, @place, 1, 1)`)
  const publication = sqlite.prepare(
    'insert into offeringPublication (id, offeringId, publishedAt) values (@id, @id, 1)',
  )
  const real = theCatalogue()
  sqlite.transaction(() => {
    for (let index = 0; index < count; index++) {
      const row = real[index % real.length]!.offering
      const id = `real-${index}`
      offering.run({ ...row, id, title: `${row.title} (groep ${Math.floor(index / real.length) + 1})` })
      publication.run({ id })
    }
  })()
  close()
}
