import { join } from 'node:path'
import Database from 'better-sqlite3'

/** A page of the product as somebody meets it; `as` is a person of the cast, nobody without it. */
export type ProductPage = { route: string; address: string; as?: string; name: string }

/** At least one page for every route that shows one, with the things of the demo that are worth looking at. */
export function productPages(dataDir: string): ProductPage[] {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { readonly: true })
  const one = (sql: string) => sqlite.prepare(sql).pluck().get() as string
  const module = one("select slug from publishedOffering where kind = 'module' limit 1")
  const masterclass = one("select slug from publishedOffering where kind = 'masterclass' limit 1")
  const bbl = one("select slug from publishedOffering where kind = 'bbl' limit 1")
  const enrolment = one(`
    select enrolment.id from enrolment join offering on offering.id = offeringId join attempt on enrolmentId = enrolment.id
    where hubId = 'mira' order by attempt.finishedAt desc limit 1`)
  sqlite.close()
  return [
    { route: '/sign-in', address: '/sign-in', name: 'sign-in' },
    { route: '/catalogue', address: '/catalogue', name: 'catalogue' },
    { route: '/catalogue', address: '/catalogue?q=robot', name: 'search' },
    { route: '/catalogue', address: '/catalogue?q=zeppelin', name: 'nothing-found' },
    { route: '/catalogue', address: '/catalogue', as: 'daan', name: 'catalogue-signed-in' },
    { route: '/catalogue/:slug', address: `/catalogue/${module}`, name: 'module-offering' },
    { route: '/catalogue/:slug', address: `/catalogue/${module}`, as: 'daan', name: 'module-offering-signed-in' },
    { route: '/catalogue/:slug', address: `/catalogue/${module}`, as: 'anouk', name: 'own-offering' },
    { route: '/catalogue/:slug', address: `/catalogue/${masterclass}`, name: 'masterclass' },
    { route: '/catalogue/:slug', address: `/catalogue/${bbl}`, name: 'bbl' },
    { route: '/hubs/:slug', address: '/hubs/mira', name: 'hub' },
    { route: '/hubs/:slug', address: '/hubs/logistics-lab', name: 'hub-with-little' },
    { route: '/learning', address: '/learning', as: 'daan', name: 'learning' },
    { route: '/learning', address: '/learning', as: 'greet', name: 'learning-empty' },
    { route: '/participants', address: '/participants', as: 'carla', name: 'participants' },
    { route: '/participants', address: '/participants', as: 'esra', name: 'participants-of-a-company' },
    { route: '/participants', address: '/participants', as: 'bram', name: 'participants-empty' },
    { route: '/participants/:enrolmentId', address: `/participants/${enrolment}`, as: 'carla', name: 'participant' },
    { route: '/*', address: '/bestaat-niet', name: 'absent' },
  ]
}
