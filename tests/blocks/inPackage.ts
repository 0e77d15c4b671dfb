import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Frame, Page } from '@playwright/test'
import type { Language } from '~/db/tables'
import type { BlockInstance } from '~/modules/blocks/block'
import type { DocumentNode, LearningModule } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { renderBlock } from '~/modules/learner/render.server'
import { buildPackage } from '~/modules/packages/buildPackage.server'
import type { MadeFile } from '~/modules/packages/packageFile'
import { openStrictLms, type StrictLms } from '../strictLms'

type Options = {
  language?: Language
  /** `test` hands everything in together. */
  kind?: 'lesson' | 'test'
  scheme?: 'light' | 'dark'
  width?: number
  media?: MediaFiles
  /** Files that the package carries besides: pictures that the blocks show. */
  files?: MadeFile[]
}

/**
 * Plays blocks as learners get them: on one page of a real package, in a SCORM 1.2 system that refuses whatever the
 * standard refuses. Close what it gives when the test is over.
 */
export async function openInPackage(browser: Browser, instances: BlockInstance[], options: Options = {}) {
  const module = moduleOf(instances, options)
  const { media = {}, files = [] } = options
  const pagesHtml = Object.fromEntries(module.pages.map((page) => [page.id, htmlOf(instances, options)]))
  const lms = await openStrictLms([...buildPackage({ module, pagesHtml, media, stored: [] }), ...files])
  const size = { width: options.width ?? 390, height: 844 }
  const context = await browser.newContext({
    viewport: size,
    colorScheme: options.scheme ?? 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(lms.address)
  return {
    page,
    address: lms.address,
    frame: await moduleFrame(page),
    /** What the system has, by the name of its element. */
    kept: async () => (await lmsOf(page)).kept,
    /** Calls that the standard does not allow; there must be none. */
    refused: async () => (await lmsOf(page)).errors,
    /** Closes the tab and comes back to the same system: what was kept is all there is. */
    async comeBack() {
      await page.goto('about:blank')
      await page.goto(lms.address)
      return moduleFrame(page)
    },
    /** What axe finds on the page as it is now; wider than the screen counts too. */
    barriers: () => barriers(page),
    async close() {
      await context.close()
      await lms.close()
    },
  }
}

export type Played = Awaited<ReturnType<typeof openInPackage>>

function moduleOf(instances: BlockInstance[], { language = 'nl', kind = 'lesson' }: Options): LearningModule {
  const content = instances.map((block): DocumentNode => ({ type: 'block', attrs: { ...block } }))
  const page = { id: 'page0one', title: 'Een blok', kind, document: { type: 'doc', content } }
  return { ...fixtureModule({ language }), pages: [page] }
}

function htmlOf(instances: BlockInstance[], { language = 'nl', media }: Options) {
  return instances.map((instance) => renderBlock(instance, language, media)).join('')
}

async function moduleFrame(page: Page): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.parentFrame())!
  await frame.locator('.bottom-bar').waitFor()
  return frame
}

function lmsOf(page: Page): Promise<StrictLms> {
  return page.evaluate(() => (window as unknown as { lms: StrictLms }).lms)
}

async function barriers(page: Page) {
  const violations = await violationsOn(page)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  const frame = await moduleFrame(page)
  const over = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return over > 0 ? [...found, `${over} pixels wider than the screen`] : found
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** A frame that axe cannot get into within a second is left out, and says so: on a busy machine it is looked at again. */
async function violationsOn(page: Page): Promise<Violations> {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze()
  return incomplete.some(({ id }) => id === 'frame-tested') ? violationsOn(page) : violations
}
