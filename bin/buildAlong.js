import './runtimeCheck.js'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { root } from './lock.js'

const client = 'build/app/client'
const options = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2020',
  jsx: 'automatic',
  // React's names lead to Preact, as in the learner runtime; the icons want what React had before hooks.
  alias: { 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact/compat' },
  legalComments: 'none',
  logLevel: 'warning',
}

/**
 * Builds what works without network: its page, the script that takes modules along, and the service worker, which names the
 * files of the page, so that each newer page makes a newer worker. Runs before the assets are compressed.
 */
export async function buildAlong() {
  const files = await buildPage()
  const page = pageOf(files)
  writeFileSync(join(root, 'build/along.html'), page)
  const shell = { version: hashOf(page), files: ['/along', ...files] }
  await build({
    ...options,
    entryPoints: { 'service-worker': 'modules/player/along/serviceWorker.ts' },
    outdir: client,
    define: { SHELL: JSON.stringify(shell) },
  })
  await build({ ...options, entryPoints: { takeAlong: 'app/along/takeAlongScript.tsx' }, outdir: client })
}

/** The page's script, style and letters, by their addresses. */
async function buildPage() {
  const { metafile } = await build({
    ...options,
    entryPoints: { along: 'app/along/alongScript.tsx' },
    outdir: `${client}/assets`,
    entryNames: '[name]-[hash]',
    assetNames: 'along-[name]-[hash]',
    loader: { '.woff2': 'file' },
    publicPath: '/assets',
    metafile: true,
  })
  return Object.keys(metafile.outputs).map((path) => `/assets/${basename(path)}`)
}

// Without a word in it: the script knows the reader's language.
function pageOf(files) {
  const ending = (name) => files.find((file) => file.endsWith(name))
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fdfdfb" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f1d2a" media="(prefers-color-scheme: dark)">
<title>Leerbank</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="stylesheet" href="${ending('.css')}">
<script src="${ending('.js')}" defer></script>
</head>
<body></body>
</html>
`
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
