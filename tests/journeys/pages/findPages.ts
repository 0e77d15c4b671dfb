import { insert } from '../packages'
import { one, type ProductPage, type Sqlite } from './page'

/** The catalogue as people narrow it, and what they keep of it. */
export function findPages(sqlite: Sqlite): ProductPage[] {
  for (const slug of ['masterclass', 'bbl']) {
    const offeringId = one(sqlite, 'select id from publishedOffering where kind = ? limit 1', slug)
    insert(sqlite, 'favourite', { personId: 'daan', offeringId, savedAt: Date.now() })
  }
  return [
    { route: '/catalogue', address: '/catalogue?place=8011&km=100&start=quarter', name: 'near' },
    { route: '/catalogue', address: '/catalogue?place=0000XX&colour=red#filters', name: 'unknown-place' },
    { route: '/catalogue', address: '/catalogue?saved=yes', as: 'daan', name: 'saved' },
    { route: '/learning', address: '/learning', as: 'daan', name: 'learning-with-saved' },
    { route: '/hubs/:slug', address: '/hubs/mira', as: 'carla', name: 'hub-coordinated' },
  ]
}
