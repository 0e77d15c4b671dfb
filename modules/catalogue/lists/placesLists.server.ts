import { z } from 'zod'
import { folded } from '~/db/folded'
import type { AdminList, Column, Values } from './adminList'
import { line, maybeLine } from './columns'

// A Dutch spreadsheet writes a comma; the numbers are those of the map of the Netherlands.
const degrees = (from: number, to: number) =>
  z
    .string()
    .transform((typed) => typed.trim().replace(',', '.'))
    .pipe(z.string().regex(/^\d{1,2}(\.\d{1,7})?$/))
    .refine((text) => Number(text) >= from && Number(text) <= to)
const sourceDate = z
  .string()
  .transform((typed) => typed.trim().replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, isoDay))
  .pipe(z.iso.date())
const where: Column[] = [
  { name: 'latitude', kind: 'line' },
  { name: 'longitude', kind: 'line' },
]
const said: Column[] = [
  { name: 'source', kind: 'line' },
  { name: 'sourceDate', kind: 'date' },
]
const shared = { latitude: degrees(50, 54), longitude: degrees(3, 8), source: line(300), sourceDate }

/** Where postcodes lie that begin with the same digits, as one of the lists that administrators keep. */
export const postcodesList: AdminList = {
  name: 'postcodes',
  columns: [{ name: 'prefix', kind: 'code' }, { name: 'name', kind: 'line' }, ...where, ...said],
  schema: z.object({
    prefix: z
      .string()
      .trim()
      .regex(/^[1-9]\d{1,3}$/),
    name: line(80),
    ...shared,
  }) as z.ZodType<Values>,
  keyOf: ({ prefix }) => prefix!,
  async entries(db) {
    const rows = await db.selectFrom('postcodeArea').selectAll().orderBy('prefix').execute()
    return rows.map((row) => ({ id: row.prefix, key: row.prefix, uses: 0, values: texts(row) }))
  },
  add: (tx, _person, values) => tx.insertInto('postcodeArea').values(areaOf(values)).execute(),
  change: (tx, _person, prefix, values) =>
    tx
      .updateTable('postcodeArea')
      .set({ ...areaOf(values), prefix })
      .where('prefix', '=', prefix)
      .execute(),
  remove: (tx, prefix) => tx.deleteFrom('postcodeArea').where('prefix', '=', prefix).execute(),
}

/** Where places lie, as one of the lists that administrators keep. */
export const placesList: AdminList = {
  name: 'places',
  columns: [
    { name: 'name', kind: 'line' },
    { name: 'province', kind: 'line' },
    ...where,
    { name: 'people', kind: 'number' },
    ...said,
  ],
  schema: z.object({
    name: line(80),
    province: maybeLine(40),
    people: z
      .string()
      .trim()
      .regex(/^\d{1,8}$/)
      .default('0'),
    ...shared,
  }) as unknown as z.ZodType<Values>,
  keyOf: ({ name, province }) => folded(`${name}|${province}`),
  async entries(db) {
    const rows = await db.selectFrom('place').selectAll().orderBy('name').execute()
    return rows.map((row) => {
      const values = texts(row)
      return { id: idOf(row), key: placesList.keyOf(values), uses: 0, values }
    })
  },
  add: (tx, _person, values) => tx.insertInto('place').values(placeOf(values)).execute(),
  change(tx, _person, id, values) {
    const { name, province } = keyIn(id)
    const place = tx.updateTable('place').where('name', '=', name).where('province', '=', province)
    return place.set(placeOf(values)).execute()
  },
  async remove(tx, id) {
    const { name, province } = keyIn(id)
    await tx.deleteFrom('place').where('name', '=', name).where('province', '=', province).execute()
  },
}

// A name may hold what an address may not.
function idOf({ name, province }: { name: string; province: string }) {
  return Buffer.from(JSON.stringify([name, province])).toString('base64url')
}

function keyIn(id: string): { name: string; province: string } {
  const parsed: unknown = parsedOr(Buffer.from(id, 'base64url').toString())
  const [name, province] = Array.isArray(parsed) ? parsed : []
  return { name: String(name ?? ''), province: String(province ?? '') }
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function texts(row: Record<string, unknown>): Values {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]))
}

function pointOf({ latitude, longitude, source, sourceDate: date }: Values) {
  return { latitude: Number(latitude), longitude: Number(longitude), source: source!, sourceDate: date! }
}

function areaOf(values: Values) {
  return { prefix: values.prefix!, name: values.name!, ...pointOf(values) }
}

function placeOf(values: Values) {
  return { name: values.name!, province: values.province!, people: Number(values.people), ...pointOf(values) }
}

function isoDay(_all: string, day: string, month: string, year: string) {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
