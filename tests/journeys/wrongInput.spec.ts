import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'
import { productPages } from './pages/productPages'

/** A form as somebody fills it in wrongly: `wrong` is the field that must be told, the other fields keep what was typed. */
type WrongForm = { name: string; as?: string; fill: Record<string, string>; wrong: string; button: string }

const forms: WrongForm[] = [
  { name: 'sign-in', fill: { email: 'anouk@mira.example' }, wrong: 'password', button: 'Log in' },
  { name: 'password', fill: { newPassword: 'kort' }, wrong: 'newPassword', button: 'Bewaar' },
  { name: 'account', as: 'daan', fill: { name: '' }, wrong: 'name', button: 'Bewaar' },
  { name: 'module-new', as: 'anouk', fill: { title: ' ' }, wrong: 'title', button: 'Begin met schrijven' },
  {
    name: 'module-settings',
    as: 'anouk',
    fill: { summary: 'Een nieuwe korte tekst.', minutes: 'veel' },
    wrong: 'minutes',
    button: 'Bewaar de gegevens',
  },
  { name: 'admin-new', as: 'ines', fill: { name: '', place: 'Almelo' }, wrong: 'name', button: 'Bewaar' },
  { name: 'people', as: 'carla', fill: { name: 'Sam de Boer', email: 'geen adres' }, wrong: 'email', button: 'toe' },
]

for (const form of forms)
  test(`${form.name}: what is wrong is told at the field, and what was typed is still there`, async ({
    server,
    visitor,
    as,
  }) => {
    const { address } = productPages(server.dataDir).find(({ name }) => name === form.name)!
    // Without scripts, so that nothing but the server answers.
    const options = { javaScriptEnabled: false }
    const page = await (form.as ? as(form.as, options) : visitor(options))
    await page.goto(address)
    for (const [name, value] of Object.entries(form.fill)) await field(page, form, name).fill(value)
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await formOf(page, form).getByRole('button', { name: form.button }).first().click()
    expect((await answer).status()).toBe(400)
    const wrong = field(page, form, form.wrong)
    await expect(wrong).toHaveAttribute('aria-invalid', 'true')
    const told = (await wrong.getAttribute('aria-describedby'))!.split(' ')
    expect(await page.locator(told.map((id) => `[id="${id}"]`).join(', ')).allTextContents()).not.toEqual([])
    for (const [name, value] of Object.entries(form.fill))
      if (!/password/i.test(name)) await expect(field(page, form, name)).toHaveValue(value)
  })

test('axe finds nothing on a form that was filled in wrongly', async ({ visitor, as }) => {
  const pages: [Page, string, string][] = [
    [await visitor(), '/sign-in', 'Log in'],
    [await as('anouk'), '/modules/new', 'Begin met schrijven'],
    [await as('ines'), '/admin/organisations/new', 'Bewaar'],
  ]
  for (const [page, address, button] of pages) {
    await page.goto(address)
    await page.locator('main').getByRole('button', { name: button }).first().click()
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
    await expectNoBarriers(page)
  }
})

function formOf(page: Page, { wrong, button }: WrongForm) {
  const hasButton = page.getByRole('button', { name: button })
  return page
    .locator('main form[method="post"]')
    .filter({ has: page.locator(`[name="${wrong}"]`) })
    .filter({ has: hasButton })
    .first()
}

function field(page: Page, form: WrongForm, name: string) {
  return formOf(page, form).locator(`[name="${name}"]`).first()
}
