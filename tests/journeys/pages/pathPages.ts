import { one, type ProductPage, type Sqlite } from './page'

/** Learning paths: following, making, signing off, and who is where. */
export function pathPages(sqlite: Sqlite): ProductPage[] {
  const pathOf = (organisationId: string) =>
    one(sqlite, 'select id from learningPath where organisationId = ?', organisationId)
  const slugOf = (organisationId: string) =>
    one(sqlite, 'select slug from learningPath where organisationId = ?', organisationId)
  const [mira, vos, sector] = ['mira', 'vos', 'sector'].map(pathOf)
  const offering = one(sqlite, "select slug from offering where kind = 'path' and hubId = 'mira'")
  const path = { route: '/paths/:pathSlug' }
  const edit = { route: '/paths/:pathId/edit' }
  return [
    { ...path, address: `/paths/${slugOf('mira')}`, name: 'path' },
    { ...path, address: `/paths/${slugOf('mira')}`, as: 'frits', name: 'path-followed' },
    { ...path, address: `/paths/${slugOf('sector')}`, as: 'daan', name: 'path-without-end' },
    { ...path, address: `/paths/${slugOf('vos')}`, as: 'daan', name: 'path-of-a-company' },
    { route: '/catalogue/:slug', address: `/catalogue/${offering}`, name: 'path-offering' },
    {
      route: '/organisations/:organisationId/paths',
      address: '/organisations/mira/paths',
      as: 'anouk',
      name: 'paths',
    },
    {
      route: '/organisations/:organisationId/paths',
      address: '/organisations/precisie/paths',
      as: 'bram',
      name: 'paths-none',
    },
    { ...edit, address: `/paths/${mira}/edit`, as: 'anouk', name: 'path-edit' },
    { ...edit, address: `/paths/${sector}/edit?find=doorlopend&q=robot`, as: 'greet', name: 'path-edit-finding' },
    {
      route: '/paths/:pathId/publication',
      address: `/paths/${mira}/publication`,
      as: 'anouk',
      name: 'path-publication',
    },
    {
      route: '/paths/:pathId/participants',
      address: `/paths/${mira}/participants`,
      as: 'carla',
      name: 'path-participants',
    },
    {
      route: '/paths/:pathId/participants',
      address: `/paths/${vos}/participants`,
      as: 'esra',
      name: 'path-participants-of-a-company',
    },
    { route: '/paths/:pathId/assignment', address: `/paths/${mira}/assignment`, as: 'esra', name: 'path-assign' },
    { route: '/work-orders', address: '/work-orders', as: 'esra', name: 'work-orders' },
    { route: '/work-orders', address: '/work-orders', as: 'bram', name: 'work-orders-none' },
  ]
}
