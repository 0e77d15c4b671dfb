import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '~/bin/lock.js'
import { newFolder } from '../server'
import { openStrictLms, type StrictLms } from '../strictLms'
import { unzip } from '../unzip'
import { expect, test } from './leerbank'
import { answerPage, goOn, publishedModule } from './playModule'

const slug = 'assemblagerobotisering-het-ssomq-principe'

test('the package of the module plays in a strict LMS to passed, and goes on after a reload', async ({
  server,
  context,
}) => {
  test.setTimeout(180_000)
  const file = join(newFolder(), 'module.zip')
  const command = [join(root, 'build/node/leerbank.mjs'), 'package', slug, '--format', 'scorm12', '--out', file]
  execFileSync(process.execPath, command, { cwd: root, env: { ...process.env, DATA_DIR: server.dataDir } })
  const lms = await openStrictLms(await unzip(readFileSync(file)))
  const module = publishedModule(server.dataDir, slug)
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(lms.address)
  const frame = page.frameLocator('iframe')
  const half = Math.floor(module.pages.length / 2)
  for (const one of module.pages.slice(0, half)) {
    await answerPage(frame, one)
    await goOn(frame)
  }
  await page.reload()
  await expect(frame.locator(`section[data-page="${module.pages[half]!.id}"]`)).toBeVisible()
  for (const one of module.pages.slice(half)) {
    await answerPage(frame, one)
    await goOn(frame)
  }
  await expect(frame.getByRole('heading', { name: 'Gehaald!' })).toBeVisible()
  const passed = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' }
  await expect.poll(() => stateOf(page)).toMatchObject({ kept: passed, errors: [] })
  expect(asked.filter((address) => !address.startsWith(lms.address) && !address.startsWith('data:'))).toEqual([])
  await lms.close()
})

function stateOf(page: Page) {
  return page.evaluate(() => (window as unknown as { lms: StrictLms }).lms)
}
