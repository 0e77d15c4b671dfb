import { join } from 'node:path'
import { castPeople } from '~/db/cast'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { keepUpload } from '~/modules/authoring/imports/uploads.server'
import { hashOf } from '~/modules/people/secret.server'
import { startSession } from '~/modules/people/session.server'
import { addAgreementThings, agreementThings } from './agreementWorld'
import { addApplyingThings, applyingThings, programmes } from './applyingWorld'
import { addPaths, pathThings } from './paths'
import { addPlaceThings, placeThings } from './placeWorld'
import { addPractice, practiceThings } from './practiceWorld'
import { addSessionThings, datedOfferings, sessionThings } from './sessionWorld'
import { addTeamThings, teamThings } from './teams'

/** Something an address can name: whose it is, and whether it stands in the catalogue. */
export type Thing = {
  isBbl?: true
  value: string
  hubId?: string
  companyId?: string
  personId?: string
  schoolId?: string
  /** Somebody who applied, with an agreement that is in force. */
  isAgreed?: true
  /** Who write along on it without being of its hub. */
  coAuthorIds?: string[]
  /** A module that came in as a package: there is nothing to write in. */
  isPackage?: true
  isPublic?: boolean
  isOffering?: true
  /** An offering that is a module: it has no dates. */
  isModule?: true
  /** Of which list of the administrator it is an entry. */
  list?: string
}

const hubs = ['mira', 'precisie', 'smn']
const authors = ['anouk', 'bram']
const along: Record<string, string[]> = { mira: ['bram'] }
const learners = [
  { personId: 'daan', companyId: 'vos', hubId: 'mira' },
  { personId: 'frits', companyId: 'hamer', hubId: 'precisie' },
]

// Two organisations that ask things of the same person, and one more.
const askers: { organisationId: string; hubId?: string; companyId?: string; by: string; personId: string }[] = [
  { organisationId: 'mira', hubId: 'mira', by: 'carla', personId: 'daan' },
  { organisationId: 'vos', companyId: 'vos', by: 'esra', personId: 'daan' },
  { organisationId: 'precisie', hubId: 'precisie', by: 'bram', personId: 'frits' },
]

