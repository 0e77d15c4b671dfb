import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { OpenDatabase } from '~/db/connection.server'
import { addModule, addOffering } from '../../testOfferings.server'
import { publicCatalogue } from '../publicOfferings.server'
import { nasty, now, origin, testCatalogue } from '../testCatalogue.server'
import { oaiPmh } from './oaiPmh.server'

let open: OpenDatabase

beforeEach(async () => {
  open = await testCatalogue()
  await addOpen('grijpen', 'mira', { title: nasty, level: 'hbo', durationMinutes: 95 })
  await addOpen('meten', 'tint', { licence: 'CC0-1.0' })
})
afterEach(() => open.close())

async function addOpen(id: string, hubId: string, given: Partial<Parameters<typeof addOffering>[1]> = {}) {
  await addModule(open.db, id, id)
  const facts = { kind: 'module' as const, moduleId: id, title: id, licence: 'CC-BY-4.0' as const, hubId }
  await addOffering(open.db, { id, ...facts, ...given })
}

async function ask(query: string | URLSearchParams) {
  const parts = { db: open.db, catalogue: await publicCatalogue(open.db), origin, email: 'leren@leerbank.example', now }
  return oaiPmh(parts, new URLSearchParams(query))
}

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(process.cwd(), 'tests/feeds', fileName), 'utf8'),
})
async function faults(xml: string | string[], fileName = 'oaiPmh.xsd') {
  const files = [xml].flat().map((contents, at) => ({ fileName: `${at}.xml`, contents }))
  const { errors } = await validateXML({ xml: files, schema: [schema(fileName)] })
  return errors.map(({ rawMessage }) => rawMessage)
}

const errorOf = (xml: string) => /<error code="(\w+)"/.exec(xml)?.[1]
const identifiersIn = (xml: string) => [...xml.matchAll(/<identifier>oai:leren\.example:([^<]*)</g)].map(([, id]) => id)
const tokenIn = (xml: string) => /<resumptionToken[^>]*>([^<]*)</.exec(xml)?.[1]

test('every answer is as the specification has it', async () => {
  const answers = await Promise.all(
    [
      'verb=Identify',
      'verb=ListMetadataFormats',
      'verb=ListMetadataFormats&identifier=oai:leren.example:meten',
      'verb=ListSets',
      'verb=ListIdentifiers&metadataPrefix=oai_dc',
      'verb=ListRecords&metadataPrefix=oai_dc',
      'verb=ListRecords&metadataPrefix=nl_lom&set=hub:mira',
      'verb=GetRecord&metadataPrefix=nl_lom&identifier=oai:leren.example:grijpen',
    ].map(ask),
  )
  expect(answers.map(errorOf)).toEqual(answers.map(() => undefined))
  expect(await faults(answers)).toEqual([])
})

test('modules with an open licence are told, and nothing else', async () => {
  expect(identifiersIn(await ask('verb=ListIdentifiers&metadataPrefix=oai_dc')).sort()).toEqual(['grijpen', 'meten'])
  expect(identifiersIn(await ask('verb=ListIdentifiers&metadataPrefix=oai_dc&set=hub:tint-apeldoorn'))).toEqual([
    'meten',
  ])
})

test('a record in NL-LOM is as the profile has it, with the licence by its name', async () => {
  const xml = await ask('verb=GetRecord&metadataPrefix=nl_lom&identifier=oai:leren.example:grijpen')
  const lom = /<metadata>(.*)<\/metadata>/s.exec(xml)![1]!
  expect(await faults(lom, 'nlLom.xsd')).toEqual([])
  expect(lom).toContain('<value>cc-by-40</value>')
  expect(lom).toContain('<duration>PT1H35M</duration>')
})

