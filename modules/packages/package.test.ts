import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { fromBuffer } from 'yauzl'
import { root } from '~/bin/lock.js'
import { blocks } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { buildPackage } from './buildPackage.server'
import { courseStructure } from './courseStructure'
import { type PackageFormat, packageFormats } from './formats'
import { scorm12Manifest } from './manifest12'
import { scorm2004Manifest } from './manifest2004'
import { mediaPath } from './mediaPath'
import { isStored, type MadeFile, type PackageFile, type StoredFile } from './packageFile'
import { schemasOf } from './schemas.server'
import { zipFiles } from './zip.server'

const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
const drawing: StoredFile = {
  path: mediaPath(hashOf(picture), 'image/svg+xml'),
  sha256: hashOf(picture),
  mediaType: 'image/svg+xml',
  bytes: picture.length,
}

const withSchemas = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const

test.each(withSchemas)('%s: the manifest is valid against the schemas that the zip carries', async (format) => {
  const manifest = (await unzip(await zipOf(smallest(format)))).get('imsmanifest.xml')!
  expect(await faultsOf(manifest, format)).toEqual([])
  expect(await faultsOf(manifest.replace('<schemaversion>', '<schemaVersion>'), format)).not.toEqual([])
  expect(await faultsOf(manifest.replace('identifier="LB-m1"', 'identifier="1 m"'), format)).not.toEqual([])
  if (format === 'scorm12') return
  for (const [right, wrong] of [
    ['completionSetByContent="true"', 'completionSetByContent="soms"'],
    ['<adlnav:hideLMSUI>exit<', '<adlnav:hideLMSUI>out<'],
    ['<lom:duration>PT1H15M<', '<lom:duration>75<'],
  ] as const)
    expect(await faultsOf(manifest.replace(right, wrong), format), wrong).not.toEqual([])
})

test('2004: a system may judge a score only where one test decides, and hears it where that is', () => {
  const question = {
    type: 'block',
    attrs: { id: 'q', type: 'singleChoice', version: 1, content: blocks.singleChoice.empty() },
  }
  const page = { title: 'P', document: { type: 'doc', content: [question] }, kind: 'test' as const }
  const manifestOf = (...ids: string[]) =>
    scorm2004Manifest('4th Edition', { ...aModule({}), pages: ids.map((id) => ({ ...page, id })) }, ['index.html'], [])
  expect(manifestOf('a')).toContain('<imsss:minNormalizedMeasure>0.7<')
  for (const manifest of [manifestOf(), manifestOf('a', 'b')]) expect(manifest).toContain('satisfiedByMeasure="false"')
})

test('cmi5: the course structure is valid by the schema of the standard, and asks what the module asks', async () => {
  const xml = (await unzip(await zipOf(smallest('cmi5')))).get('cmi5.xml')!
  expect(await faultsOfCourse(xml)).toEqual([])
  for (const [right, wrong] of [
    ['moveOn="CompletedAndPassed"', 'moveOn="Perhaps"'],
    ['masteryScore="0.7"', 'masteryScore="70"'],
    ['<url>index.html</url>', ''],
  ] as const) {
    expect(xml).toContain(right)
    expect(await faultsOfCourse(xml.replace(right, wrong)), wrong).not.toEqual([])
  }
  const lesson = courseStructure(aModule({}))
  expect(lesson).toContain('moveOn="Completed"')
  expect(lesson).not.toContain('masteryScore')
})

test('cmi5: versions are one and the same course until a test is asked for, or no longer', () => {
  const idsOf = (xml: string) => [...xml.matchAll(/<(?:course|au) id="([^"]+)"/g)].map((match) => match[1])
  const pages = [testPage]
  const first = idsOf(courseStructure({ ...aModule({}), pages }))
  const stricter = { ...aModule({ version: 9, title: 'Anders' }, { passMark: 90, summary: 'Meer' }), pages }
  expect(idsOf(courseStructure(stricter))).toEqual(first)
  expect(new Set([...first, ...idsOf(courseStructure(aModule({})))]).size).toBe(4)
})

