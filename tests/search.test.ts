import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { loadSynonyms } from '~/demo/loadSynonyms.server'
import { findOfferings } from '~/modules/catalogue/findOfferings.server'
import { gradeFor, judgedQueries, ndcgAt5 } from './search/judgements'
import { loadTheCatalogue, theCatalogue } from './search/theCatalogue'

const catalogue = theCatalogue()
const known = new Map(catalogue.map((described) => [described.offering.id, described]))
const queries = judgedQueries()

let open: OpenDatabase
beforeAll(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await loadSynonyms(open.db, 1)
  await loadTheCatalogue(open.db)
})
afterAll(() => open.close())

describe('sixty queries as people type them, in a catalogue of three hundred offerings', () => {
  test('there are as many, and each has something to find', () => {
    expect([catalogue.length, queries.length]).toEqual([300, 60])
    expect(new Set(catalogue.map(({ offering }) => offering.title)).size).toBe(300)
    const hopeless = queries.filter((query) => catalogue.every((described) => gradeFor(query, described) < 3))
    expect(hopeless.map(({ q }) => q)).toEqual([])
  })

  test('bring what is meant to the top: nDCG@5 is 0.9 or more', async () => {
    const found = []
    for (const query of queries) found.push(await judged(query))
    const mean = found.reduce((sum, { ndcg }) => sum + ndcg, 0) / found.length
    const told = found.sort((a, b) => a.ndcg - b.ndcg).map(({ q, ndcg, top }) => `${ndcg.toFixed(2)} ${q}: ${top}`)
    expect(mean, told.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

async function judged(query: (typeof queries)[number]) {
  const found = await findOfferings(open.db, { q: query.q, page: 1 })
  const cards = [...found.cards, ...found.near]
  const shown = cards.map(({ id }) => gradeFor(query, known.get(id)!))
  const all = catalogue.map((described) => gradeFor(query, described))
  const top = cards.slice(0, 5).map(({ title }, at) => `${shown[at]} ${title}`)
  return { q: query.q, ndcg: ndcgAt5(shown, all), top: top.join(' / ') }
}
