import { hashOf } from '~/modules/people/secret.server'
import { deviceKnows } from '../deviceKnows'
import { insert } from '../packages'
import { firstPlayedPage, one, type ProductPage, type Sqlite } from './page'

/** What everybody may see, and what a learner does. */
export function learnerPages(sqlite: Sqlite): ProductPage[] {
  const offered = (kind: string) => one(sqlite, 'select slug from publishedOffering where kind = ? limit 1', kind)
  const [masterclass, bbl] = ['masterclass', 'bbl'].map(offered)
  const module = 'assemblagerobotisering-het-ssomq-principe'
  const busy = one(
    sqlite,
    "select attempt.id from attempt join enrolment on enrolment.id = enrolmentId where personId = 'frits'",
  )
  const passed = finishedBy(sqlite, 'hanna', 'passed')
  const failed = finishedBy(sqlite, 'greet', 'failed')
  const secret = passwordLinkFor(sqlite, 'daan')
  return [
    { route: '/sign-in', address: '/sign-in', name: 'sign-in' },
    { route: '/password/:secret', address: `/password/${secret}`, name: 'password' },
    { route: '/account', address: '/account', as: 'daan', name: 'account' },
    { route: '/catalogue', address: '/catalogue', name: 'catalogue' },
    { route: '/catalogue', address: '/catalogue?q=robot', name: 'search' },
    { route: '/catalogue', address: '/catalogue?q=robto', name: 'search-mistyped' },
    { route: '/catalogue', address: '/catalogue?q=zeppelin', name: 'nothing-found' },
    { route: '/catalogue', address: '/catalogue', as: 'daan', name: 'catalogue-signed-in' },
    { route: '/catalogue/:slug', address: `/catalogue/${module}`, name: 'module-offering' },
    { route: '/catalogue/:slug', address: `/catalogue/${module}`, as: 'frits', name: 'module-offering-busy' },
    { route: '/catalogue/:slug', address: `/catalogue/${module}`, as: 'anouk', name: 'own-offering' },
    { route: '/catalogue/:slug', address: `/catalogue/${masterclass}`, name: 'masterclass' },
    { route: '/catalogue/:slug', address: `/catalogue/${bbl}`, name: 'bbl' },
    { route: '/hubs/:slug', address: '/hubs/mira', name: 'hub' },
    { route: '/hubs/:slug', address: '/hubs/logistics-lab', name: 'hub-with-little' },
    { route: '/learning', address: '/learning', as: 'frits', name: 'learning' },
    { route: '/learning', address: '/learning', as: 'esra', name: 'learning-empty' },
    {
      route: '/attempts/:attemptId',
      address: `/attempts/${busy}`,
      as: 'frits',
      name: 'attempt',
      ready: firstPlayedPage,
    },
    { route: '/attempts/:attemptId/result', address: `/attempts/${busy}/result`, as: 'frits', name: 'result-busy' },
    { route: '/attempts/:attemptId/result', address: `/attempts/${passed}/result`, as: 'hanna', name: 'result-passed' },
    { route: '/attempts/:attemptId/result', address: `/attempts/${failed}/result`, as: 'greet', name: 'result-failed' },
    {
      route: '/along',
      address: '/along',
      as: 'frits',
      name: 'along',
      before: deviceKnows,
      ready: (tab) => tab.locator('h1'),
    },
  ]
}

type Row = Record<string, unknown>

/** An attempt of the demo with this outcome, given to a person of the cast as well; returns its id. */
function finishedBy(sqlite: Sqlite, personId: string, status: string) {
  const id = `looked-at-${personId}`
  const source = sqlite.prepare('select * from attempt where status = ? order by id limit 1').get(status) as Row
  const enrolment = sqlite.prepare('select * from enrolment where id = ?').get(source.enrolmentId) as Row
  insert(sqlite, 'enrolment', { ...enrolment, id, personId, organisationId: null })
  insert(sqlite, 'attempt', { ...source, id, enrolmentId: id, number: 1 })
  return id
}

function passwordLinkFor(sqlite: Sqlite, personId: string) {
  const secret = 'a-link-that-is-looked-at-32-long'
  const now = Date.now()
  insert(sqlite, 'passwordLink', { tokenHash: hashOf(secret), personId, createdAt: now, expiresAt: now + 86_400_000 })
  return secret
}