test('any title, theme and goal gives a valid manifest', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  const manifests = fc.sample(
    fc.record({
      title: text,
      theme: text,
      goals: fc.array(fc.record({ id: fc.constant('g'), text }), { maxLength: 4 }),
      id: text,
      minutes: fc.integer(),
    }),
    15,
  )
  for (const [place, { title, id, ...settings }] of manifests.entries()) {
    const module = aModule({ title, id }, settings)
    const told = JSON.stringify(module)
    expect(await faultsOf(scorm12Manifest(module, ['index.html'], [])), told).toEqual([])
    if (place % 5 > 0) continue
    const of2004 = scorm2004Manifest('4th Edition', module, ['index.html'], [])
    expect(await faultsOf(of2004, 'scorm2004-4'), told).toEqual([])
    expect(await faultsOfCourse(courseStructure(module)), told).toEqual([])
  }
})

test.each(withSchemas)(
  '%s: the manifest lists every file, names none that is not there, and has its schemas',
  async (format) => {
    const files = await unzip(await zipOf(smallest(format)))
    const [, locations = ''] = files.get('imsmanifest.xml')!.match(/xsi:schemaLocation="([^"]+)"/)!
    for (const schema of locations.split(' ').filter((_, place) => place % 2))
      expect([...files.keys()]).toContain(schema)
    const listed = [...files.get('imsmanifest.xml')!.matchAll(/<file href="([^"]+)"/g)].map((match) => match[1])
    expect(listed.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort())
  },
)

test('the module itself decides when it is passed: there is no mastery score to overrule it', () => {
  const page = { id: 'p', title: 'P', document: { type: 'doc' }, kind: 'test' as const }
  expect(scorm12Manifest({ ...aModule({}), pages: [page] }, ['index.html'], [])).not.toContain('masteryscore')
})

test.each(packageFormats)(
  '%s: two builds are the same bytes, in any time zone and order of the files',
  async (format) => {
    const here = process.env.TZ
    const first = await zipOf(smallest(format))
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Amsterdam']) {
        process.env.TZ = zone
        expect(hashOf(await zipOf(smallest(format).reverse()))).toBe(hashOf(first))
      }
    } finally {
      if (here === undefined) delete process.env.TZ
      else process.env.TZ = here
    }
  },
)

test('the same picture used twice is packed once, under a name made from its content', () => {
  const files = buildPackage({ module: aModule({}), pagesHtml: {}, media: {}, stored: [drawing, { ...drawing }] })
  const paths = files.map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('media/'))).toEqual([mediaPath(hashOf(picture), 'image/svg+xml')])
})

