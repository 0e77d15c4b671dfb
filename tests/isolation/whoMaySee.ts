import type { castPeople } from '~/db/cast'
import { packageFormats } from '~/modules/packages/formats'
import { whoSeesAgreements } from './agreementWorld'
import { whoSeesApplying } from './applyingWorld'
import { holds } from './holds'
import { whoMaySeePaths } from './paths'
import { whoSeesPipeline } from './pipelineWorld'
import { whoSeesPlaces } from './placeWorld'
import { whoSeesPractice } from './practiceWorld'
import { whoSeesTeams } from './teams'
import { whoSeesSessions } from './whoSeesSessions'
import type { Thing } from './world'

export type CastPerson = (typeof castPeople)[number]
type Things = Record<string, Thing>
export type MaySee = (person: CastPerson | undefined, things: Things, method: string) => boolean

const offers = (person: CastPerson | undefined, { hubId }: Thing) => holds(person, hubId, 'author', 'coordinator')

const isTheirAttempt: MaySee = (person, { attemptId }) => person?.id === attemptId!.personId
const worksOn = (person: CastPerson | undefined, { hubId, coAuthorIds }: Thing, method: string) =>
  Boolean(person && coAuthorIds?.includes(person.id)) ||
  (method === 'GET' ? holds(person, hubId, 'author', 'reviewer', 'coordinator') : holds(person, hubId, 'author'))

const worksOnModule: MaySee = (person, { moduleId }, method) => worksOn(person, moduleId!, method)
// Of a package the screens and verbs of writing do not exist.
const writesIn: MaySee = (person, { moduleId }, method) => !moduleId!.isPackage && worksOn(person, moduleId!, method)
const worksOnPage: MaySee = (person, { moduleId, pageId }, method) =>
  !moduleId!.isPackage && moduleId!.hubId === pageId!.hubId && worksOn(person, moduleId!, method)

const worksOnLibrary: MaySee = (person, { organisationId }, method) => worksOn(person, organisationId!, method)

/** Published versions are for every author of the sector, but a package of somebody else is its own hub's. */
const takesAlong: MaySee = (person, { moduleId }, method) =>
  !moduleId!.isPackage &&
  (Boolean(person?.roles.some(([, role]) => role === 'author')) || worksOn(person, moduleId!, method))

// A package on its way in is its sender's alone.
const isTheirUpload: MaySee = (person, { uploadId }) => person?.id === uploadId!.personId

// An organisation takes back what it asked itself, and knows of nobody else's.
const askedThis = (person: CastPerson | undefined, { hubId, companyId }: Thing) =>
  holds(person, hubId, 'coordinator') || holds(person, companyId, 'teamLead', 'coordinator')

