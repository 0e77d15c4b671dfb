import { join } from 'node:path'
import type { ImportedPage } from '~/modules/authoring/imports/pieces'
import { keepUpload } from '~/modules/authoring/imports/uploads.server'
import { insert, modulePackage, waitingPackage } from '../packages'
import { firstPlayedPage, one, type ProductPage, type Ready, type Sqlite } from './page'

const openText: Ready = (tab) => tab.locator('.page-text')

/** What an author writes, keeps and publishes. */
export function authorPages(sqlite: Sqlite, dataDir: string): ProductPage[] {
  const own = one(sqlite, "select id from learningModule where slug = 'assemblagerobotisering-het-ssomq-principe'")
  const draft = one(sqlite, "select id from learningModule where hubId = 'mira' and id <> ? limit 1", own)
  const revision = one(sqlite, 'select id from pageRevision where moduleId = ? order by savedAt desc limit 1', draft)
  const moment = one(sqlite, 'select min(savedAt) from pageRevision where moduleId = ?', draft)
  const media = one(sqlite, "select id from media where hubId = 'mira' limit 1")
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
  const upload = uploadOf(dataDir, 'anouk')
  return [
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
  ]
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
