import './runtimeCheck.js'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { build as bundle } from 'vite'
import { root } from './lock.js'

const blocksFolder = join(root, 'modules/blocks')
const out = join(root, 'build/browser/learner')
const entry = 'virtual:part-'

/**
 * Builds the learner runtime in parts: the core, and one per type of block, so that a package carries what its module
 * uses. Once for each language: a module is in one, and the texts of the other are a fifth of what it would carry.
 * `parts.json` says which files a type needs at once, and which when they are asked for.
 */
export async function buildLearner() {
  rmSync(out, { recursive: true, force: true })
  const types = blockTypes()
  for (const language of ['nl', 'en']) {
    const folder = join(out, language)
    mkdirSync(folder, { recursive: true })
    const chunks = await chunksOf(
      types.filter((type) => !asPrinted.includes(type)),
      language,
    )
    for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code)
    writeFileSync(join(folder, 'loader.js'), await minified('modules/learner/loader.js'))
    const css = await stylesOf(types, folder)
    writeFileSync(join(folder, 'parts.json'), JSON.stringify(partsOf(types, chunks, css)))
  }
}

/** Every folder of a block has a view for learners; its rules carry the folder's name. */
function blockTypes() {
  return readdirSync(blocksFolder).filter((name) => existsSync(join(blocksFolder, name, 'learner.tsx')))
}

async function chunksOf(types, language) {
  const { output } = await bundle({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [parts, withoutAuthors, textsIn(language)],
    esbuild: { jsx: 'automatic', jsxDev: false, legalComments: 'none' },
    // React's names lead to Preact: its hooks are all that the views use.
    resolve: {
      alias: [
        { find: /^~\//, replacement: `${root}/` },
        { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react$/, replacement: 'preact/hooks' },
      ],
    },
    build: {
      write: false,
      target: 'es2020',
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, pure_getters: true, unsafe_arrows: true } },
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: Object.fromEntries([
          ['core', join(root, 'modules/learner/learner.tsx')],
          ...types.map((type) => [type, entry + type]),
          ...drivers.map((name) => [`driver-${name}`, join(root, `modules/learner/${name}.ts`)]),
        ]),
        preserveEntrySignatures: 'strict',
        output: {
          format: 'amd',
          amd: { autoId: true, define: 'leerbankParts.define' },
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Each part stands in one file with others: what it exports needs no guard.
          generatedCode: { preset: 'es2015', symbols: false },
          esModule: false,
        },
      },
    },
  })
  return output.filter(({ type }) => type === 'chunk').sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
}

/** What a package speaks, each a part of its own: `modules/packages/formats` says which format has which. */
const drivers = ['scorm12', 'scorm2004', 'cmi5', 'browser']

/** Types that only show, and do so without a script: a package has them as they are on paper. */
const asPrinted = ['accordion', 'formula', 'steps', 'timeline']

/** Types that only show, and stand there as on paper until their page is opened and their script is there. */
const aliveLater = ['beforeAfter', 'code', 'embed', 'flipCards', 'gallery', 'labelledImage', 'tabs']

/** Types with a large view: a package asks for it when its page is opened. Their rules come at once. */
const seenLater = [
  'checklist',
  'faultFinding',
  'gcode',
  'gcodeFault',
  'instrument',
  'measurementReport',
  'pointInPicture',
  'processChain',
  'scenario',
  'workOrder',
]

