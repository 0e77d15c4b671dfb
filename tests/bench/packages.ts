import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { draftOf, mediaOf } from '~/modules/authoring/draft.server'
import { packageOf } from '~/modules/authoring/draftPackage.server'
import { blocks } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { type PackageFormat, packageFormats } from '~/modules/packages/formats'
import type { PackageFile } from '~/modules/packages/packageFile'
import { zipFiles } from '~/modules/packages/zip.server'
import { newFolder } from '../server'
import { writeLarge } from './largePackage'
import { addLongModule } from './longModule'
import type { Row } from './table'
import { timeImport } from './timeImport'

type Built = { ms: number; kB: number; files: number }

/** How large packages are and how long they take to make, per format; and what it takes to bring one in. */
export async function packages(dataDir: string): Promise<Row[]> {
  addLongModule(dataDir)
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const store = folderStore(join(dataDir, 'files'))
  const build = async (module: LearningModule, format: PackageFormat): Promise<Built> => {
    const media = await mediaOf(db, module)
    const started = performance.now()
    const files: PackageFile[] = packageOf(module, media, format)
    const zip = await buffer(await zipFiles(files, store))
    return { ms: performance.now() - started, kB: zip.length / 1000, files: files.length }
  }
  const of = async (what: string, module: LearningModule) => {
    // The runtime is read once.
    await build(module, 'html')
    return perFormat(what, (format) => build(module, format))
  }
  const published = await db
    .selectFrom('moduleVersion')
    .innerJoin('learningModule', 'learningModule.id', 'moduleVersion.moduleId')
    .where('learningModule.source', '=', 'written')
    .distinct()
    .select(['learningModule.id', 'learningModule.title'])
    .orderBy('learningModule.title')
    .execute()
  const rows: Row[] = []
  for (const { id, title } of published) {
    const built = await of(title, await draftOf(db, id))
    rows.push({
      what: `package of “${title}”, the largest format: kB`,
      measured: built.most('kB'),
      most: 1500,
      note: built.note,
    })
  }
  const long = await of('40 pages', await draftOf(db, 'bench-module'))
  rows.push({
    what: 'package of 40 pages, the slowest format: ms',
    measured: long.most('ms'),
    most: 1000,
    note: long.note,
  })
  const small = await of('smallest', smallest)
  rows.push({ what: 'smallest package, SCORM 1.2: kB', measured: small.all.scorm12.kB, most: 60, note: small.note })
  rows.push({ what: 'smallest package, SCORM 1.2: files', measured: small.all.scorm12.files, most: 20 })
  close()
  return [...rows, ...(await imports(dataDir))]
}

async function perFormat(what: string, build: (format: PackageFormat) => Promise<Built>) {
  const all = {} as Record<PackageFormat, Built>
  for (const format of packageFormats) {
    const rounds = [await build(format), await build(format), await build(format)]
    all[format] = rounds.sort((one, other) => one.ms - other.ms)[0]!
  }
  const most = (figure: keyof Built) => Math.max(...Object.values(all).map((built) => built[figure]))
  const told = Object.entries(all).map(
    ([format, { ms, kB, files }]) => `${format} ${kB.toFixed(1)} kB in ${files} files, made in ${Math.round(ms)} ms`,
  )
  return { all, most, note: `${what}, the quickest of three: ${told.join('; ')}.` }
}

const { empty, version } = blocks.singleChoice
const question = { type: 'block', attrs: { id: 'q1aa', type: 'singleChoice', version, content: filled() } }
const smallest: LearningModule = {
  id: 'smallest',
  title: 'Eén pagina',
  version: 1,
  settings: {
    ...{ summary: 'Een pagina met een vraag.', forWhom: '', goals: [], terms: [], level: null, theme: '' },
    ...{ language: 'nl', readingLevel: 'B1', minutes: 5, passMark: 70, testAttempts: 0, testMinutes: 0 },
    ...{ countingAttempt: 'best', contactName: '', contactEmail: '' },
  },
  pages: [{ id: 'p1', title: 'Begin', kind: 'lesson', document: { type: 'doc', content: [question] } }],
}

function filled() {
  const content = empty()
  const texts = ['Druk op de noodstop', 'Wacht tot het vanzelf stopt']
  const options = content.options.map((option, place) => ({
    ...option,
    text: texts[place] ?? '',
    isRight: place === 0,
  }))
  return { ...content, question: 'Wat doe je bij gevaar?', options }
}

async function imports(dataDir: string): Promise<Row[]> {
  const hasUnzip = spawnSync('unzip', ['-v']).status === 0
  const rows: Row[] = []
  for (const megabytes of [20, 200]) {
    const zip = join(newFolder(), `${megabytes}.zip`)
    await writeLarge(zip, megabytes)
    const { perSecond, floor, peakMegabytes, startMs } = await timeImport(dataDir, zip, megabytes, hasUnzip)
    const what = `import of ${megabytes} MB`
    const beside = hasUnzip
      ? 'The floor is `unzip` of the same file, which judges nothing, makes no sums and does not wait for the disk.'
      : 'Not beside `unzip`: it is not on this machine (apt-get install unzip).'
    const note = `the whole command, less the ${Math.round(startMs)} ms that one takes that only looks. ${beside}`
    rows.push({ what: `${what}: MB a second`, measured: perSecond, note, ...(hasUnzip && { floor, least: 0.1 }) })
    rows.push({ what: `${what}: MB of memory at the most`, measured: peakMegabytes, most: 300 })
  }
  return rows
}
