import { insert } from '../packages'
import { one, type ProductPage, type Sqlite } from './page'

/** What a hub does to make its offerings, and the lists that an administrator keeps for it. */
export function offeringPages(sqlite: Sqlite): ProductPage[] {
  const own = (kind: string, hubId: string) =>
    one(sqlite, 'select id from offering where kind = ? and hubId = ? limit 1', kind, hubId)
  const synonym = one(sqlite, "select id from searchSynonym where word = 'lasrobot'")
  const bbl = own('bbl', 'precisie')
  const membership = { personId: 'greet', organisationId: 'logistics', role: 'coordinator' }
  insert(sqlite, 'membership', { ...membership, grantedAt: Date.now(), grantedBy: null })
  return [
    { route: '/offerings', address: '/offerings', as: 'bram', name: 'offerings' },
    { route: '/offerings', address: '/offerings', as: 'greet', name: 'offerings-empty' },
    { route: '/offerings', address: '/offerings?text=zeppelin', as: 'carla', name: 'offerings-none' },
    { route: '/offerings/new', address: '/offerings/new', as: 'carla', name: 'offerings-new' },
    {
      route: '/offerings/:offeringId',
      address: `/offerings/${own('practiceSession', 'mira')}`,
      as: 'carla',
      name: 'offering-form',
    },
    { route: '/offerings/:offeringId', address: `/offerings/${bbl}`, as: 'bram', name: 'offering-form-bbl' },
    {
      route: '/offerings/:offeringId',
      address: `/offerings/${own('module', 'mira')}`,
      as: 'anouk',
      name: 'offering-form-module',
    },
    { route: '/hubs/:slug/edit', address: '/hubs/mira/edit', as: 'carla', name: 'hub-form' },
    { route: '/admin/lists', address: '/admin/lists', as: 'ines', name: 'admin-lists' },
    { route: '/admin/lists/:list', address: '/admin/lists/grants', as: 'ines', name: 'admin-list' },
    { route: '/admin/lists/:list', address: '/admin/lists/postcodes', as: 'ines', name: 'admin-postcodes' },
    { route: '/admin/lists/:list', address: '/admin/lists/synonyms', as: 'ines', name: 'admin-synonyms' },
    {
      route: '/admin/lists/:list/import',
      address: '/admin/lists/grants/import',
      as: 'ines',
      name: 'admin-list-import',
    },
    {
      route: '/admin/lists/:list/entries/:entryId',
      address: '/admin/lists/themes/entries/robotisering',
      as: 'ines',
      name: 'admin-list-entry',
    },
    {
      route: '/admin/lists/:list/entries/:entryId',
      address: `/admin/lists/synonyms/entries/${synonym}`,
      as: 'ines',
      name: 'admin-synonym',
    },
  ]
}
