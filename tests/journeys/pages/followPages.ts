import { one, type ProductPage, type Sqlite } from './page'

/** What coordinators, companies and administrators see. */
export function followPages(sqlite: Sqlite): ProductPage[] {
  const enrolment = one(
    sqlite,
    `
    select enrolment.id from enrolment join offering on offering.id = offeringId join attempt on enrolmentId = enrolment.id
    where hubId = 'mira' order by attempt.finishedAt desc limit 1`,
  )
  const offering = one(
    sqlite,
    'select offering.id from offering join learningModule on learningModule.id = moduleId where learningModule.slug = ?',
    'assemblagerobotisering-het-ssomq-principe',
  )
  return [
    { route: '/participants', address: '/participants', as: 'carla', name: 'participants' },
    { route: '/participants', address: '/participants', as: 'esra', name: 'participants-of-a-company' },
    {
      route: '/participants',
      address: '/participants?organisation=tint',
      as: 'bram',
      name: 'participants-empty',
    },
    { route: '/assignments/new', address: '/assignments/new?organisation=vos', as: 'esra', name: 'assign-module' },
    {
      route: '/assignments/new',
      address: `/assignments/new?organisation=vos&offering=${offering}`,
      as: 'esra',
      name: 'assign-people',
    },
    { route: '/assignments/new', address: '/assignments/new?organisation=tint', as: 'bram', name: 'assign-nothing' },
    { route: '/participants/:enrolmentId', address: `/participants/${enrolment}`, as: 'carla', name: 'participant' },
    {
      route: '/organisations/:organisationId/people',
      address: '/organisations/mira/people',
      as: 'carla',
      name: 'people',
    },
    { route: '/admin', address: '/admin', as: 'ines', name: 'admin' },
    { route: '/admin/organisations/new', address: '/admin/organisations/new', as: 'ines', name: 'admin-new' },
    {
      route: '/admin/organisations/:organisationId',
      address: '/admin/organisations/mira',
      as: 'ines',
      name: 'admin-organisation',
    },
    { route: '/admin/people', address: '/admin/people', as: 'ines', name: 'admin-people' },
    { route: '/admin/people/:personId', address: '/admin/people/bram', as: 'ines', name: 'admin-person' },
  ]
}
