import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWhenStale } from '~/bin/build.js'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { loadDemo } from '~/demo/loadDemo.server'
import type { LearningModule } from '~/modules/blocks/document'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import { readWritten } from '~/modules/packages/reading/readPackage.server'
import { onDisk, rawZip } from '~/modules/packages/reading/testArchives.server'
import { versionZip } from '~/modules/packages/versionPackage.server'
import type { Person } from '~/modules/people/person'
import { unzip } from '~/tests/unzip'
import { draftOf } from '../draft.server'
import { bringWritten } from './bringWritten.server'

const folder = mkdtempSync(join(tmpdir(), 'leerbank-own-'))
const files = folderStore(folder)
const open = openDatabase(':memory:')
const { db } = open
let anouk: Person
let modules: { module: LearningModule; parts: Map<string, Buffer> }[]

beforeAll(async () => {
  await buildWhenStale()
  await loadDemo(db, files, Date.now())
  anouk = await personNamed(db, 'anouk')
  const rows = await db.selectFrom('moduleVersion').select(['id', 'document']).orderBy('publishedAt').execute()
  modules = await Promise.all(
    rows.map(async ({ id, document }) => {
      const parts = await unzip(await buffer(await versionZip(db, files, id)))
      const named = parts.map(({ path, bytes }): [string, Buffer] => [path, Buffer.from(bytes)])
      return { module: JSON.parse(document) as LearningModule, parts: new Map(named) }
    }),
  )
})
afterAll(() => {
  open.close()
  rmSync(folder, { recursive: true })
})

const bring = (parts: Map<string, Buffer | string>, into = '') => {
  const zip = onDisk(rawZip([...parts].map(([name, content]) => ({ name: into + name, content }))))
  return bringWritten(db, files, anouk, { zip, hubId: 'mira', read: readWritten })
}

async function brought(parts: Map<string, Buffer | string>, into?: string) {
  const answer = await bring(parts, into)
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return { ...answer, module: await draftOf(db, answer.moduleId) }
}

/** The package of the first module, with some files written anew. */
function changed(files: Record<string, (text: string) => string | Buffer>) {
  const { parts } = modules[0]!
  const made = Object.entries(files).map(([path, change]) => [path, change(String(parts.get(path) ?? ''))] as const)
  return new Map<string, Buffer | string>([...parts, ...made])
}

async function everything() {
  const count = async (table: 'learningModule' | 'modulePage' | 'media') => {
    const rows = await db.selectFrom(table).select('id').execute()
    return rows.length
  }
  return [await count('learningModule'), await count('modulePage'), await count('media')]
}

test('everything in one folder is the same package', async () => {
  const { module, parts } = modules[0]!
  expect((await brought(parts, 'les/')).module.pages.map(({ title }) => title)).toEqual(
    module.pages.map(({ title }) => title),
  )
})

test('a package that was made elsewhere is no module, whatever its files are called', async () => {
  expect(await bring(changed({ 'module.js': () => 'var leerbank = {}' }))).toEqual({ refused: 'elsewhere' })
  for (const path of ['module.js', 'source.json']) {
    const without = new Map(modules[0]!.parts)
    without.delete(path)
    expect(await bring(without)).toEqual({ refused: 'elsewhere' })
  }
})

