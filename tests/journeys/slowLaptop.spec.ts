import type { Page } from '@playwright/test'
import { expect, test } from './leerbank'

const finder = (page: Page) => page.getByRole('region', { name: 'Zoek en vervang' })
const toFinder = 'Zoek en vervang (Ctrl+H)'
const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })

async function addressOfDraft(page: Page) {
  await page.goto('/modules')
  return (await page.getByRole('link', { name: 'Samenwerken met een cobot' }).getAttribute('href'))!
}

test('a press before the program of a page has come is done when it is there', async ({ as }) => {
  const page = await as('anouk')
  const address = await addressOfDraft(page)
  let letThrough = () => {}
  const comes = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/assets/entry.client*', (route) => comes.then(() => route.continue()))
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Lezen' }).click()
  await page.getByRole('button', { name: toFinder }).click()
  await expect(finder(page)).toHaveCount(0)
  letThrough()
  await expect(finder(page)).toBeVisible()
  await expect(editor(page)).toBeVisible()
})

test('a press at the moment that the program of a page begins does not break it', async ({ as }) => {
  const page = await as('anouk')
  const address = await addressOfDraft(page)
  await page.addInitScript((title) => {
    const listen = document.addEventListener.bind(document)
    const press = () => document.querySelector<HTMLElement>(`[title="${title}"]`)!.click()
    const pressWhenHeard = (type: string, ...rest: unknown[]) => {
      listen(type, ...(rest as [EventListener]))
      if (type !== 'click') return
      document.addEventListener = listen
      queueMicrotask(press)
    }
    document.addEventListener = pressWhenHeard as typeof document.addEventListener
  }, toFinder)
  await page.goto(address)
  await expect(finder(page)).toBeVisible()
  await expect(editor(page)).toBeVisible()
})