test('what is withdrawn, or no longer open, stays as deleted; what comes back is there again', async () => {
  const { db } = open
  const statusOf = async (id: string) =>
    /<header( status="deleted")?>/.exec(
      await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:leren.example:${id}`),
    )?.[1]
  await db.updateTable('offeringPublication').set({ withdrawnAt: 9 }).where('offeringId', '=', 'meten').execute()
  await db.updateTable('offering').set({ licence: '' }).where('id', '=', 'grijpen').execute()
  expect([await statusOf('meten'), await statusOf('grijpen')]).toEqual([' status="deleted"', ' status="deleted"'])
  const xml = await ask('verb=ListRecords&metadataPrefix=nl_lom')
  expect(await faults(xml)).toEqual([])
  expect(xml).not.toContain('<metadata>')
  await db.updateTable('offering').set({ licence: 'CC-BY-SA-4.0' }).where('id', '=', 'grijpen').execute()
  expect(await statusOf('grijpen')).toBeUndefined()
})

test('a harvester who asks since when they were here gets what changed, and all of it in the end', async () => {
  for (let at = 0; at < 230; at++) await addOpen(`m${at}`, 'mira')
  await open.db
    .updateTable('harvestRecord')
    .set({ changedAt: Date.UTC(2026, 0, 1) })
    .execute()
  await open.db
    .updateTable('harvestRecord')
    .set({ changedAt: Date.UTC(2026, 5, 1, 12, 0, 0, 500) })
    .where('offeringId', 'in', ['m1', 'm2'])
    .execute()
  const since = (query: string) => ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&${query}`).then(identifiersIn)
  expect((await since('from=2026-02-01')).sort()).toEqual(['m1', 'm2'])
  expect((await since('from=2026-06-01T12:00:00Z&until=2026-06-01T12:00:00Z')).sort()).toEqual(['m1', 'm2'])
  expect(await since('from=2026-06-01T12:00:01Z')).toEqual([])
  const all: (string | undefined)[] = []
  let xml = await ask('verb=ListRecords&metadataPrefix=oai_dc')
  const answers: string[] = []
  for (;;) {
    answers.push(xml)
    expect(xml).toContain(`completeListSize="232" cursor="${all.length}"`)
    all.push(...identifiersIn(xml))
    const token = tokenIn(xml)
    if (!token) break
    xml = await ask(new URLSearchParams({ verb: 'ListRecords', resumptionToken: token }))
  }
  expect([all.length, new Set(all).size]).toEqual([232, 232])
  expect(await faults(answers)).toEqual([])
})

const mistakes = [
  ['', 'badVerb'],
  ['verb=Steal', 'badVerb'],
  ['verb=__proto__', 'badVerb'],
  ['verb=Identify&verb=Identify', 'badVerb'],
  ['verb=Identify&x=1', 'badArgument'],
  ['verb=ListRecords', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=gisteren', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-01&until=2026-01-02', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=mira', 'noRecordsMatch'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01', 'noRecordsMatch'],
  ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
  ['verb=ListRecords&resumptionToken=e30', 'badResumptionToken'],
  ['verb=ListRecords&resumptionToken=x&set=a', 'badArgument'],
  ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elders:meten', 'idDoesNotExist'],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=%00%22%3E', 'idDoesNotExist'],
  ['verb=GetRecord&metadataPrefix=marc&identifier=oai:leren.example:meten', 'cannotDisseminateFormat'],
  ['verb=ListMetadataFormats&identifier=x', 'idDoesNotExist'],
] as const

describe('a mistake is an answer', () => {
  test('with the code that the specification has for it', async () => {
    const answers = await Promise.all(mistakes.map(([query]) => ask(query)))
    expect(mistakes.map(([query], at) => [query, errorOf(answers[at]!)])).toEqual(mistakes)
    expect(await faults(answers)).toEqual([])
  })

  test('whatever is asked is answered', async () => {
    const words = fc.constantFrom(
      ...['verb', 'metadataPrefix', 'identifier', 'from', 'until', 'set', 'resumptionToken', 'Identify', 'ListRecords'],
      ...['oai_dc', 'nl_lom', 'hub:mira', '2026-01-01', 'GetRecord', 'ListSets', 'oai:leren.example:meten'],
    )
    const pair = fc.tuple(fc.oneof(words, fc.string()), fc.oneof(words, fc.string({ unit: 'binary' })))
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 5 }), async (pairs) => {
        expect(await ask(new URLSearchParams(pairs))).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OAI-PMH /)
      }),
      { numRuns: process.env.LEERBANK_HARD ? 5000 : 200 },
    )
  })
})