describe('no module is made, and nothing of it stays, of a package', () => {
  const json = (change: (source: Record<string, never>) => unknown) => (text: string) => {
    const source = JSON.parse(text.slice(Math.max(0, text.indexOf('{'))))
    const made = JSON.stringify(change(source) ?? source)
    return text.startsWith('window.') ? `window.leerbank=${made}` : made
  }
  type Any = Record<string, never> & { pages: never[] & { length: number } }
  const cases: [string, Record<string, (text: string) => string | Buffer>][] = [
    ['whose module.js does something', { 'module.js': (text) => `${text};globalThis.isHacked=true` }],
    ['whose module.js works it out', { 'module.js': () => 'window.leerbank=(globalThis.isHacked=true,{})' }],
    ['whose module.js is cut off', { 'module.js': (text) => text.slice(0, 5000) }],
    ['whose module.js holds something else', { 'module.js': () => 'window.leerbank={"pages":{"length":3}}' }],
    ['whose module.js is nothing but depth', { 'module.js': () => `window.leerbank=${'['.repeat(900_000)}` }],
    ['whose source is 5 MB', { 'source.json': (text) => text + ' '.repeat(5_000_000) }],
    ['whose source is no JSON', { 'source.json': () => 'hallo' }],
    ['whose source is of a newer Leerbank', { 'source.json': json((source) => ({ ...source, leerbank: 99 })) }],
    ['with fewer pages in its source', { 'source.json': json((source) => ({ ...source, pages: [] })) }],
    [
      'with a node that no page has',
      { 'source.json': (text) => text.replace('"type":"paragraph"', '"type":"iframe"') },
    ],
    [
      'with a link that runs',
      {
        'source.json': (text) =>
          text.replace(
            /"type":"text"/,
            '"marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}],"type":"text"',
          ),
      },
    ],
    [
      'with a document of 200 levels',
      {
        'source.json': json((source) => {
          const deep = `${'{"type":"callout","content":['.repeat(200)}${']}'.repeat(200)}`
          const { pages } = source as unknown as { pages: unknown[] }
          pages[0] = { type: 'doc', content: [JSON.parse(deep)] }
          return source
        }),
      },
    ],
    [
      'with a block that module.js lacks',
      {
        'module.js': json((source) => {
          for (const page of (source as unknown as { pages: { blocks: unknown[] }[] }).pages) page.blocks.pop()
          return source
        }),
      },
    ],
    [
      'with a question of the wrong shape',
      { 'module.js': (text) => text.replace(/"isRight":(true|false)/, '"isRight":"soms"') },
    ],
    ['whose pages are of no kind', { 'module.js': (text) => text.replace('"kind":"lesson"', '"kind":"film"') }],
    ['with a mark of a million', { 'source.json': (text) => text.replace(/"passMark":\d+/, '"passMark":1000000') }],
    ['without a title', { 'module.js': json((source) => ({ ...source, title: '' })) }],
    [
      'with 101 pages',
      {
        'module.js': json((source) => ({
          ...source,
          pages: Array.from({ length: 101 }, () => (source as unknown as Any).pages[0]),
        })),
        'source.json': json((source) => ({
          ...source,
          pages: Array.from({ length: 101 }, () => (source as unknown as Any).pages[0]),
        })),
      },
    ],
    ['whose module.js is 5 MB', { 'module.js': (text) => text + ' '.repeat(5_000_000) }],
  ]
  test.each(cases)('%s', async (_name, made) => {
    const before = await everything()
    const parts = changed(made)
    expect([...parts].some(([path, content]) => !Buffer.from(content).equals(modules[0]!.parts.get(path)!))).toBe(true)
    const answer = await bring(parts)
    expect('refused' in answer && ['unreadable', 'elsewhere']).toContain('refused' in answer && answer.refused)
    expect(await everything()).toEqual(before)
    expect(globalThis).not.toHaveProperty('isHacked')
  })

  const drawing = () => [...modules[0]!.parts.keys()].find((path) => path.startsWith('media/'))!
  test.each<[string, string, () => string | undefined]>([
    [
      'whose drawing is a program',
      'unsafeSvg',
      () => '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    ],
    ['whose drawing is a page', 'unknownKind', () => '<!doctype html><script>alert(1)</script>'],
    ['whose drawing is gone', 'missing', () => undefined],
  ])('%s', async (_name, problem, content) => {
    const [modulesBefore, pagesBefore] = await everything()
    const parts = new Map<string, Buffer | string>(modules[0]!.parts)
    const made = content()
    if (made === undefined) parts.delete(drawing())
    else parts.set(drawing(), made)
    expect(await bring(parts)).toMatchObject({ refused: { problem } })
    expect((await everything()).slice(0, 2)).toEqual([modulesBefore, pagesBefore])
  })
})

test('what a changed package says of itself is in the module as text, and no name in it reaches a prototype', async () => {
  const nasty = '<img src=x onerror=alert(1)>'
  const back = await brought(
    changed({
      'module.js': (text) => text.replace(/"title":"/, `"title":"${nasty.replaceAll('"', '')} `),
      'source.json': (text) => text.replace('{', '{"__proto__":{"isHacked":true},'),
    }),
  )
  expect(back.module.title).toContain(nasty)
  expect({}).not.toHaveProperty('isHacked')
})
