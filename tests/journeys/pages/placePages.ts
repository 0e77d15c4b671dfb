import { one, type ProductPage, type Sqlite } from './page'

/** Places to work and learn, matching, and the links by which companies and candidates answer. */
export function placePages(sqlite: Sqlite): ProductPage[] {
  const place = (which: string) => one(sqlite, `select id from workPlace where ${which} limit 1`)
  const draft = one(sqlite, 'select id from placeDraft where invitedAt is null limit 1')
  const invited = one(sqlite, 'select secret from placeDraft where invitedAt is not null limit 1')
  const link = (side: string, state: string) =>
    one(
      sqlite,
      'select secret from answerLink join matchProposal on matchProposal.id = proposalId where side = ? and state = ? limit 1',
      side,
      state,
    )
  const seeker = one(
    sqlite,
    "select id from application where state = 'seekingPlace' and crebo = '25340' order by since limit 1",
  )
  sqlite.prepare("update workPlace set secret = 'place-of-noord' where id = 'noord-bouw'").run()
  const list = { route: '/work-places', address: '/work-places' }
  const page = { route: '/work-places/:workPlaceId' }
  const byLink = { route: '/work-places/by-link/:placeSecret' }
  const answer = { route: '/answers/:answerSecret' }
  const matching = { route: '/matching', as: 'bram' }
  return [
    { ...list, as: 'bram', name: 'work-places' },
    { ...list, as: 'esra', name: 'work-places-company' },
    { ...list, as: 'carla', name: 'work-places-empty' },
    { ...list, address: '/work-places?text=zeppelin', as: 'bram', name: 'work-places-nothing-found' },
    { route: '/work-places/new', address: '/work-places/new', as: 'bram', name: 'work-place-new' },
    { route: '/work-places/new', address: '/work-places/new?invite', as: 'bram', name: 'work-place-invite' },
    { route: '/work-places/new', address: '/work-places/new', as: 'esra', name: 'work-place-new-company' },
    {
      route: '/work-places/drafts/:draftId',
      address: `/work-places/drafts/${draft}`,
      as: 'bram',
      name: 'work-place-draft',
    },
    { ...page, address: '/work-places/noord-bouw', as: 'bram', name: 'work-place' },
    {
      ...page,
      address: `/work-places/${place("companyId = 'delta' and crebo = '25340'")}`,
      as: 'bram',
      name: 'work-place-unrecognised',
    },
    {
      ...page,
      address: `/work-places/${place("companyId = 'vos' and crebo = '25340'")}`,
      as: 'esra',
      name: 'work-place-company',
    },
    {
      route: '/work-places/:workPlaceId/changes',
      address: '/work-places/noord-bouw/changes',
      as: 'bram',
      name: 'work-place-changes',
    },
    { ...byLink, address: `/work-places/by-link/${invited}`, name: 'work-place-invited' },
    { ...byLink, address: '/work-places/by-link/place-of-noord', name: 'work-place-by-link' },
    {
      route: `${byLink.route}/changes`,
      address: '/work-places/by-link/place-of-noord/changes',
      name: 'work-place-by-link-changes',
    },
    {
      route: `${byLink.route}/renewal`,
      address: '/work-places/by-link/place-of-noord/renewal',
      name: 'work-place-renewal',
    },
    { ...matching, address: '/matching', name: 'matching' },
    { ...matching, address: `/matching?candidate=${seeker}`, name: 'matching-candidate' },
    { ...matching, address: '/matching?place=vos-montage', name: 'matching-place' },
    { ...matching, address: '/matching', as: 'carla', name: 'matching-empty' },
    { ...answer, address: `/answers/${link('candidate', 'askedCandidate')}`, name: 'answer-candidate' },
    { ...answer, address: `/answers/${link('company', 'askedCompany')}`, name: 'answer-company' },
    { ...answer, address: `/answers/${link('company', 'companyDeclined')}`, name: 'answer-given' },
  ]
}
