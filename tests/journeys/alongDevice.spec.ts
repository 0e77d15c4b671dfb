import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestServer } from '../server'
import { enrol, signInAs, slug, test } from './device'
import { expect } from './leerbank'

test('a download that is cancelled leaves nothing, one that breaks goes on where it was, and one without room says so', async ({
  device,
}) => {
  const page = device.page()
  const here = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('leerbank-along-'))
      const caught = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
      return caught.reduce((sum, count) => sum + count, 0)
    })
  await signInAs(page, 'daan')
  await enrol(page)
  await page.goto('/learning')
  const files = '**/along?file=*'
  const fetched: string[] = []
  let fault: 'hold' | 'break' | undefined = 'hold'
  await page.route(files, async (route) => {
    const name = new URL(route.request().url()).searchParams.get('file')!
    if (name !== 'learner.js' || !fault) fetched.push(name)
    if (name === 'learner.js' && fault === 'hold') return
    if (name === 'learner.js' && fault === 'break') return route.fulfill({ status: 200, body: 'Welkom op de wifi' })
    await route.continue()
  })
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText(/van \d+,\d MB/)).toBeVisible()
  await page.getByRole('button', { name: /^Stop/ }).click()
  await expect(page.getByRole('button', { name: /^Meenemen/ })).toBeVisible()
  expect(await here()).toBe(0)

  fault = 'break'
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText('Het ophalen is niet gelukt')).toBeVisible()
  const [before, count] = [await here(), fetched.length]
  expect(before).toBeGreaterThan(0)
  await page.goto('/along')
  await expect(page.getByText('Nog niet helemaal opgehaald')).toBeVisible()

  fault = undefined
  await page.goto('/learning')
  await page.getByRole('button', { name: /^Ga verder met ophalen/ }).click()
  await expect(page.getByText('Je hebt deze module bij je')).toBeVisible()
  expect(fetched.length - count + before).toBe(await here())
  await page.getByRole('button', { name: /^Haal weg/ }).click()
  await expect(page.getByText('De module is weg van dit toestel')).toBeVisible()
  expect(await here()).toBe(0)

  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({ quota: 1000, usage: 900 })
  })
  await page.getByRole('button', { name: /^Meenemen/ }).click()
  await page.getByRole('button', { name: /^Haal op/ }).click()
  await expect(page.getByText('Er is te weinig ruimte op dit toestel')).toBeVisible()
})

test('the worker changes nothing while there is a network', async ({ device }) => {
  const page = device.page()
  await signInAs(page, 'daan')
  await page.goto('/learning')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  const changing = ['date', 'content-security-policy', 'connection', 'keep-alive', 'etag', 'content-encoding']
  const same = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => ![...changing, 'content-length'].includes(name)))
  const bare = (body: string) => body.replace(/nonce="[^"]*"/g, 'nonce')
  for (const path of ['/catalogue', '/learning', `/catalogue/${slug}`, '/bestaat-niet', '/account']) {
    const shown = (await page.goto(path))!
    const plain = await page.request.get(path)
    expect(shown.fromServiceWorker(), path).toBe(true)
    expect([shown.status(), same(shown.headers())], path).toEqual([plain.status(), same(plain.headers())])
    expect(bare(await shown.text()), path).toBe(bare(await plain.text()))
  }
  const passed: string[] = []
  page.on('response', (response) => response.fromServiceWorker() && passed.push(response.url()))
  await page.goto('/learning')
  expect(passed.map((address) => new URL(address).pathname)).toEqual(['/learning'])
})

/** Stands before the server, and has no service worker any more once `isGone`. */
async function openDoor({ port }: TestServer) {
  const door = { isGone: false, origin: '', close: () => {} }
  const outer = createServer((asked, answer) => {
    if (door.isGone && asked.url === '/service-worker.js') return answer.writeHead(404).end()
    const { method, url: path, headers } = asked
    const inner = request({ port, method, path, headers }, (given) => {
      answer.writeHead(given.statusCode!, given.headers)
      given.pipe(answer)
    })
    asked.pipe(inner)
  })
  await new Promise<void>((resolve) => outer.listen(0, resolve))
  door.origin = `http://localhost:${(outer.address() as AddressInfo).port}`
  door.close = () => {
    outer.close()
    outer.closeAllConnections()
  }
  return door
}

test('the worker goes by itself when its file has been taken away', async ({ own, device }) => {
  const door = await openDoor(own.server)
  let page = device.page()
  await page.request.post(`${door.origin}/sign-in/cast`, { form: { personId: 'daan' }, maxRedirects: 0 })
  await page.goto(`${door.origin}/learning`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  door.isGone = true
  page = await device.restart()
  await page.goto(`${door.origin}/learning`)
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registered).toBe(0)
  door.close()
})
