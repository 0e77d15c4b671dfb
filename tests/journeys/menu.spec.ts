import { expect, test } from './leerbank'
import { productPages } from './pages/productPages'

const places: Record<string, string> = {
  library: 'Modules',
  template: 'Modules',
  editor: 'Modules',
  'result-passed': 'Mijn leren',
  learning: 'Mijn leren',
  hub: 'Aanbod',
  'own-offering': 'Aanbod',
  people: 'Deelnemers',
  participant: 'Deelnemers',
  'admin-person': 'Beheer',
}

test('the menu shows where a page belongs, also when its address does not say so', async ({ server, as, visitor }) => {
  const pages = productPages(server.dataDir)
  for (const [name, place] of Object.entries(places)) {
    const { as: id, address } = pages.find((page) => page.name === name)!
    const tab = await (id ? as(id, { javaScriptEnabled: false }) : visitor({ javaScriptEnabled: false }))
    await tab.goto(address)
    await expect(tab.locator('.shell-menu [aria-current]'), name).toHaveText([place])
    await tab.context().close()
  }
})