/** Things of several hubs, companies and people in a database that holds the cast, by the name addresses have for them. */
export async function makeWorld(dataDir: string) {
  const { db, sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const files = folderStore(join(dataDir, 'files'))
  const insert = (table: string, row: Record<string, unknown>) =>
    sqlite
      .prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`)
      .run(Object.values(row))
  for (const hubId of hubs) addHubThings(hubId)
  for (const learner of learners) addLearning(learner)
  for (const one of askers) addAssignment(one)
  addPaths(insert)
  addSessionThings(insert)
  addTeamThings(insert)
  addAgreementThings(insert, (query) => sqlite.prepare(query).pluck().get(), files)
  addApplyingThings(insert, files.put)
  addPractice(insert, files.put)
  addPlaceThings(insert)
  const imports = authors.map((personId) => ({ value: addImport(dataDir, personId), personId }))
  const uploads = authors.map((personId) => ({ value: addUpload(personId), personId }))
  addEntries()
  for (const { personId } of learners)
    insert('passwordLink', {
      tokenHash: hashOf(`secret-${personId}`),
      personId,
      createdAt: 1,
      createdBy: 'ines',
      expiresAt: Date.now() + 86_400_000,
    })

  function addHubThings(hubId: string) {
    const author = { createdAt: 1, createdBy: 'anouk', updatedAt: 1, updatedBy: 'anouk' }
    const document = { type: 'doc', content: [{ type: 'paragraph' }] }
    const page = { id: `page-${hubId}`, title: 'Begin', kind: 'lesson', document }
    const settings = {
      summary: '',
      forWhom: '',
      goals: [],
      level: null,
      theme: '',
      language: 'nl',
      minutes: 10,
      passMark: 70,
      testAttempts: 0,
      contactName: '',
      contactEmail: '',
    }
    const moduleId = `module-${hubId}`
    insert('learningModule', {
      id: moduleId,
      hubId,
      slug: moduleId,
      title: moduleId,
      settings: json(settings),
      ...author,
    })
    insert('modulePage', { ...page, moduleId, position: 0, document: json(document), updatedAt: 1, updatedBy: 'anouk' })
    insert('moduleChange', { moduleId, changedAt: 1, changedBy: 'anouk', kind: 'pages', after: json([page.id]) })
    for (const personId of along[hubId] ?? [])
      insert('moduleCoAuthor', { id: `along-${hubId}`, moduleId, personId, invitedAt: 1, invitedBy: 'anouk' })
    const frozen = { id: moduleId, title: moduleId, version: 1, settings, pages: [page] }
    const version = { id: `version-${hubId}`, moduleId, number: 1, title: moduleId, document: json(frozen) }
    insert('moduleVersion', { ...version, publishedAt: 1, publishedBy: 'anouk' })
    const bytes = new TextEncoder().encode(`<!doctype html><title>${hubId}</title>`)
    const file = { sha256: files.put(bytes), mediaType: 'text/html', bytes: bytes.length }
    insert('versionFile', { versionId: `version-${hubId}`, path: 'index.html', ...file })
    const picture = { sha256: files.put(png), mediaType: 'image/png', bytes: png.length, width: 1, height: 1 }
    insert('media', { id: `media-${hubId}`, hubId, name: 'a.png', uploadedAt: 1, uploadedBy: 'anouk', ...picture })
    insert('moduleTemplate', { id: `template-${hubId}`, hubId, name: 'Begin', settings: json(settings), ...author })
    addPackage(hubId, { settings, file, author })
    addOffering(`public-${hubId}`, hubId, moduleId, null)
    addOffering(`withdrawn-${hubId}`, hubId, null, 2)
  }

  function addPackage(hubId: string, { settings, file, author }: Record<'settings' | 'file' | 'author', object>) {
    const moduleId = `package-${hubId}`
    const known = { hubId, slug: moduleId, title: moduleId, settings: json(settings), source: 'package' }
    insert('learningModule', { id: moduleId, ...known, ...author })
    const frozen = { id: moduleId, title: moduleId, version: 1, settings, pages: [] }
    const root = { id: 'o', title: moduleId, isVisible: true, children: [] }
    const read = { contents: json({ standard: 'html', root }), document: json(frozen) }
    const version = { id: `version-${moduleId}`, moduleId, number: 1, title: moduleId, ...read }
    insert('moduleVersion', { ...version, publishedAt: 1, publishedBy: 'anouk' })
    insert('versionFile', { versionId: version.id, path: 'index.html', ...file })
  }

  function addUpload(personId: string) {
    const id = `upload-${personId}`
    const hubId = castPeople.find((person) => person.id === personId)!.roles.find(([, role]) => role === 'author')![0]
    const root = { id: 'o', title: id, isVisible: true, children: [] }
    const contents = { standard: 'html', root }
    const reading = { contents, facts: {}, title: id, warnings: [], hosts: [], files: 1, zipBytes: 9, bytes: 9 }
    const file = { fileName: 'les.zip', bytes: 9, received: 9, modifiedAt: 1 }
    const now = Date.now()
    insert('packageUpload', { id, personId, hubId, ...file, startedAt: now, touchedAt: now, reading: json(reading) })
    return id
  }

  function addOffering(id: string, hubId: string, moduleId: string | null, withdrawnAt: number | null) {
    const kind = moduleId ? 'module' : 'masterclass'
    insert('offering', { id, slug: id, kind, hubId, moduleId, title: id, createdAt: 1, updatedAt: 1 })
    insert('offeringPublication', { id, offeringId: id, publishedAt: 1, publishedBy: 'anouk', withdrawnAt })
  }

  function addLearning({ personId, companyId, hubId }: (typeof learners)[number]) {
    const enrolmentId = `enrolment-${personId}`
    insert('enrolment', {
      id: enrolmentId,
      offeringId: `public-${hubId}`,
      personId,
      organisationId: companyId,
      enrolledAt: 1,
    })
    const attempt = { id: `attempt-${personId}`, enrolmentId, versionId: `version-${hubId}`, number: 1, startedAt: 1 }
    insert('attempt', { ...attempt, pagesTotal: 1 })
  }

  function addAssignment({ organisationId, hubId, by, personId }: (typeof askers)[number]) {
    const offeringId = `public-${hubId ?? 'mira'}`
    const asked = { personId, offeringId, organisationId, assignedAt: 1, assignedBy: by, dueOn: '2026-03-03' }
    insert('assignment', { id: `assignment-${organisationId}`, batchId: `batch-${organisationId}`, ...asked })
  }

  function addEntries() {
    for (const word of ['synonym-a', 'synonym-b'])
      insert('searchSynonym', { id: word, word, source: 'test', sourceDate: '2026-11-01', updatedAt: 1 })
    const dated = { validFrom: '2026-01-01', source: 'test' }
    insert('theme', { id: 'theme-a', nameNl: 'Lassen', nameEn: 'Welding', ...dated })
    insert('fundingScheme', { id: 'grant-a', name: 'Een subsidie', summary: 'Een deel terug.', ...dated })
  }

  return {
    close,
    /** Puts back what trying takes away. */
    renew() {
      sqlite.prepare('delete from packageUpload').run()
      for (const { personId } of uploads) addUpload(personId)
      const isPublic = "like 'public-%' or offeringId like 'open-dated-%'"
      sqlite.prepare(`delete from offeringPublication where offeringId ${isPublic}`).run()
      sqlite
        .prepare(
          `insert into offeringPublication (id, offeringId, publishedAt, publishedBy) select offeringId, offeringId, 1, 'anouk' from (select id as offeringId from offering) where offeringId ${isPublic}`,
        )
        .run()
    },
    things: { ...thingsByParameter(sqlite), importId: imports, uploadId: uploads } as Record<string, Thing[]>,
    cookieFor: async (personId: string) => `leerbank=${(await startSession(db, personId, 'test')).secret}`,
    /** All rows of all tables but those that every visit writes. */
    snapshot() {
      const tables = sqlite
        .prepare("select name from sqlite_schema where type = 'table' and name not in ('session', 'migration')")
        .pluck()
        .all() as string[]
      // Mail goes out by itself meanwhile.
      const columns = (table: string) => (table === 'outgoingMail' ? 'key' : '*')
      return Object.fromEntries(
        tables.map((table) => [table, sqlite.prepare(`select ${columns(table)} from ${table}`).all()]),
      )
    },
  }
}

function addImport(dataDir: string, id: string) {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Uit een bestand.' }] }]
  const page = { title: 'Begin', content, notes: [], losses: [] }
  const read = { kind: 'word' as const, title: 'Een les', pages: [page], images: new Map() }
  return keepUpload(join(dataDir, 'imports'), { id }, { ...read, fileName: 'les.docx' })
}

type Sqlite = ReturnType<typeof openDatabase>['sqlite']

// A parameter that is missing here fails the test of the route that has it.
function thingsByParameter(sqlite: Sqlite): Record<string, Thing[]> {
  const offerings = hubs.flatMap((hubId) => [
    { value: `public-${hubId}`, hubId, isOffering: true as const, isModule: true as const, isPublic: true },
    { value: `withdrawn-${hubId}`, hubId, isOffering: true as const, isPublic: false },
  ])
  const slugs = sqlite.prepare("select slug, id from organisation where kind = 'hub'").all() as Slug[]
  const revisionOf = (pageId: string) =>
    sqlite.prepare('select max(id) from pageRevision where pageId = ?').pluck().get(pageId)
  return {
    offeringId: [...offerings, ...datedOfferings],
    ...sessionThings,
    ...applyingThings,
    ...teamThings,
    ...agreementThings,
    ...practiceThings,
    ...placeThings,
    slug: [...offerings, ...programmes, ...slugs.map(({ slug, id }) => ({ value: slug, hubId: id, isPublic: true }))],
    moduleId: hubs.flatMap((hubId) => [
      { value: `module-${hubId}`, hubId, coAuthorIds: along[hubId] },
      { value: `package-${hubId}`, hubId, isPackage: true as const },
    ]),
    pageId: hubs.map((hubId) => ({ value: `page-${hubId}`, hubId })),
    revisionId: hubs.map((hubId) => ({ value: String(revisionOf(`page-${hubId}`)), hubId })),
    at: [{ value: '2' }],
    mediaId: hubs.map((hubId) => ({ value: `media-${hubId}`, hubId })),
    versionId: hubs.map((hubId) => ({ value: `version-${hubId}`, hubId })),
    enrolmentId: learners.map((learner) => ({ value: `enrolment-${learner.personId}`, ...learner })),
    attemptId: learners.map((learner) => ({ value: `attempt-${learner.personId}`, ...learner })),
    assignmentId: askers.map((one) => ({ value: `assignment-${one.organisationId}`, ...ownerOf(one) })),
    batchId: askers.map((one) => ({ value: `batch-${one.organisationId}`, ...ownerOf(one) })),
    personId: castPeople.map(({ id }) => ({ value: id, personId: id })),
    organisationId: [...hubs, 'vos', 'hamer'].map((value) => ({ value, hubId: value })),
    secret: learners.map(({ personId }) => ({ value: `secret-${personId}`, personId })),
    number: [{ value: '1' }],
    list: ['synonyms', 'themes', 'grants'].map((value) => ({ value })),
    entryId: [
      { value: 'synonym-a', list: 'synonyms' },
      { value: 'theme-a', list: 'themes' },
      { value: 'grant-a', list: 'grants' },
    ],
    pathId: pathThings,
    pathSlug: pathThings,
    templateId: hubs.map((hubId) => ({ value: `template-${hubId}`, hubId })),
  }
}

type Slug = { slug: string; id: string }
const ownerOf = ({ hubId, companyId }: (typeof askers)[number]) => ({ hubId, companyId })
const json = JSON.stringify
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
