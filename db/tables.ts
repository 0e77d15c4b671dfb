import type { Generated, Insertable, Selectable } from 'kysely'
import type { AgreementTables } from './agreementTables'
import type { ApplyingTables } from './applyingTables'
import type {
  Cmi5RegistrationTable,
  Cmi5SessionTable,
  LearnerPreferencesTable,
  XapiDocumentTable,
  XapiStatementTable,
} from './cmi5Tables'
import type { EditingTables } from './editingTables'
import type { HarvestRecordTable } from './feedTables'
import type { FindingTables } from './findingTables'
import type { ModuleChangeTable, ModuleCoAuthorTable, ModuleContactTable, PageRevisionTable } from './historyTables'
import type { IntakeTables } from './intakeTables'
import type { ListTables } from './listTables'
import type { OutgoingMailTable } from './mailTables'
import type { MediaTable } from './mediaTables'
import type { NoticeTables } from './noticeTables'
import type { AllowedHostTable, PackageUploadTable } from './packageTables'
import type {
  ModuleTemplateTable,
  PageRemovalTable,
  ReplacedPageTable,
  ReplacementTable,
  TemplatePageTable,
} from './pageTables'
import type { PathTables } from './pathTables'
import type { PipelineTables } from './pipelineTables'
import type { PlaceTables } from './placeTables'
import type { PracticeTables } from './practiceTables'
import type {
  AlongVisitTable,
  AssignmentTable,
  AttemptCommitTable,
  AttemptTable,
  ContradictedClaimTable,
  CountingAttempt,
  EnrolmentTable,
  InteractionTable,
  LaunchTable,
} from './progressTables'
import type { SearchTables } from './searchTables'
import type { OfferingSessionTable, SessionTables } from './sessionTables'
import type { SignInTables } from './signInTables'
import type { TeamTables } from './teamTables'

// One line for each area that has a file of its own.
type AreaTables = SearchTables &
  FindingTables &
  ListTables &
  EditingTables &
  SessionTables &
  TeamTables &
  NoticeTables &
  PathTables &
  IntakeTables &
  AgreementTables &
  PracticeTables &
  PipelineTables &
  ApplyingTables &
  PlaceTables &
  SignInTables

/** The tables of db/migrations, column by column. Times are milliseconds since 1970; JSON columns are text. */
export type Tables = AreaTables & {
  organisation: OrganisationTable
  person: PersonTable
  administrator: { personId: string; grantedAt: number; grantedBy: string | null }
  membership: { personId: string; organisationId: string; role: Role; grantedAt: number; grantedBy: string | null }
  formerMembership: {
    id: string
    personId: string
    organisationId: string
    role: Role
    grantedAt: number
    removedAt: number
    removedBy: string | null
  }
  media: MediaTable
  mediaVariant: { mediaId: string; width: number; sha256: string; mediaType: string; bytes: number }
  /** Kept by triggers: which pages show a file. */
  mediaUse: { mediaId: string; pageId: string }
  learningModule: LearningModuleTable
  modulePage: ModulePageTable
  /** A view: the pages that were not taken away. */
  presentPage: ModulePageTable
  pageRemoval: PageRemovalTable
  replacement: ReplacementTable
  replacedPage: ReplacedPageTable
  moduleTemplate: ModuleTemplateTable
  templatePage: TemplatePageTable
  pageRevision: PageRevisionTable
  moduleChange: ModuleChangeTable
  moduleContact: ModuleContactTable
  moduleCoAuthor: ModuleCoAuthorTable
  moduleVersion: ModuleVersionTable
  /** What an import puts into the store before its rows are there. */
  fileUnderway: { intakeId: string; sha256: string; since: number }
  /** A view: the files of the store that a row names. */
  namedFile: { sha256: string }
  packageUpload: PackageUploadTable
  allowedHost: AllowedHostTable
  versionFile: { versionId: string; path: string; sha256: string; mediaType: string; bytes: number }
  offering: OfferingTable
  /** A view: what anybody may see. */
  publishedOffering: OfferingTable & { publishedAt: number }
  offeringPublication: {
    id: string
    offeringId: string
    publishedAt: number
    publishedBy: string | null
    withdrawnAt: number | null
    withdrawnBy: string | null
  }
  enrolment: EnrolmentTable
  /** A view: made for somebody who never began, and asked for by nobody any more. */
  idleEnrolment: { id: string; personId: string; offeringId: string }
  assignment: AssignmentTable
  attempt: AttemptTable
  attemptCommit: AttemptCommitTable
  alongVisit: AlongVisitTable
  launch: LaunchTable
  interaction: InteractionTable
  contradictedClaim: ContradictedClaimTable
  cmi5Registration: Cmi5RegistrationTable
  cmi5Session: Cmi5SessionTable
  xapiStatement: XapiStatementTable
  xapiDocument: XapiDocumentTable
  learnerPreferences: LearnerPreferencesTable
  outgoingMail: OutgoingMailTable
  harvestRecord: HarvestRecordTable
  changeCounter: { area: 'catalogue'; changes: Generated<number> }
}

