import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import type { Licence } from '~/modules/blocks/licence'
import { offerModule } from './offerModule.server'
import { addModule, aModule, personNamed } from './testOfferings.server'
import { withdrawOffering } from './withdrawOffering.server'

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
})
afterEach(() => open.close())

test('a published module becomes an offering with the words of its author', async () => {
  const { slug } = await offer('Lasrobots bedienen')
  expect(slug).toBe('lasrobots-bedienen')
  const row = await open.db.selectFrom('publishedOffering').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ kind: 'module', title: 'Lasrobots bedienen', hubId: 'mira', priceCents: 0 })
  expect(JSON.parse(row.outcomes)).toEqual(['Een robot veilig stoppen'])
})

test('a next version changes the words and keeps the address', async () => {
  const first = await offer('Lassen')
  const second = await offerModule(
    open.db,
    { id: 'anouk' },
    { ...published('Lassen met een robot'), moduleId: 'm-Lassen' },
  )
  expect(second).toEqual(first)
  const row = await open.db.selectFrom('publishedOffering').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ slug: 'lassen', title: 'Lassen met een robot' })
})

test('a licence goes along to the offering, and away again with a version without one', async () => {
  const licenceOf = async (licence?: Licence) => {
    const { module, ...rest } = published('Lassen')
    const licensed = { ...module, settings: { ...module.settings, licence } }
    await offerModule(open.db, { id: 'anouk' }, { ...rest, module: licensed, moduleId: 'm-Lassen' })
    return (await open.db.selectFrom('publishedOffering').select('licence').executeTakeFirstOrThrow()).licence
  }
  await offer('Lassen')
  expect([await licenceOf('CC-BY-4.0'), await licenceOf()]).toEqual(['CC-BY-4.0', ''])
})

test('two modules of one title get two addresses', async () => {
  expect((await offer('Lassen')).slug).toBe('lassen')
  await addModule(open.db, 'm-2', 'Lassen')
  const again = await offerModule(open.db, { id: 'anouk' }, { ...published('Lassen'), moduleId: 'm-2' })
  expect(again.slug).toBe('lassen-2')
})

test('publishing brings a withdrawn offering back, and keeps who withdrew it', async () => {
  const { offeringId } = await offer('Lassen')
  const anouk = await personNamed(open.db, 'anouk')
  await withdrawOffering(open.db, anouk, offeringId)
  expect(await open.db.selectFrom('publishedOffering').selectAll().execute()).toEqual([])
  await offerModule(open.db, anouk, { ...published('Lassen'), moduleId: 'm-Lassen' })
  expect(await open.db.selectFrom('publishedOffering').selectAll().execute()).toHaveLength(1)
  const rows = await open.db.selectFrom('offeringPublication').select('withdrawnBy').execute()
  expect(rows.map((row) => row.withdrawnBy)).toEqual(['anouk', null])
})

test('nobody withdraws an offering of another hub', async () => {
  const { offeringId } = await offer('Lassen')
  expect(await withdrawOffering(open.db, await personNamed(open.db, 'bram'), offeringId)).toBeUndefined()
  expect(await withdrawOffering(open.db, await personNamed(open.db, 'daan'), offeringId)).toBeUndefined()
  expect(await open.db.selectFrom('publishedOffering').selectAll().execute()).toHaveLength(1)
})

async function offer(title: string) {
  await addModule(open.db, `m-${title}`, title)
  return offerModule(open.db, { id: 'anouk' }, { ...published(title), moduleId: `m-${title}` })
}

function published(title: string) {
  return { hubId: 'mira', module: aModule(title) }
}
