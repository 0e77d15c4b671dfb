import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '~/bin/lock.js'
import { openInForm } from '~/tests/blocks/inForm'
import { openInPackage } from '~/tests/blocks/inPackage'
import { sharedBrowser } from '~/tests/browser'
import goldens from '../golden/video.2.json'
import { type VideoContent, video } from './video'

const path = 'media/cel.webm'
const bytes = readFileSync(join(root, 'tests/fixtures/film.webm'))
const file = { address: path, mediaType: 'video/webm', name: 'cel.webm', bytes: bytes.length, seconds: 0.5 }
const media = { film: { ...file, width: 64, height: 36, hasSound: true } }
const own: VideoContent = {
  ...video.empty(),
  title: 'Zo kijk je een cel na',
  source: 'file',
  mediaId: 'film',
  noSpeech: true,
  chapters: [{ id: 'a', at: '0:00', name: 'Rondkijken' }],
  chaptersMade: 1,
}
const instances = [own, goldens[2]!.content].map((content, place) => ({
  id: `film${place}`,
  type: 'video',
  version: 2,
  content,
}))

let browser: Browser
let errors: string[]
let leave: () => Promise<void>
beforeAll(async () => {
  ;({ browser, errors, leave } = await sharedBrowser())
})
afterAll(async () => {
  await leave()
  expect(errors).toEqual([])
})

test('a learner goes to a chapter by keyboard; of a host only once it plays', async () => {
  const files = [{ path, mediaType: 'video/webm', bytes }]
  const played = await openInPackage(browser, instances, { media, files })
  const { frame, page } = played
  await page.route('https://www.youtube-nocookie.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>film</title>' }),
  )
  expect(await played.barriers()).toEqual([])
  const film = frame.locator('video')
  await frame.getByRole('button', { name: '0:00 Rondkijken' }).press('Enter')
  await expect.poll(() => film.evaluate((one: HTMLVideoElement) => one.ended)).toBe(true)
  await frame.getByRole('button', { name: '0:00 Rondkijken' }).press('Enter')
  await expect.poll(() => film.evaluate((one: HTMLVideoElement) => one.played.length)).toBeGreaterThan(0)

  await frame.getByText('De werkplaats').waitFor()
  expect(await frame.getByRole('button', { name: 'De werkplaats' }).count()).toBe(0)
  await frame.getByRole('button', { name: /YouTube/ }).press('Enter')
  await frame.getByRole('button', { name: '1:20 De werkplaats' }).press('Enter')
  await expect.poll(() => frame.locator('iframe').getAttribute('src')).toMatch(/&start=80$/)
  expect(await played.barriers()).toEqual([])
  await played.close()
})

test('an author writes a chapter, and is told at its time what is wrong', async () => {
  const content = {
    ...own,
    chapters: [...own.chapters, { id: 'b', at: 'straks', name: 'Deur dicht' }],
    chaptersMade: 2,
  }
  const form = await openInForm(browser, { ...instances[0]!, content }, { width: 390, scheme: 'dark' })
  await form.page.getByText('Schrijf de tijd als minuten en seconden, zoals 1:20.').waitFor()
  expect(await form.barriers()).toEqual([])
  await form.page.getByLabel('Begint op, hoofdstuk 2').fill('0:20')
  await form.page.getByRole('button', { name: 'Voeg een hoofdstuk toe' }).press('Enter')
  await form.page.getByLabel('Naam, hoofdstuk 3').fill('Starten')
  const { chapters, chaptersMade } = (await form.content()) as VideoContent
  expect(chapters.slice(1)).toEqual([
    { id: 'b', at: '0:20', name: 'Deur dicht' },
    { id: 'c', at: '', name: 'Starten' },
  ])
  expect(chaptersMade).toBe(3)
  await form.close()
})
