import type { Page } from '@playwright/test'
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
      route: `${at}/standing-assignments/new`,
      address: '/organisations/vos/standing-assignments/new',
      as: 'esra',
      name: 'standing-assignment-check',
      before: (tab, language) =>
        tab.getByRole('button', { name: language === 'nl' ? /Bekijk eerst/ : /First see/ }).click(),
    },
    {
      route: `${at}/people/import`,
      address: '/organisations/vos/people/import',
      as: 'ines',
      name: 'people-import',
    },
    {
      route: `${at}/people/imports/:peopleImportId`,
      address: '/organisations/vos/people/import',
      as: 'ines',
      name: 'people-import-check',
      before: (tab) => send(tab, goodList),
    },
    {
      route: `${at}/people/imports/:peopleImportId`,
      address: '/organisations/vos/people/import',
      as: 'ines',
      name: 'people-import-wrong',
      before: (tab) => send(tab, wrongList),
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

const goodList = [
  'Naam;E-mailadres;Functie;Team;In dienst;Kantine',
  'Nieuwe Collega;nieuwe.collega@vos.example;Lasser;Lassen;1-2-2027;ja',
  'Daan Bakker;daan@vos.example;Eerste monteur;Montage, Avonddienst;;ja',
  'Thijs Kuipers;thijs.kuipers@hamer.example;Lasser;Lassen;;nee',
].join('\r\n')
const wrongList = ['Naam;E-mailadres;In dienst', 'Jan Jansen;jan@;1-2-2027', 'JosÃ©;jose@vos.example;31-2-2027'].join(
  '\r\n',
)

async function send(tab: Page, text: string) {
  await tab
    .locator('input[type=file]')
    .setInputFiles({ name: 'personeel.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await Promise.all([tab.waitForURL(/imports\//), tab.locator('main form button[type=submit]').click()])
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
