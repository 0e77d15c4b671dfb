import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '~/bin/lock.js'

type Fence = { kind: string; file: string; text: string }

const guide = readFileSync(join(root, 'docs/adding-a-block.md'), 'utf8')
const fences = [...guide.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, kind, file, text]): Fence => ({ kind: kind!, file: file!, text: text! }),
)
const copy = join(root, 'build/tests/addingABlock')
const at = (file: string) => join(copy, file)

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(root, 'modules/blocks'), at('modules/blocks'), {
    recursive: true,
    filter: (path) => !/\.test\.tsx?$/.test(path),
  })
  for (const { kind, file, text } of fences) {
    if (kind === 'diff') writeFileSync(at(file), applied(text, readFileSync(at(file), 'utf8')))
    else write(file, text)
  }
  write('tsconfig.json', tsconfig)
  write('try.tsx', tried)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('whoever follows the guide has a block that compiles, and that does not when a list is left out', () => {
  expect(compiled()).toBe('')
  const list = at('modules/blocks/learnerViews.ts')
  const whole = readFileSync(list, 'utf8')
  writeFileSync(list, whole.replace('  tap: TapView,\n', ''))
  expect(compiled()).toContain("Property 'tap' is missing")
  writeFileSync(list, whole)
})

test('the block of the guide is checked, shown, judged, kept and told', async () => {
  const outfile = at('try.mjs')
  await build({
    entryPoints: [at('try.tsx')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    tsconfig: at('tsconfig.json'),
    logLevel: 'error',
  })
  const { did } = (await import(outfile)) as { did: unknown }
  expect(did).toEqual({
    missing: { question: 'Schrijf op wat er gevraagd wordt.' },
    problems: [],
    paper: false,
    open: true,
    form: true,
    menu: 'Tikken',
    score: [0, 1],
    unpacked: 3,
    told: 'numeric',
  })
})

/** Lines with a plus: imports go to the top, others into the list that begins as the line before them. */
function applied(diff: string, content: string) {
  const lines = content.split('\n')
  let place = -1
  for (const line of diff.split('\n')) {
    if (line.startsWith('+import')) lines.unshift(line.slice(1))
    else if (line.startsWith('+')) insert(lines, place, line.slice(1))
    else if (line.startsWith(' ')) place = lines.findIndex((one) => one.startsWith(line.slice(1)))
  }
  return lines.join('\n')
}

function insert(lines: string[], place: number, line: string) {
  const list = lines[place]
  if (!list) throw new Error(`there is no list for ${line}`)
  if (list.endsWith('}')) lines[place] = list.replace(/,? \}$/, `, ${line.trim().replace(/,$/, '')} }`)
  else lines.splice(place + 1, 0, line)
}

function write(file: string, text: string) {
  mkdirSync(dirname(at(file)), { recursive: true })
  writeFileSync(at(file), text)
}

function compiled() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', copy], { encoding: 'utf8' })
  return stdout
}

const tsconfig = JSON.stringify({
  extends: join(root, 'tsconfig.json'),
  compilerOptions: { baseUrl: root, paths: { '~/modules/blocks/*': [at('modules/blocks/*')], '~/*': ['./*'] } },
  include: [at('modules/blocks'), at('try.tsx')],
  exclude: [],
})

const tried = `
import { renderToStaticMarkup } from 'react-dom/server'
import { blockMenu } from '~/modules/blocks/blockMenu'
import { tap } from '~/modules/blocks/tap/tap'
import { editorViewOf } from '~/modules/blocks/editorViews'
import { learnerViewOf } from '~/modules/blocks/learnerViews'
import { problemSentences, problemsOf } from '~/modules/blocks/schemas'

const content = { question: 'Tik drie keer.', times: 3 }
const instance = { id: 'block1', type: 'tap', version: 1, content }
const [View, Form] = [learnerViewOf('tap'), editorViewOf('tap')]
const props = { id: 'b', answer: undefined, onAnswer: () => {}, seed: 's', round: 0, language: 'nl', media: {} } as const
const library = { files: {}, need: () => {}, choose: async () => undefined }
const shown = (stage: 'static' | 'open') => renderToStaticMarkup(<View {...props} content={content} stage={stage} />)
const { score, pack, unpack, interaction } = tap.question!

export const did = {
  missing: problemSentences(problemsOf({ ...instance, content: tap.empty() }, 'publishing'), 'nl'),
  problems: problemsOf(instance, 'publishing'),
  paper: shown('static').includes('button'),
  open: shown('open').includes('data-answer'),
  form: renderToStaticMarkup(<Form content={content} onChange={() => {}} language="nl" library={library} />).includes('textarea'),
  menu: blockMenu.tap.name.nl,
  score: [score(content, 2), score(content, 3)],
  unpacked: unpack(content, pack(3)),
  told: interaction(content, 3).type,
}
`
