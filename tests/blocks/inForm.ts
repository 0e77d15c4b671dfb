import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'esbuild'
import { root } from '~/bin/lock.js'
import type { Language } from '~/db/tables'
import type { BlockInstance, ChosenMedia } from '~/modules/blocks/block'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { barriersOn } from '../barriers'

type Options = {
  language?: Language
  scheme?: 'light' | 'dark'
  width?: number
  files?: MediaFiles
  /** What the library of the hub gives when the form asks for a file. */
  chosen?: ChosenMedia
}

/** Shows the form in which an author writes a block, as the editor does, with its problems beside the fields. */
export async function openInForm(browser: Browser, instance: BlockInstance, options: Options = {}) {
  const { script, style } = await bundled()
  const { language = 'nl', scheme = 'light', width = 820, files = {}, chosen } = options
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme })
  const page = await context.newPage()
  const form = JSON.stringify({ instance, language, files, chosen }).replaceAll('<', '\\u003c')
  await page.setContent(`<!doctype html><html lang="${language}"><head><title>Form</title><style>${style}</style></head>
    <body><main><h1>Form</h1><div class="node-body" id="form"></div></main>
    <script>window.form=${form}</script><script>${script}</script></body></html>`)
  return {
    page,
    content: () => page.evaluate(() => window.content),
    async barriers() {
      const found = await barriersOn(page)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      return over > 0 ? [...found, `${over} pixels wider than the screen`] : found
    },
    close: () => context.close(),
  }
}

let made: Promise<{ script: string; style: string }> | undefined

function bundled() {
  made ??= bundle()
  return made
}

async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'tests/blocks/form.tsx')],
    outdir: join(root, 'build/tests'),
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.woff2': 'empty', '.woff': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  return { script: text('.js').replaceAll('</script', '<\\/script'), style: text('.css') }
}
