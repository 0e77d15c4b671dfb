import { one, type ProductPage, type Sqlite } from './page'

/** Applying, a candidate's own page, who looks double, and keeping. */
export function applyingPages(sqlite: Sqlite): ProductPage[] {
  const slug = 'mbo-bbl-mechatronica'
  const draft = one(sqlite, 'select secret from applicationDraft where erasedAt is null limit 1')
  const secretOf = (state: string) =>
    one(
      sqlite,
      'select secret from candidate join application on candidateId = candidate.id where state = ? and candidate.erasedAt is null limit 1',
      state,
    )
  const programme = one(sqlite, 'select id from offering where slug = ?', slug)
  const form = { route: '/application-drafts/:draftSecret' }
  const own = { route: '/applying/:candidateSecret' }
  const started = secretOf('started')
  return [
    { route: '/catalogue/:slug/application', address: `/catalogue/${slug}/application`, name: 'apply' },
    ...['reach', 'background', 'wishes', 'papers', 'check'].map((step) => ({
      ...form,
      address: `/application-drafts/${draft}?step=${step}`,
      name: `apply-${step}`,
    })),
    { ...own, address: `/applying/${secretOf('applied')}`, name: 'own-application' },
    { ...own, address: `/applying/${started}`, name: 'own-application-started' },
    { route: '/applying/:candidateSecret/data', address: `/applying/${started}/data`, name: 'own-data' },
    { route: '/applications/duplicates', address: '/applications/duplicates', as: 'bram', name: 'duplicates' },
    { route: '/applications/duplicates', address: '/applications/duplicates', as: 'carla', name: 'no-duplicates' },
    { route: '/applications/keeping', address: '/applications/keeping', as: 'bram', name: 'keeping' },
    {
      route: '/employee-applications',
      address: `/employee-applications?offering=${programme}`,
      as: 'esra',
      name: 'employee-applications',
    },
  ]
}