/** Per address with a parameter: for whom what it names is there. The rule of the route comes on top of it. */
export const whoMaySee: Record<string, MaySee> = {
  ...whoSeesSessions,
  ...whoSeesTeams,
  ...whoSeesAgreements,
  ...whoSeesApplying,
  ...whoSeesPipeline,
  ...whoSeesPractice,
  ...whoSeesPlaces,
  '/catalogue/:slug': (person, { slug }) => slug!.isOffering === true && (slug!.isPublic || offers(person, slug!)),
  // A picture is shown to those who share an address, and says what a visitor may see.
  '/catalogue/:slug/picture.png': (_person, { slug }) => slug!.isOffering === true && slug!.isPublic === true,
  '/hubs/:slug/list': (_person, { slug }) => !slug!.isOffering,
  '/hubs/:slug/picture.png': (_person, { slug }) => !slug!.isOffering,
  '/hubs/:slug': (_person, { slug }) => !slug!.isOffering,
  '/catalogue/:slug/calendar.ics': (_person, { slug }) => slug!.isOffering === true && slug!.isPublic === true,
  '/hubs/:slug/calendar.ics': (_person, { slug }) => !slug!.isOffering,
  '/edudex/hubs/:slug/directory.xml': (_person, { slug }) => !slug!.isOffering,
  '/edudex/programs/:slug/program.xml': (_person, { slug }) => slug!.isOffering === true && slug!.isPublic === true,
  '/hubs/:slug/edit': (person, { slug }) => !slug!.isOffering && holds(person, slug!.hubId, 'coordinator'),
  '/offerings/:offeringId': (person, { offeringId }) => offers(person, offeringId!),
  // A module is written where modules are.
  '/offerings/:offeringId/copy': (person, { offeringId }) => !offeringId!.isModule && offers(person, offeringId!),
  '/offerings/:offeringId/enrolment': (_person, { offeringId }) => offeringId!.isPublic === true,
  '/offerings/:offeringId/favourite': (_person, { offeringId }) => offeringId!.isPublic === true,
  '/offerings/:offeringId/favourite/removal': (_person, { offeringId }) => offeringId!.isPublic === true,
  '/offerings/:offeringId/publication': (person, { offeringId }) => offers(person, offeringId!),
  '/offerings/:offeringId/withdrawal': (person, { offeringId }) => offers(person, offeringId!),
  '/enrolments/:enrolmentId/attempts': (person, { enrolmentId }) => person?.id === enrolmentId!.personId,
  '/enrolments/:enrolmentId/along': (person, { enrolmentId }) => person?.id === enrolmentId!.personId,
  '/attempts/:attemptId': isTheirAttempt,
  '/attempts/:attemptId/launches': isTheirAttempt,
  '/attempts/:attemptId/unsent': isTheirAttempt,
  '/attempts/:attemptId/along': isTheirAttempt,
  '/attempts/:attemptId/result': isTheirAttempt,
  // What somebody uploaded is theirs alone until it is pages.
  '/modules/import/:importId': (person, { importId }) => person?.id === importId!.personId,
  '/modules/packages/uploads/:uploadId': isTheirUpload,
  '/modules/packages/uploads/:uploadId/reading': isTheirUpload,
  '/modules/packages/:uploadId': isTheirUpload,
  '/modules/packages/:uploadId/removal': isTheirUpload,
  '/modules/:moduleId': worksOnModule,
  '/modules/:moduleId/template': writesIn,
  // Only who may write gets to the shelf of examples.
  '/modules/:moduleId/templates': (person, things) => writesIn(person, things, 'POST'),
  '/modules/:moduleId/package': (person, { moduleId }, method) =>
    moduleId!.isPackage === true && worksOn(person, moduleId!, method),
  '/templates/:templateId': (person, { templateId }) => holds(person, templateId!.hubId, 'author'),
  '/templates/:templateId/removal': (person, { templateId }) => holds(person, templateId!.hubId, 'author'),
  '/modules/:moduleId/settings': worksOnModule,
  '/modules/:moduleId/glossary': writesIn,
  '/modules/:moduleId/terms': writesIn,
  '/modules/:moduleId/terms/copies': writesIn,
  // Who reads along is there too.
  '/modules/:moduleId/presence': (person, { moduleId }) => worksOn(person, moduleId!, 'GET'),
  '/modules/:moduleId/preview': writesIn,
  // Who writes along sees what the hub published, and does not publish for it.
  '/modules/:moduleId/publication': (person, { moduleId }, method) =>
    method === 'GET' ? worksOn(person, moduleId!, method) : holds(person, moduleId!.hubId, 'author'),
  '/modules/:moduleId/people': (person, { moduleId }, method) =>
    holds(person, moduleId!.hubId, 'author', 'coordinator') || (method === 'GET' && worksOn(person, moduleId!, method)),
  '/modules/:moduleId/history': writesIn,
  '/modules/:moduleId/history/:revisionId': (person, { moduleId, revisionId }, method) =>
    !moduleId!.isPackage && moduleId!.hubId === revisionId!.hubId && worksOn(person, moduleId!, method),
  '/modules/:moduleId/moments/:at': writesIn,
  '/modules/:moduleId/results': writesIn,
  '/modules/:moduleId/media': worksOnModule,
  '/modules/:moduleId/media/copies': writesIn,
  '/modules/:moduleId/search': writesIn,
  '/modules/:moduleId/replacements': writesIn,
  '/modules/:moduleId/pages': writesIn,
  '/modules/:moduleId/pages/:pageId': worksOnPage,
  '/modules/:moduleId/pages/:pageId/position': worksOnPage,
  '/modules/:moduleId/pages/:pageId/copy': worksOnPage,
  '/modules/:moduleId/pages/:pageId/split': worksOnPage,
  '/modules/:moduleId/pages/:pageId/merger': worksOnPage,
  '/modules/:moduleId/pages/:pageId/removal': worksOnPage,
  ...Object.fromEntries(
    packageFormats.map((format) => [`/modules/:moduleId/versions/:number/${format}.zip`, takesAlong]),
  ),
  '/modules/:moduleId/versions/:number/workbook.pdf': takesAlong,
  '/modules/:moduleId/versions/:number/poster.pdf': takesAlong,
  '/modules/:moduleId/versions/:number/demonstration.pdf': takesAlong,
  '/modules/:moduleId/versions/:number/package.zip': (person, { moduleId }, method) =>
    moduleId!.isPackage === true && worksOn(person, moduleId!, method),
  '/organisations/:organisationId/media': worksOnLibrary,
  '/organisations/:organisationId/media/uploads': worksOnLibrary,
  '/organisations/:organisationId/media.json': worksOnLibrary,
  '/media/:mediaId/words': (person, { mediaId }, method) => worksOn(person, mediaId!, method),
  '/media/:mediaId/removal': (person, { mediaId }, method) => worksOn(person, mediaId!, method),
  '/media/:mediaId': (person, { mediaId }, method) => worksOn(person, mediaId!, method),
  '/participants/:enrolmentId': (person, { enrolmentId }) =>
    holds(person, enrolmentId!.hubId, 'coordinator') || holds(person, enrolmentId!.companyId, 'teamLead'),
  '/assignments/:assignmentId/withdrawal': (person, { assignmentId }) => askedThis(person, assignmentId!),
  '/assignments/batches/:batchId/withdrawal': (person, { batchId }) => askedThis(person, batchId!),
  ...whoMaySeePaths,
  // Who holds the secret holds the link.
  '/password/:secret': () => true,
  '/organisations/:organisationId/people': (person, { organisationId }) =>
    Boolean(person?.isAdministrator) || holds(person, organisationId!.value, 'coordinator'),
  '/admin/organisations/:organisationId': () => true,
  '/admin/people/:personId': () => true,
  '/admin/lists/:list': () => true,
  '/admin/lists/:list/csv': () => true,
  '/admin/lists/:list/import': () => true,
  '/admin/lists/:list/entries/:entryId': (_person, { list, entryId }) => entryId!.list === list!.value,
}
