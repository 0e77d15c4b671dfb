import { one, type ProductPage, type Sqlite } from './page'

/** Board, list and files of who applied, the settings of an intake, and what a candidate sees of it. */
export function pipelinePages(sqlite: Sqlite): ProductPage[] {
  const application = (state: string) => one(sqlite, `select id from application where state = '${state}' limit 1`)
  const programme = one(sqlite, "select id from offering where slug = 'mbo-bbl-mechatronica'")
  const asked = one(sqlite, "select applicationId from candidateMessage where direction = 'in' limit 1")
  const planned = one(sqlite, 'select applicationId from conversation where heldAt is null and startsAt is not null')
  const chooses = one(
    sqlite,
    'select secret from conversation join application on application.id = applicationId join candidate on candidate.id = candidateId where startsAt is null and cancelledAt is null limit 1',
  )
  const board = { route: '/applications', as: 'bram' }
  const file = { route: '/applications/:applicationId', as: 'bram' }
  return [
    { ...board, address: '/applications', name: 'board' },
    { ...board, address: '/applications?view=list', name: 'applications' },
    { ...board, address: '/applications?view=list&text=niemand', name: 'applications-none' },
    { ...board, address: '/applications', as: 'carla', name: 'board-empty' },
    { route: '/applications/several', address: '/applications/several', as: 'bram', name: 'several' },
    { ...file, address: `/applications/${application('applied')}`, name: 'file-applied' },
    { ...file, address: `/applications/${asked}`, name: 'file-asked' },
    { ...file, address: `/applications/${planned}`, name: 'file-planned' },
    { ...file, address: `/applications/${application('finished')}`, name: 'file-finished' },
    { route: '/offerings/:offeringId/intake', address: `/offerings/${programme}/intake`, as: 'bram', name: 'intake' },
    {
      route: '/applying/:candidateSecret/conversation',
      address: `/applying/${chooses}/conversation`,
      name: 'own-conversation',
    },
    { route: '/applying/:candidateSecret/messages', address: `/applying/${chooses}/messages`, name: 'own-messages' },
  ]
}
