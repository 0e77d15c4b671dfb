import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { ImportedPage } from '~/modules/authoring/imports/pieces'
import { keepUpload } from '~/modules/authoring/imports/uploads.server'
import { hashOf } from '~/modules/people/secret.server'
import { deviceKnows } from './deviceKnows'
import { insert, modulePackage, waitingPackage } from './packages'

/** A page of the product as somebody meets it; `as` is a person of the cast, nobody without it; `ready` tells what it shows last. */
export type ProductPage = {
  route: string
  address: string
  as?: string
  name: string
  /** What a person does first, who reads in this language. */
  before?: (tab: Page, language: string) => Promise<unknown>
  ready?: Ready
}
type Ready = (tab: Page) => Locator

const firstPlayedPage: Ready = (tab) =>
  tab.frameLocator('main iframe').frameLocator('iframe').locator('#pages > section:visible').first()
const openText: Ready = (tab) => tab.locator('.page-text')

/** At least one page for every route that shows one, with the things of the demo that are worth looking at. */
export function productPages(dataDir: string): ProductPage[] {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 5000 })
  const one = (sql: string, ...values: string[]) =>
    sqlite
      .prepare(sql)
      .pluck()
      .get(...values) as string
  const offered = (kind: string) => one('select slug from publishedOffering where kind = ? limit 1', kind)
  const [masterclass, bbl] = ['masterclass', 'bbl'].map(offered)
  const module = 'assemblagerobotisering-het-ssomq-principe'
  const enrolment = one(`
    select enrolment.id from enrolment join offering on offering.id = offeringId join attempt on enrolmentId = enrolment.id
    where hubId = 'mira' order by attempt.finishedAt desc limit 1`)
  const own = one("select id from learningModule where slug = 'assemblagerobotisering-het-ssomq-principe'")
  const draft = one("select id from learningModule where hubId = 'mira' and id <> ? limit 1", own)
  const revision = one('select id from pageRevision where moduleId = ? order by savedAt desc limit 1', draft)
  const moment = one('select min(savedAt) from pageRevision where moduleId = ?', draft)
  const synonym = one("select id from searchSynonym where word = 'lasrobot'")
  const offering = one('select id from offering where moduleId = ?', own)
  const media = one("select id from media where hubId = 'mira' limit 1")
  const busy = one(
    "select attempt.id from attempt join enrolment on enrolment.id = enrolmentId where personId = 'frits'",
  )
  const passed = finishedBy(sqlite, 'hanna', 'passed')
  const failed = finishedBy(sqlite, 'greet', 'failed')
  const secret = passwordLinkFor(sqlite, 'daan')
  const pack = waitingPackage(sqlite, 'anouk')
  const written = { title: 'Lassen met een robot', pages: 12, tests: 1, banks: 1, questions: 24, files: 9, terms: 14 }
  const ownPack = waitingPackage(sqlite, 'anouk', { ...written, isWhole: false })
  const membership = {
    personId: 'bram',
    organisationId: 'tint',
    role: 'author',
    grantedAt: Date.now(),
    grantedBy: null,
  }
  insert(sqlite, 'membership', membership)
  insert(sqlite, 'membership', { ...membership, role: 'coordinator' })
  modulePackage(sqlite)
  sqlite.close()
  const upload = uploadOf(dataDir, 'anouk')
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
    { route: '/modules', address: '/modules', as: 'anouk', name: 'modules' },
    { route: '/modules', address: '/modules', as: 'hanna', name: 'modules-empty' },
    {
      route: '/organisations/:organisationId/media',
      address: '/organisations/mira/media',
      as: 'anouk',
      name: 'library',
    },
    {
      route: '/organisations/:organisationId/media',
      address: `/organisations/mira/media?item=${media}`,
      as: 'anouk',
      name: 'library-file',
    },
    {
      route: '/organisations/:organisationId/media',
      address: '/organisations/mira/media?text=zeppelin',
      as: 'anouk',
      name: 'library-nothing-found',
    },
    {
      route: '/organisations/:organisationId/media',
      address: '/organisations/tint/media',
      as: 'bram',
      name: 'library-empty',
    },
    { route: '/modules/new', address: '/modules/new', as: 'anouk', name: 'module-new' },
    { route: '/modules/import', address: '/modules/import', as: 'anouk', name: 'import' },
    { route: '/modules/import', address: `/modules/import?module=${draft}`, as: 'anouk', name: 'import-into-module' },
    { route: '/modules/import/:importId', address: `/modules/import/${upload}`, as: 'anouk', name: 'import-check' },
    {
      route: '/modules/import/:importId',
      address: `/modules/import/${upload}?module=${draft}`,
      as: 'anouk',
      name: 'import-check-into-module',
    },
    { route: '/modules/packages', address: '/modules/packages', as: 'anouk', name: 'package-choose' },
    { route: '/modules/packages/:uploadId', address: `/modules/packages/${pack}`, as: 'anouk', name: 'package-check' },
    { route: '/modules/packages/:uploadId', address: `/modules/packages/${ownPack}`, as: 'anouk', name: 'package-own' },
    { route: '/modules/:moduleId/package', address: '/modules/cobot-package/package', as: 'anouk', name: 'package' },
    { route: '/templates/:templateId', address: '/templates/measuring', as: 'anouk', name: 'template' },
    {
      route: '/modules/:moduleId/templates',
      address: `/modules/${draft}/templates`,
      as: 'anouk',
      name: 'module-from-template',
    },
    { route: '/modules/:moduleId', address: `/modules/${own}`, as: 'anouk', name: 'editor', ready: openText },
    { route: '/modules/:moduleId', address: `/modules/${draft}`, as: 'anouk', name: 'editor-draft', ready: openText },
    {
      route: '/modules/:moduleId',
      address: `/modules/${own}`,
      as: 'carla',
      name: 'editor-reading-along',
      ready: openText,
    },
    { route: '/modules/:moduleId/settings', address: `/modules/${own}/settings`, as: 'anouk', name: 'module-settings' },
    {
      route: '/modules/:moduleId/glossary',
      address: `/modules/${own}/glossary`,
      as: 'anouk',
      name: 'module-glossary',
    },
    {
      route: '/modules/:moduleId/glossary',
      address: `/modules/${draft}/glossary`,
      as: 'anouk',
      name: 'module-glossary-empty',
    },
    { route: '/modules/:moduleId/people', address: `/modules/${draft}/people`, as: 'anouk', name: 'module-people' },
    { route: '/modules/:moduleId/history', address: `/modules/${draft}/history`, as: 'anouk', name: 'module-history' },
    {
      route: '/modules/:moduleId/history/:revisionId',
      address: `/modules/${draft}/history/${revision}`,
      as: 'anouk',
      name: 'module-revision',
    },
    {
      route: '/modules/:moduleId/moments/:at',
      address: `/modules/${draft}/moments/${moment}`,
      as: 'anouk',
      name: 'module-moment',
    },
    { route: '/modules/:moduleId/results', address: `/modules/${own}/results`, as: 'anouk', name: 'module-results' },
    {
      route: '/modules/:moduleId/results',
      address: `/modules/${draft}/results`,
      as: 'anouk',
      name: 'module-results-unpublished',
    },
    {
      route: '/modules/:moduleId/preview',
      address: `/modules/${own}/preview`,
      as: 'anouk',
      name: 'module-preview',
      ready: firstPlayedPage,
    },
    {
      route: '/modules/:moduleId/publication',
      address: `/modules/${own}/publication`,
      as: 'anouk',
      name: 'module-published',
    },
    {
      route: '/modules/:moduleId/publication',
      address: `/modules/${draft}/publication`,
      as: 'anouk',
      name: 'module-unpublished',
    },
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
    { route: '/admin/synonyms', address: '/admin/synonyms', as: 'ines', name: 'admin-synonyms' },
    { route: '/admin/synonyms/import', address: '/admin/synonyms/import', as: 'ines', name: 'admin-synonyms-import' },
    {
      route: '/admin/synonyms/:synonymId',
      address: `/admin/synonyms/${synonym}`,
      as: 'ines',
      name: 'admin-synonym',
    },
    {
      route: '/along',
      address: '/along',
      as: 'frits',
      name: 'along',
      before: deviceKnows,
      ready: (tab) => tab.locator('h1'),
    },
    { route: '/*', address: '/bestaat-niet', name: 'absent' },
  ]
}

type Sqlite = InstanceType<typeof Database>
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

function uploadOf(dataDir: string, id: string) {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const notes = [paragraph('Laat iedereen de grijper voelen.')]
  const pages: ImportedPage[] = [
    {
      title: 'Grijpen zonder schade',
      slide: 1,
      content: [paragraph('Een vinger, een zuignap of een magneet.')],
      notes,
      losses: [],
    },
    {
      title: '',
      slide: 2,
      isHidden: true,
      content: [],
      notes: [],
      losses: [{ kind: 'animation' }, { kind: 'comment', detail: 'Bram: klopt dit?' }],
    },
  ]
  const read = { kind: 'powerpoint' as const, title: 'Grijpen zonder schade', pages, images: new Map() }
  return keepUpload(join(dataDir, 'imports'), { id }, { ...read, fileName: 'grijpen.pptx' })
}

function passwordLinkFor(sqlite: Sqlite, personId: string) {
  const secret = 'a-link-that-is-looked-at-32-long'
  const now = Date.now()
  insert(sqlite, 'passwordLink', { tokenHash: hashOf(secret), personId, createdAt: now, expiresAt: now + 86_400_000 })
  return secret
}
