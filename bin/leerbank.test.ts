import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '~/bin/lock.js'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { openBlock } from '~/modules/blocks/blocks'
import type { ModuleData } from '~/modules/learner/moduleData'
import { letters, lettersIn } from '~/modules/packages/paper/pdfText.server'
import { manifest12, rawZip } from '~/modules/packages/reading/testArchives.server'
import { versionZip, versionZipAs } from '~/modules/packages/versionPackage.server'
import { hashOf } from '~/modules/people/secret.server'
import { commitsInto } from '~/modules/progress/commit.server'
import { addPlaying } from '~/tests/learners'
import { newFolder, startServer, type TestServer } from '~/tests/server'
import { unzip } from '~/tests/unzip'

const slug = 'assemblagerobotisering-het-ssomq-principe'

let server: TestServer
let out: string
beforeAll(async () => {
  server = await startServer()
  out = join(newFolder(), 'module.zip')
})
afterAll(() => server?.stop())

function leerbank(...args: string[]) {
  return leerbankIn({}, ...args)
}

function leerbankIn(surroundings: Record<string, string>, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: server.dataDir, ...surroundings }
  const command = [join(root, 'build/node/leerbank.mjs'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('modules lists the published modules, one slug a line, while a server runs on the folder', () => {
  expect(leerbank('modules')).toEqual({
    status: 0,
    stdout: `${slug}\nmeten-met-schuifmaat-en-micrometer\n`,
    stderr: '',
  })
})

test('a package is the same bytes wherever it is made: other time zone, language and rights of new files', () => {
  const hash = (format: string, zone: string, language: string, mask: number) => {
    const before = process.umask(mask)
    const surroundings = { TZ: zone, LANG: language, LC_ALL: language }
    const { status } = leerbankIn(surroundings, 'package', slug, '--format', format, '--out', `${out}${mask}`)
    process.umask(before)
    expect(status).toBe(0)
    return createHash('sha256')
      .update(readFileSync(`${out}${mask}`))
      .digest('hex')
  }
  for (const format of ['scorm12', 'scorm2004-4'])
    expect(hash(format, 'Pacific/Kiritimati', 'tr_TR.UTF-8', 0o077)).toBe(hash(format, 'America/St_Johns', 'C', 0o002))
})

test.each([slug, 'meten-met-schuifmaat-en-micrometer'])(
  'package writes %s as a workbook with all its words',
  async (name) => {
    const pdf = join(newFolder(), 'module.pdf')
    expect(leerbank('package', name, '--format', 'pdf', '--out', pdf)).toMatchObject({ status: 0, stderr: '' })
    const website = join(newFolder(), 'module.zip')
    leerbank('package', name, '--format', 'html', '--out', website)
    const files = await unzip(readFileSync(website))
    const textAt = (at: string) => Buffer.from(files.find(({ path }) => path === at)!.bytes).toString('utf8')
    const index = textAt('index.html')
    const script = textAt('module.js')
    const text = await lettersIn(readFileSync(pdf))
    const words = [...new Set(wordsIn(index))].map(letters)
    expect(words.length).toBeGreaterThan(300)
    expect(words.filter((word) => !text.includes(word))).toEqual([])
    const { pages } = JSON.parse(script.replace(/^window\.leerbank=/, '')) as ModuleData
    const questions = pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        const opened = openBlock(block)
        return opened?.block.question ? [opened.block.question.words(opened.content)] : []
      })
    expect(questions.length).toBeGreaterThan(20)
    expect(questions.filter((question) => !text.includes(letters(question)))).toEqual([])
    const again = readFileSync(pdf)
    leerbank('package', name, '--format', 'pdf', '--out', pdf)
    expect(readFileSync(pdf).equals(again)).toBe(true)
  },
)

test('package writes the same bytes as the download, and the same again', async () => {
  expect(leerbank('package', slug, '--format', 'scorm12', '--out', out)).toMatchObject({ status: 0, stderr: '' })
  const { db, close } = openDatabase(join(server.dataDir, 'leerbank.sqlite'))
  const version = await db.selectFrom('moduleVersion').select('id').orderBy('number', 'desc').executeTakeFirstOrThrow()
  const files = folderStore(join(server.dataDir, 'files'))
  expect(readFileSync(out).equals(await buffer(await versionZip(db, files, version.id)))).toBe(true)
  for (const format of ['scorm2004-3', 'cmi5'] as const) {
    expect(leerbank('package', slug, '--format', format, '--out', out)).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(out).equals(await buffer(await versionZipAs(format, db, files, version.id)))).toBe(true)
  }
  const rows = await db.selectFrom('versionFile').where('versionId', '=', version.id).selectAll().execute()
  const packed = await unzip(readFileSync(out))
  for (const { path, sha256 } of rows.filter((row) => /^(?:index\.html|module\.js|media\/.*)$/.test(row.path)))
    expect(
      createHash('sha256')
        .update(packed.find((file) => file.path === path)!.bytes)
        .digest('hex'),
    ).toBe(sha256)
  close()
  const { status, stdout } = leerbank('import', out, '--hub', 'mira', '--as', 'package')
  expect([status, stdout]).toEqual([0, expect.stringContaining('standard: cmi5\nunits: 1\n')])
  expect(stdout).not.toContain('warning')
})

