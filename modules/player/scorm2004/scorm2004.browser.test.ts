import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sequencing } from '~/modules/packages/contents'
import { launchBrowser } from '~/tests/browser'
import { copyOfDemo, startServer, type TestServer } from '~/tests/server'
import { addPackage } from '../testPackage.server'
import { activity, flowing, packageOf } from './testCourse'

const spoken = { deliveryControls: { completionSetByContent: true, objectiveSetByContent: true } }
const after = (before: string): Sequencing => ({
  objectives: [{ objectiveID: 'before', maps: [{ targetObjectiveID: before }] }],
  preConditionRules: [
    {
      conditionCombination: 'any',
      conditions: [
        { condition: 'satisfied', operator: 'not', referencedObjective: 'before' },
        { condition: 'objectiveStatusKnown', operator: 'not', referencedObjective: 'before' },
      ],
      action: 'disabled',
    },
  ],
})
const telling = (id: string): Sequencing => ({
  ...spoken,
  primaryObjective: { objectiveID: id, maps: [{ targetObjectiveID: id, writeSatisfiedStatus: true }] },
})
const again: Sequencing = {
  postConditionRules: [
    { conditions: [{ condition: 'satisfied', operator: 'not' }], action: 'retry' },
    { conditions: [{ condition: 'satisfied' }], action: 'exitAll' },
  ],
}
const lessons = ['snijden', 'lassen'].map((id, place) =>
  activity(id, { ...telling(id), ...(place ? after('snijden') : {}) }),
)
const exam = activity('toets', { ...telling('toets'), ...after('lassen'), ...again })
const contents = packageOf(activity('root', flowing, [activity('theorie', flowing, lessons), exam]))

// Content as others make it: it says what a button tells it to, and goodbye when its page goes.
const script = `
const api = parent.API_1484_11
api.Initialize('')
const get = (name) => api.GetValue(name)
const set = (name, value) => api.SetValue(name, value)
document.querySelector('#found').textContent = [get('cmi.entry'), get('cmi.location'), get('cmi.learner_name')].join(' | ')
document.querySelector('#read').onclick = () => { set('cmi.location', 'bladzijde 2'); api.Commit('') }
const end = (status, score) => {
  set('cmi.score.scaled', score)
  set('cmi.success_status', status)
  set('cmi.completion_status', 'completed')
  api.Commit('')
}
document.querySelector('#pass').onclick = () => end('passed', '0.9')
document.querySelector('#fail').onclick = () => end('failed', '0.2')
document.querySelector('#exit').onclick = () => { set('cmi.exit', 'normal'); api.Terminate('') }
let isGone = false
addEventListener('pagehide', () => {
  if (isGone) return
  isGone = true
  set('cmi.session_time', 'PT1M')
  set('cmi.exit', 'suspend')
  api.Terminate('')
})`
const page = (id: string) => `<!doctype html><html lang="nl"><head><title>${id}</title></head><body><h1>Deel ${id}</h1>
<p id="found"></p><button id="read">Lees</button><button id="pass">Haal</button><button id="fail">Zak</button>
<button id="exit">Stop zelf</button><script src="unit.js"></script></body></html>`
const files = {
  'unit.js': script,
  ...Object.fromEntries(['snijden', 'lassen', 'toets'].map((id) => [`${id}.html`, page(id)])),
}

let server: TestServer
let browser: Browser
let errors: string[]
beforeAll(async () => {
  const dataDir = await copyOfDemo()
  await addPackage(dataDir, 'staal', files, contents)
  server = await startServer({ dataDir })
  const launched = await launchBrowser()
  browser = launched.browser
  errors = launched.errors
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('a package of SCORM 2004 is gone on with in another browser, in its order, until its test is passed', async () => {
  const first = await openAttempt()
  await heading(first, 'snijden').waitFor()
  await expect.poll(() => content(first).locator('#found').textContent()).toMatch(/^ab-initio \| {2}\| \S+/)
  await line(first, 'lassen').getByText('Kan nog niet open').waitFor()
  await content(first).locator('#pass').click()
  await first.getByRole('button', { name: 'Volgende onderdeel' }).click()
  await heading(first, 'lassen').waitFor()
  await line(first, 'snijden').getByText('Gehaald').waitFor()
  await content(first).locator('#read').click()
  await expect.poll(() => attempt().location).toBe('lassen')
  await expect.poll(() => JSON.parse(attempt().cmi)['1:cmi.location']).toBe('bladzijde 2')
  // Nothing is said at the end: the tab is gone.
  await first.context().close()

  const second = await openAttempt()
  await heading(second, 'lassen').waitFor()
  await expect.poll(() => content(second).locator('#found').textContent()).toMatch(/^resume \| bladzijde 2/)
  await content(second).locator('#pass').click()
  await second.getByRole('button', { name: 'Volgende onderdeel' }).click()
  await heading(second, 'toets').waitFor()
  await content(second).locator('#fail').click()
  await content(second).locator('#exit').click()
  await expect.poll(() => content(second).locator('#found').textContent()).toMatch(/^ab-initio/)
  await heading(second, 'toets').waitFor()
  await expect.poll(() => attempt().status).toBe('failed')
  await content(second).locator('#pass').click()
  await content(second).locator('#exit').click()
  await second.waitForURL(/\/result$/)
  expect(attempt()).toMatchObject({ status: 'passed', pagesSeen: 3 })
  expect(errors).toEqual([])
})

function attempt() {
  const sqlite = new Database(join(server.dataDir, 'leerbank.sqlite'), { readonly: true })
  const row = sqlite.prepare("select * from attempt where id = 'staal'").get()
  sqlite.close()
  return row as { status: string; scoreRaw: number; location: string; pagesSeen: number; cmi: string }
}

async function openAttempt() {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'nl-NL' })
  await context.request.post('/sign-in/cast', { form: { personId: 'daan' } })
  const opened = await context.newPage()
  await opened.goto('/attempts/staal')
  return opened
}

function content(opened: Page) {
  return opened.frameLocator('main iframe').frameLocator('iframe')
}

function heading(opened: Page, id: string) {
  return content(opened).getByRole('heading', { name: `Deel ${id}` })
}

function line(opened: Page, id: string) {
  return opened.getByRole('navigation', { name: 'Onderdelen van deze module' }).locator('li', { hasText: id })
}