export type Role = 'author' | 'reviewer' | 'coordinator' | 'teamLead' | 'supervisor' | 'learner' | 'sector'
export type OrganisationKind = 'hub' | 'company' | 'school' | 'sector'
export type Language = 'nl' | 'en'
export type HubType = 'systeemhub' | 'groeihub'
export type Trait = 'innovatie' | 'ecosysteemfunctie' | 'onderwijsvernieuwing'
export type OfferingKind = 'module' | 'path' | 'masterclass' | 'workshop' | 'expertSession' | 'bbl' | 'practiceSession'
export type Level = 'mbo1' | 'mbo2' | 'mbo3' | 'mbo4' | 'hbo'
/** A `bank` is no page that learners see: its questions are drawn into tests. */
export type PageKind = 'lesson' | 'test' | 'bank'
/** cmi.core.lesson_status, SCORM 1.2 Run-Time Environment, section 3.4.4. */
export type LessonStatus = 'not attempted' | 'incomplete' | 'completed' | 'passed' | 'failed' | 'browsed'

type OrganisationTable = {
  id: string
  slug: string
  kind: OrganisationKind
  name: string
  hubType: HubType | null
  trait: Trait | null
  place: Generated<string>
  summary: Generated<string>
  website: Generated<string>
  email: Generated<string>
  phone: Generated<string>
  /** `#rrggbb`, lower case. */
  colour: Generated<string>
  description: Generated<string>
  revision: Generated<number>
  createdAt: number
}

type PersonTable = {
  id: string
  email: string
  name: string
  language: Generated<Language>
  passwordHash: string | null
  createdAt: number
}

type LearningModuleTable = {
  id: string
  hubId: string
  slug: string
  title: string
  settings: string
  /** `package`: it came in whole, and has no pages to write in. */
  source: Generated<'written' | 'package'>
  revision: Generated<number>
  createdAt: number
  createdBy: string
  updatedAt: number
  updatedBy: string
}

type ModulePageTable = {
  id: string
  moduleId: string
  position: number
  title: string
  kind: PageKind
  document: string
  revision: Generated<number>
  saveId: Generated<string>
  updatedAt: number
  updatedBy: string
}

type ModuleVersionTable = {
  id: string
  moduleId: string
  number: number
  title: string
  document: string
  /** JSON of PackageContents; null for a version of a module written here. */
  contents: string | null
  /** JSON of PackageIntake; null for a version of a module written here. */
  intake: string | null
  publishedAt: number
  publishedBy: string
}

type OfferingTable = {
  id: string
  slug: string
  kind: OfferingKind
  hubId: string
  moduleId: string | null
  title: string
  summary: Generated<string>
  description: Generated<string>
  forWhom: Generated<string>
  /** `string[]` */
  outcomes: Generated<string>
  /** `{ name: string; uri?: string }[]` */
  skills: Generated<string>
  level: Level | null
  nlqf: number | null
  leerweg: 'bbl' | 'bol' | null
  crebo: string | null
  /** In somebody's own words; `themeId` is the theme of the list that they mean. */
  theme: Generated<string>
  themeId: string | null
  durationMinutes: number | null
  durationText: Generated<string>
  studyLoadHours: number | null
  contactDays: number | null
  startKind: Generated<'fixed' | 'request' | 'direct'>
  place: Generated<string>
  isOnline: Generated<number>
  language: Generated<Language>
  entryRequirements: Generated<string>
  consentNeeded: Generated<number>
  /** Cents without VAT; null is "price on request", 0 is free. */
  priceCents: number | null
  vatPercent: Generated<number>
  credential: Generated<string>
  countingAttempt: Generated<CountingAttempt>
  /** SPDX's name of an open licence, or ''; see modules/blocks/licence. */
  licence: Generated<'' | 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC0-1.0'>
  /** Who gives it, when that is not the hub itself. */
  provider: Generated<string>
  contactName: Generated<string>
  contactEmail: Generated<string>
  contactPhone: Generated<string>
  /** Of a module: the level was chosen here, and its next version leaves it alone. */
  hasOwnLevel: Generated<number>
  revision: Generated<number>
  createdAt: number
  createdBy: string | null
  updatedAt: number
  updatedBy: string | null
}

export type Organisation = Selectable<OrganisationTable>
export type Media = Selectable<MediaTable>
export type ModulePage = Selectable<ModulePageTable>
export type Offering = Selectable<OfferingTable>
export type OfferingSession = Selectable<OfferingSessionTable>
export type Attempt = Selectable<AttemptTable>
export type NewOffering = Insertable<OfferingTable>
