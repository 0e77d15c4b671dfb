import { deflated } from '~/db/deflated.server'
import type { ReadPeople } from '~/modules/coordination/importing/readPeople'
import { insert } from '../packages'
import { one, type ProductPage, type Sqlite } from './page'

/** Teams, standing assignments, lists of people and messages. */
export function teamPages(sqlite: Sqlite): ProductPage[] {
  const team = one(sqlite, "select id from team where organisationId = 'vos' and name = 'Verspaning'")
  const invitation = one(
    sqlite,
    "select id from invitation where personId = 'frits' and acceptedAt is null and withdrawnAt is null",
  )
  const applied = {
    id: 'applied-list',
    organisationId: 'vos',
    createdAt: Date.now(),
    createdBy: 'ines',
    fileName: 'a.csv',
  }
  insert(sqlite, 'peopleImport', { ...applied, appliedAt: Date.now(), added: 31, changed: 4, left: 2 })
  showEarlier(sqlite)
  const at = '/organisations/:organisationId'
  return [
    { route: `${at}/teams`, address: '/organisations/vos/teams', as: 'esra', name: 'teams' },
    { route: `${at}/teams`, address: '/organisations/mira/teams', as: 'carla', name: 'teams-none' },
    { route: '/teams/:teamId', address: `/teams/${team}`, as: 'esra', name: 'team' },
    {
      route: `${at}/standing-assignments`,
      address: '/organisations/vos/standing-assignments',
      as: 'esra',
      name: 'standing-assignments',
    },
    {
      route: `${at}/standing-assignments`,
      address: '/organisations/mira/standing-assignments',
      as: 'carla',
      name: 'standing-assignments-none',
    },
    {
      route: `${at}/standing-assignments/new`,
      address: '/organisations/vos/standing-assignments/new',
      as: 'esra',
      name: 'standing-assignment-new',
    },
    {
      route: `${at}/people/import`,
      address: '/organisations/vos/people/import',
      as: 'ines',
      name: 'people-import',
    },
    {
      route: `${at}/people/imports/:peopleImportId`,
      address: `/organisations/vos/people/imports/${listToCheck(sqlite, 'good', good)}`,
      as: 'ines',
      name: 'people-import-check',
    },
    {
      route: `${at}/people/imports/:peopleImportId`,
      address: `/organisations/vos/people/imports/${listToCheck(sqlite, 'wrong', wrong)}`,
      as: 'ines',
      name: 'people-import-wrong',
    },
    {
      route: `${at}/people/imports/:peopleImportId`,
      address: '/organisations/vos/people/imports/applied-list',
      as: 'ines',
      name: 'people-import-done',
    },
    { route: `${at}/people`, address: '/organisations/vos/people', as: 'ines', name: 'people-of-a-company' },
    { route: `${at}/notices`, address: '/organisations/vos/notices', as: 'esra', name: 'notice-limits' },
    { route: '/notices', address: '/notices', as: 'frits', name: 'notices' },
    { route: '/notices', address: '/notices', as: 'greet', name: 'notices-none' },
    { route: '/invitations/:invitationId', address: `/invitations/${invitation}`, as: 'frits', name: 'invitation' },
    {
      route: `${at}/brought-along`,
      address: '/organisations/vos/brought-along',
      as: 'frits',
      name: 'brought-along',
    },
    {
      route: `${at}/brought-along`,
      address: '/organisations/vos/brought-along',
      as: 'daan',
      name: 'brought-along-none',
    },
  ]
}

const good: ReadPeople = {
  people: [
    {
      row: 2,
      email: 'nieuw@vos.example',
      name: 'Nieuwe Collega',
      jobTitle: 'Lasser',
      teams: ['Lassen'],
      startedOn: '2027-02-01',
    },
    {
      row: 3,
      email: 'daan@vos.example',
      name: 'Daan Bakker',
      jobTitle: 'Eerste monteur',
      teams: ['Montage', 'Avonddienst'],
    },
  ],
  problems: [],
  unused: ['Kantine'],
}
const wrong: ReadPeople = {
  people: [],
  problems: [
    { row: 2, kind: 'email', value: 'jan@' },
    { row: 3, kind: 'letters', value: 'JosÃ©' },
    { row: 3, kind: 'date', value: '31-2-2026' },
    { row: 4, kind: 'merged', value: 'D4:D6' },
  ],
  unused: [],
}

function listToCheck(sqlite: Sqlite, id: string, read: ReadPeople) {
  const made = { id, organisationId: 'vos', createdAt: Date.now(), createdBy: 'ines', fileName: 'personeel.xlsx' }
  insert(sqlite, 'peopleImport', { ...made, people: deflated(JSON.stringify(read)), invites: 1 })
  return id
}

/** Frits works at Vos too, and finished something for Hamer before. */
function showEarlier(sqlite: Sqlite) {
  const membership = {
    personId: 'frits',
    organisationId: 'vos',
    role: 'learner',
    grantedAt: Date.now(),
    grantedBy: null,
  }
  insert(sqlite, 'membership', membership)
  const [enrolmentId, versionId] = ['enrolment.id', 'moduleVersion.id'].map((column) =>
    one(
      sqlite,
      `select ${column} from enrolment join offering on offering.id = enrolment.offeringId
        join moduleVersion on moduleVersion.moduleId = offering.moduleId
        where personId = 'frits' and not exists (select 1 from attempt where enrolmentId = enrolment.id) limit 1`,
    ),
  )
  const attempt = { id: 'earlier', enrolmentId, versionId, number: 1, startedAt: 1, pagesTotal: 6, pagesSeen: 6 }
  insert(sqlite, 'attempt', { ...attempt, status: 'passed', scoreRaw: 84, finishedAt: Date.now() - 86_400_000 })
}