test('attempt prints what was committed, in order', () => {
  const [playing] = addPlaying(server.dataDir, 1)
  const { sqlite, close } = openDatabase(join(server.dataDir, 'leerbank.sqlite'))
  const commits = commitsInto(sqlite)
  const { token, attemptId } = playing!
  const told = { tokenHash: hashOf(token), attempt: attemptId, launch: 1, final: false }
  commits([{ ...told, sequence: 1, cmi: { 'cmi.core.lesson_location': 'p1' } }], 1000)
  commits([{ ...told, sequence: 2, cmi: { 'cmi.core.lesson_location': 'p2' } }], 2000)
  close()
  const stdout = [
    '1970-01-01T00:00:01.000Z, launch 1, commit 1, whole',
    '  cmi.core.lesson_location = p1',
    '  cmi.core.exit = suspend',
    '1970-01-01T00:00:02.000Z, launch 1, commit 2, change',
    '  cmi.core.lesson_location = p2',
    'not attempted\n',
  ].join('\n')
  expect(leerbank('attempt', attemptId)).toEqual({ status: 0, stdout, stderr: '' })
})

test('import takes in a package, tells what is in it, and takes in the next one as its next version', () => {
  const zip = join(newFolder(), 'les.zip')
  writeFileSync(
    zip,
    rawZip([
      { name: 'imsmanifest.xml', content: manifest12() },
      { name: 'index.html', content: '<script src="https://code.example/a.js"></script>' },
    ]),
  )
  const first = leerbank('import', zip, '--hub', 'mira')
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout.split('\n')).toEqual([
    'Veilig starten, version 1, in the name of Anouk Visser',
    'standard: SCORM 1.2',
    'units: 1',
    expect.stringMatching(/^size: \d kB, 2 files of \d kB together$/),
    'starts with: index.html',
    'asks hosts outside the package, which are blocked: code.example',
    'offered at /catalogue/veilig-starten',
    '',
  ])
  const next = leerbank('import', zip, '--hub', 'mira', '--module', 'veilig-starten')
  expect(next.stdout).toContain('Veilig starten, version 2')
  expect(leerbank('import', zip, '--hub', 'mira', '--module', slug).stderr).toContain('was written here')
  writeFileSync(zip, 'hallo')
  expect(leerbank('import', zip, '--hub', 'mira')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('This is not a zip file'),
  })
})

test.each([
  ['a package without a hub', ['import', 'package.json'], '--hub'],
  ['no package', ['import', '--hub', 'mira'], 'name one file'],
  ['a package that is not there', ['import', 'weg.zip', '--hub', 'mira'], 'cannot read weg.zip'],
  ['an unknown hub', ['import', 'package.json', '--hub', 'nergens'], 'unknown hub "nergens"'],
  ['a next version of nothing', ['import', 'package.json', '--hub', 'mira', '--module', 'weg'], 'unknown module "weg"'],
  ['an unknown module', ['package', 'nothing', '--format', 'scorm12', '--out', 'x.zip'], 'unknown module "nothing"'],
  ['an unknown format', ['package', slug, '--format', 'flash', '--out', 'x.zip'], 'unknown format "flash"'],
  ['no file to write', ['package', slug, '--format', 'scorm12'], '--out'],
  ['no module', ['package', '--out', 'x.zip'], 'name one module'],
  ['an unknown attempt', ['attempt', 'nothing'], 'unknown attempt "nothing"'],
  ['no attempt', ['attempt'], 'name one attempt'],
  ['an unknown option', ['package', slug, '--size', '3'], '--size'],
  ['an unknown command', ['publish'], 'unknown command "publish"'],
  ['a command that is a word of the language', ['constructor'], 'unknown command "constructor"'],
  ['nothing', [], 'usage: npm run leerbank'],
])('%s is refused with one sentence and exit code 1', (_what, args, sentence) => {
  const answer = leerbank(...args)
  expect(answer.status).toBe(1)
  expect(answer.stdout).toBe('')
  expect(answer.stderr).toContain(sentence)
  expect(answer.stderr).not.toContain('    at ')
})

test('a file that cannot be written is named, and no half file is left', () => {
  const folder = join(newFolder(), 'folder')
  mkdirSync(folder)
  const missing = join(folder, 'there/module.zip')
  for (const file of [folder, missing]) {
    const answer = leerbank('package', slug, '--format', 'scorm12', '--out', file)
    expect(answer).toMatchObject({ status: 1, stderr: expect.stringContaining(`cannot write ${file}`) })
  }
  expect(existsSync(missing)).toBe(false)
})

test('import makes a module to write further of a package that was made here, and a package when that is asked', () => {
  expect(leerbank('package', slug, '--format', 'html', '--out', out)).toMatchObject({ status: 0 })
  const published = leerbank('modules').stdout
  const written = leerbank('import', out, '--hub', 'mira')
  expect(written).toMatchObject({ status: 0, stderr: '' })
  expect(written.stdout).toMatch(/^Assemblagerobotisering: het SSOMQ-principe, a draft in the name of Anouk Visser\n/)
  expect(written.stdout).toMatch(/\nwritten further at \/modules\/\w+\n$/)
  expect(leerbank('modules').stdout).toBe(published)
  expect(leerbank('import', out, '--hub', 'mira', '--as', 'package').stdout).toContain('standard: HTML')
  writeFileSync(out, rawZip([{ name: 'index.html', content: '<title>Les</title>' }]))
  expect(leerbank('import', out, '--hub', 'mira', '--as', 'module').stderr).toContain('was not made with Leerbank')
  expect(leerbank('import', out, '--hub', 'mira', '--as', 'film').stderr).toContain('unknown "--as film"')
})

/** What a learner reads on the pages, without what only a screen has. */
function wordsIn(index: string) {
  const pages = /<main[\s\S]*<\/main>/.exec(index)![0]
  return pages
    .replace(
      /<svg[\s\S]*?<\/svg>|<span class="visually-hidden">[^<]*<\/span>|<label class="visually-hidden"[^>]*>[^<]*<\/label>/g,
      ' ',
    )
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|quot|lt|gt|#x27);/g, (sign) => signs[sign]!)
    .split(/\s+/)
    .filter((word) => word.length > 0)
}

const signs: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#x27;': "'" }