const parts = {
  name: 'parts',
  resolveId: (id) => (id.startsWith(entry) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${entry}`)) return undefined
    const type = id.slice(entry.length + 1)
    const view = `${type[0].toUpperCase()}${type.slice(1)}View`
    const rules = `import { ${type} as block } from '~/modules/blocks/${type}/${type}'`
    const file = `'~/modules/blocks/${type}/learner'`
    if (!seenLater.includes(type))
      return `${rules}
        import { ${view} as View } from ${file}
        ${liveStyle(type)}
        export const part = { block, View }`
    return `${rules}
      import { laterView } from '~/modules/blocks/LaterView'
      export const part = { block, View: laterView(async () => (await import(${file})).${view}) }`
  },
}

/** The rules of a live view come with its script. */
function liveStyle(type) {
  if (!existsSync(join(blocksFolder, type, 'live.css'))) return ''
  return `import style from '~/modules/blocks/${type}/live.css?inline'
    document.head.appendChild(document.createElement('style')).textContent = style`
}

const authorsOnly = ['empty', 'texts', 'media']

/** What the rules of a block say for its author alone stays out of a package. */
const withoutAuthors = {
  name: 'without-authors',
  transform(code, id) {
    const type = /modules\/blocks\/(\w+)\/\1\.ts$/.exec(id)?.[1]
    if (!type) return undefined
    const declared = this.parse(code).body.flatMap(({ declaration }) => declaration?.declarations ?? [])
    const rules = declared.find((one) => one.id.name === type && one.init?.type === 'ObjectExpression')?.init
    if (!rules) return undefined
    const kept = rules.properties.filter(({ key }) => !authorsOnly.includes(key?.name))
    const object = `{${kept.map(({ start, end }) => code.slice(start, end)).join(',')}}`
    return { code: code.slice(0, rules.start) + object + code.slice(rules.end), map: null }
  },
}

// The texts of both languages meet in one line, such as `= { nl, en }` or `= { nl: editorNl, en: editorEn }`.
const bothLanguages = /= \{ nl(?:: (\w+))?, en(?:: (\w+))? \}/g

/** Lets both names lead to the texts of one language: the other ones are used by nobody, and fall away. */
function textsIn(language) {
  const kept = (_, nl = 'nl', en = 'en') =>
    language === 'nl' ? `= { nl: ${nl}, en: ${nl} }` : `= { nl: ${en}, en: ${en} }`
  return {
    name: 'texts',
    enforce: 'pre',
    transform: (code, id) =>
      /exts\.ts$/.test(id) ? { code: code.replace(bothLanguages, kept), map: null } : undefined,
  }
}

async function stylesOf(types, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: { core: 'modules/learner/learner.css' },
    bundle: true,
    minify: true,
    target: 'es2020',
    outdir: folder,
    logLevel: 'warning',
  })
  const own = types.filter((type) => existsSync(join(blocksFolder, type, `${type}.css`)))
  for (const type of own)
    writeFileSync(join(folder, `${type}.css`), await minified(`modules/blocks/${type}/${type}.css`))
  return new Set(own)
}

/** A type that looks like another one has its rules. */
const looksLike = { gcodeFault: 'gcode' }

function styleOf(type, css) {
  const name = looksLike[type] ?? type
  return css.has(name) ? `${name}.css` : undefined
}

async function minified(path) {
  const loader = path.endsWith('.css') ? 'css' : 'js'
  const { code } = await transform(readFileSync(join(root, path), 'utf8'), { loader, minify: true, target: 'es2020' })
  return code
}

function partsOf(types, chunks, css) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const needs = (file, found = new Set()) => {
    if (!found.has(file)) {
      found.add(file)
      for (const one of byFile.get(file).imports) needs(one, found)
    }
    return found
  }
  // What comes later may ask for more in its turn.
  const later = (files, found = new Set()) => {
    for (const file of [...files].flatMap((one) => byFile.get(one).dynamicImports))
      if (!found.has(file)) later(needs(file, found), found)
    return found
  }
  const partOf = (file, style) => {
    const atOnce = needs(file)
    return { atOnce: [...atOnce].sort(), later: [...later(atOnce)].sort(), css: style }
  }
  const typeOf = (type) => {
    const style = styleOf(type, css)
    if (asPrinted.includes(type)) return { atOnce: [], later: [], css: style }
    const part = partOf(`${type}.js`, style)
    if (!aliveLater.includes(type)) return part
    return { ...part, atOnce: [], later: [...part.atOnce, ...part.later].sort(), isAliveLater: true }
  }
  return {
    core: partOf('core.js', 'core.css'),
    drivers: Object.fromEntries(drivers.map((name) => [name, partOf(`driver-${name}.js`)])),
    types: Object.fromEntries(types.map((type) => [type, typeOf(type)])),
  }
}
