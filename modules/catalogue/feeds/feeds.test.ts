import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nodeIcal, { type VEvent } from 'node-ical'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { OpenDatabase } from '~/db/connection.server'
import { calendarFeed } from './calendarFeed.server'
import { edudexDirectory, edudexHubs } from './edudex/directory'
import { edudexProgram } from './edudex/program'
import { type PublicCatalogue, publicCatalogue } from './publicOfferings.server'
import { sitemap } from './sitemap'
import { now, origin, testCatalogue } from './testCatalogue.server'

let open: OpenDatabase
let catalogue: PublicCatalogue
const publisher = { editor: 'info@mira.example', origin, now }

beforeAll(async () => {
  open = await testCatalogue()
  catalogue = await publicCatalogue(open.db)
})
afterAll(() => open.close())

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(process.cwd(), 'tests/feeds', fileName), 'utf8'),
})

async function faults(xml: string | string[], fileName: string) {
  const { errors } = await validateXML({
    xml: [xml].flat().map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [schemaFile(fileName)],
    preload: [schemaFile('xml.xsd')],
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

test('the catalogue is read again after a change, and not before', async () => {
  const one = await publicCatalogue(open.db)
  expect(await publicCatalogue(open.db)).toBe(one)
  await open.db.updateTable('offering').set({ theme: 'Meten' }).where('id', '=', 'bare-path').execute()
  const other = await publicCatalogue(open.db)
  expect(other.offerings.find(({ id }) => id === 'bare-path')?.theme).toBe('Meten')
})

describe('EDU-DEX', () => {
  test('every offering is a program in the order, with the words and the lengths that EDU-DEX asks', async () => {
    const programs = catalogue.offerings.map((offering) => edudexProgram(offering, publisher))
    expect(programs.length).toBeGreaterThan(10)
    expect(await faults(programs, 'edudexProgram.xsd')).toEqual([])
  })

  test('the directories lead to the hubs and to their programs', async () => {
    const hub = catalogue.hubs.find(({ id }) => id === 'mira')!
    const own = catalogue.offerings.filter(({ hubId }) => hubId === 'mira')
    const directory = edudexDirectory(hub, own, publisher)
    expect(await faults(directory, 'edudexDirectory.xsd')).toEqual([])
    expect(directory.match(/<resourceUrl>/g)).toHaveLength(own.length)
    const hubs = edudexHubs(catalogue.hubs, publisher)
    expect(await faults(hubs, 'edudexDirectory.xsd')).toEqual([])
    expect(hubs).toContain(`<directoryUrl>${origin}/edudex/hubs/mira/directory.xml</directoryUrl>`)
  })

  test('a run tells whether it takes people', () => {
    const program = edudexProgram(catalogue.offerings.find(({ id }) => id === 'rich-workshop')!, publisher)
    expect(program.match(/<status>[^<]*/g)?.sort()).toEqual(
      ['application closed', 'application opened', 'application opened', 'canceled'].map((one) => `<status>${one}`),
    )
    expect(program).toContain('<startDate isFinal="false">2026-11-30</startDate>')
  })
})

test('the site map has every public page, and only those', async () => {
  const map = sitemap(catalogue, origin)
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
  expect(addresses).toHaveLength(1 + catalogue.hubs.length + catalogue.offerings.length)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toContain(`${origin}/catalogue/rich-bbl`)
})

describe('a calendar of dates', () => {
  const eventsIn = (text: string) =>
    Object.values(nodeIcal.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT')
  const feed = () => calendarFeed('MIRA\r\nX: y', catalogue.offerings, origin, now)

  test('has each meeting, the cancelled ones as cancelled, and not those of long ago', () => {
    const events = eventsIn(feed())
    const ofWorkshop = events.filter(({ url }) => String(url) === `${origin}/catalogue/rich-workshop`)
    expect(ofWorkshop.map(({ uid, status }) => [uid, status])).toEqual([
      ['meeting-1@leren.example', 'CONFIRMED'],
      ['meeting-8@leren.example', 'CONFIRMED'],
      ['rich-workshop-1@leren.example', 'CONFIRMED'],
      ['rich-workshop-2@leren.example', 'TENTATIVE'],
      ['rich-workshop-3@leren.example', 'CANCELLED'],
    ])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  test('no title ends a line, and no link that is for participants is told', () => {
    const lines = feed().split('\r\n')
    expect(lines.filter((text) => text === 'END:VEVENT')).toHaveLength(eventsIn(feed()).length)
    expect(lines.some((text) => text.startsWith('X: y'))).toBe(false)
    expect(feed()).not.toContain('meet.example')
  })
})

test('what is withdrawn is in no feed', async () => {
  const db = open.db
  await db.updateTable('offeringPublication').set({ withdrawnAt: 2 }).where('offeringId', '=', 'rich-path').execute()
  const { offerings } = await publicCatalogue(db)
  expect(offerings.map(({ id }) => id)).not.toContain('rich-path')
})