test('no file of a package names an outside host, except namespaces, and the two hosts of video that a learner may choose', () => {
  for (const file of packageFormats.flatMap(smallest)) {
    const { path } = file
    if (/\.(?:xsd|dtd)$/.test(path) || isStored(file)) continue
    const named =
      Buffer.from(file.bytes)
        .toString('utf8')
        .match(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z][a-z0-9.-]*[^\s"'`)<]*/gi) ?? []
    expect(
      named.filter((address) => !namespaces.test(address) && !(path === 'learner.js' && videoHosts.test(address))),
      path,
    ).toEqual([])
  }
})

test('the smallest package, one page with one choice question, stays under 60 kB and 20 files', async () => {
  const files = smallest()
  const zip = await zipOf(files)
  expect(files.length).toBeLessThanOrEqual(20)
  expect(zip.length).toBeLessThanOrEqual(60_000)
})

const videoHosts = /^https:\/\/(?:www\.youtube(?:-nocookie)?\.com|player\.vimeo\.com|vimeo\.com)\//
const namespaces =
  /^(?:https?:)?\/\/(?:www\.)?(?:w3\.org\/(?:2000\/svg|1999\/xlink|1999\/xhtml|1998\/Math|2001\/XMLSchema|XML\/1998)|imsproject\.org\/xsd|imsglobal\.org\/xsd|adlnet\.org\/xsd)|^http:\/\/ltsc\.ieee\.org\/xsd|^https:\/\/w3id\.org\/xapi\/|^http:\/\/adlnet\.gov\/expapi\//

const { empty, version } = blocks.singleChoice
const block = { id: 'q1', type: 'singleChoice', version, content: empty() }
const document = { type: 'doc', content: [{ type: 'block', attrs: block }] }
const testPage = { id: 'p1', title: 'Begin', kind: 'test' as const, document }

function smallest(format: PackageFormat = 'scorm12') {
  const module = { ...aModule({}), pages: [testPage] }
  return buildPackage({ module, pagesHtml: { p1: '<p>Tekst</p>' }, media: {}, stored: [drawing] }, format)
}

const store = { read: async () => picture, stream: () => Readable.from([picture]) }

async function zipOf(files: PackageFile[]) {
  return buffer(await zipFiles(files, store))
}

function aModule(given: Partial<LearningModule>, settings: Partial<LearningModule['settings']> = {}): LearningModule {
  const defaults = {
    summary: '',
    forWhom: '',
    goals: [{ id: 'stoppen', text: 'Stoppen & starten' }],
    level: 'mbo3',
    theme: 'Robots <1>',
  } as const
  const rest = {
    language: 'nl',
    readingLevel: 'B1',
    minutes: 75,
    passMark: 70,
    testAttempts: 0,
    testMinutes: 0,
    countingAttempt: 'best' as const,
    contactName: '',
    contactEmail: '',
  } as const
  const all = { ...defaults, terms: [], ...rest, ...settings, goals: [...(settings.goals ?? defaults.goals)] }
  return { id: 'm1', title: 'Assembleren & "singuleren"', version: 3, pages: [], ...given, settings: all }
}

// libxml2 needs mends: the schema of the xml namespace may not be in it by default, w3.org is not asked, and the meta-data
// schema lets its own elements stand where any element may stand, which no strict processor accepts.
async function faultsOf(manifest: string, format: (typeof withSchemas)[number] = 'scorm12') {
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'all.xsd', contents: together(manifest) }],
    preload: schemasOf(format).map(mended),
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

async function faultsOfCourse(xml: string) {
  const contents = readFileSync(join(root, 'tests/fixtures/cmi5/CourseStructure.xsd'), 'utf8')
  const schema = [{ fileName: 'CourseStructure.xsd', contents }]
  const { errors } = await validateXML({ xml: [{ fileName: 'cmi5.xml', contents: xml }], schema })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** A schema of all that a manifest names. */
function together(manifest: string) {
  const [, locations = ''] = manifest.match(/xsi:schemaLocation="([^"]+)"/) ?? []
  const imports = [...locations.matchAll(/(\S+) (\S+)/g)].map(
    ([, name, file]) => `<xsd:import namespace="${name}" schemaLocation="${file}"/>`,
  )
  return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`
}

function mended({ path, bytes }: MadeFile) {
  const text = Buffer.from(bytes).toString('utf8')
  const contents = text
    .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
    .replace(/<!DOCTYPE[^>]*>/, '')
    .replace(/schemaLocation="http:\/\/www\.w3\.org\/[^"]*xml\.xsd"/, 'schemaLocation="ims_xml.xsd"')
    .replaceAll('namespace="##any"', 'namespace="##other"')
  return { fileName: path, contents }
}

async function unzip(zip: Buffer) {
  const files = new Map<string, string>()
  const opened = await new Promise<import('yauzl').ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: false }, (error, file) => (error ? reject(error) : resolve(file))),
  )
  const reading: Promise<void>[] = []
  opened.on('entry', (entry) => {
    reading.push(
      new Promise((resolve, reject) =>
        opened.openReadStream(entry, async (error, stream) => {
          if (error) return reject(error)
          files.set(entry.fileName, Buffer.concat(await stream.toArray()).toString('utf8'))
          resolve()
        }),
      ),
    )
  })
  await new Promise((resolve) => opened.on('end', resolve))
  await Promise.all(reading)
  return files
}

function hashOf(bytes: Uint8Array) {
  return createHash('sha256').update(bytes).digest('hex')
}
