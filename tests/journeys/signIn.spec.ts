import { expect, test } from './leerbank'

test('the sign-in page works without JavaScript, in Dutch and in English', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen')
  await context.close()
})

for (const javaScriptEnabled of [true, false])
  test(`a member of the cast signs in with one press ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto('/sign-in')
    await page.getByRole('button', { name: /Anouk Visser/ }).click()
    await expect(page).toHaveURL(/\/modules$/)
    await expect(page.getByRole('link', { name: 'Anouk Visser MIRA' })).toBeVisible()
  })
