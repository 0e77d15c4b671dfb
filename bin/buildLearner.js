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
 * uses. `parts.json` says which files a type needs at once, and which when they are asked for.
 */
export async function buildLearner() {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const types = blockTypes()
  const chunks = await chunksOf(types)
  for (const { fileName, code } of chunks) writeFileSync(join(out, fileName), code)
  writeFileSync(join(out, 'loader.js'), await minified('modules/learner/loader.js'))
  const css = await stylesOf(types)
  writeFileSync(join(out, 'parts.json'), JSON.stringify(partsOf(types, chunks, css)))
}

/** Every folder of a block has a view for learners; its rules carry the folder's name. */
function blockTypes() {
  return readdirSync(blocksFolder).filter((name) => existsSync(join(blocksFolder, name, 'learner.tsx')))
}

async function chunksOf(types) {
  const { output } = await bundle({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [parts],
    esbuild: { jsx: 'automatic', legalComments: 'none' },
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
      minify: 'esbuild',
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: Object.fromEntries([
          ['core', join(root, 'modules/learner/learner.tsx')],
          ...types.map((type) => [type, entry + type]),
        ]),
        preserveEntrySignatures: 'strict',
        output: {
          format: 'amd',
          amd: { autoId: true, define: 'leerbankParts.define' },
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Each part stands in one file with others: what it exports needs no guard.
          generatedCode: 'es2015',
          esModule: false,
        },
      },
    },
  })
  return output.filter(({ type }) => type === 'chunk').sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
}

const parts = {
  name: 'parts',
  resolveId: (id) => (id.startsWith(entry) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${entry}`)) return undefined
    const type = id.slice(entry.length + 1)
    const view = `${type[0].toUpperCase()}${type.slice(1)}View`
    return `import { ${type} as block } from '~/modules/blocks/${type}/${type}'
      import { ${view} as View } from '~/modules/blocks/${type}/learner'
      export const part = { block, View }`
  },
}

async function stylesOf(types) {
  await build({
    absWorkingDir: root,
    entryPoints: { core: 'modules/learner/learner.css' },
    bundle: true,
    minify: true,
    target: 'es2020',
    outdir: out,
    logLevel: 'warning',
  })
  const own = types.filter((type) => existsSync(join(blocksFolder, type, `${type}.css`)))
  for (const type of own) writeFileSync(join(out, `${type}.css`), await minified(`modules/blocks/${type}/${type}.css`))
  return new Set(own)
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
  const later = (files) =>
    new Set([...files].flatMap((file) => byFile.get(file).dynamicImports).flatMap((one) => [...needs(one)]))
  const partOf = (file, style) => {
    const atOnce = needs(file)
    return { atOnce: [...atOnce].sort(), later: [...later(atOnce)].sort(), css: style }
  }
  return {
    core: partOf('core.js', 'core.css'),
    types: Object.fromEntries(
      types.map((type) => [type, partOf(`${type}.js`, css.has(type) ? `${type}.css` : undefined)]),
    ),
  }
}
