import { absent, found, isRefusal, isWrong, type OeapiRequest, type Refusal, wrongParameter } from './answer'
import { readAsked, readExpand } from './asked'
import { coursesAsked, hubsAsked, pageOf, type Run, runsAsked } from './list'
import { scopeOf } from './scope'
import { course6, offering6, organisation6, words6 } from './version6'

const specification = 'https://openonderwijsapi.nl/specification/v6/'
const operations = [
  '/',
  '/organisations',
  '/organisations/{organisationId}',
  '/organisations/{organisationId}/courses',
  '/organisations/{organisationId}/course-offerings',
  '/courses',
  '/courses/{courseId}',
  '/courses/{courseId}/course-offerings',
  '/course-offerings/{courseOfferingId}',
]

/** Answers a request of the Open Education API 6.0: service, organisations, courses and their offerings. */
export function answer6(request: OeapiRequest): object | Refusal {
  const [what, id, of, rest] = request.path
  if (rest !== undefined) return absent
  if (what === undefined) return service(request)
  if (id === undefined) return list(request, what, undefined)
  if (of !== undefined) return list(request, of, { what, id })
  if (what === 'organisations') return organisation(request, id)
  if (what === 'courses') return course(request, id)
  return what === 'course-offerings' ? offering(request, id) : absent
}

function service({ contactEmail, origin }: OeapiRequest) {
  return {
    contactEmail,
    specification,
    documentation: `${origin}/connect`,
    supportedOperations: operations.map((path) => ({ verbs: ['GET'], path: encodeURI(path) })),
    supportedExpands: [
      { expandableObjects: ['organisation'], path: encodeURI('/courses/{courseId}') },
      { expandableObjects: ['course'], path: encodeURI('/course-offerings/{courseOfferingId}') },
    ],
  }
}

function organisation({ catalogue, query }: OeapiRequest, id: string) {
  if (!readExpand(query, ['parent', 'children'])) return wrongParameter({ wrong: 'expand' })
  const hub = found(catalogue.hubByUuid, id)
  return isRefusal(hub) ? hub : organisation6(hub)
}

function course({ catalogue, query, origin }: OeapiRequest, id: string) {
  const expand = readExpand(query, ['programmes', 'coordinators', 'instructors', 'organisation'])
  if (!expand) return wrongParameter({ wrong: 'expand' })
  const known = found(catalogue.offeringByUuid, id)
  if (isRefusal(known)) return known
  return course6(known, origin, expand.includes('organisation') ? catalogue.hubByUuid.get(known.hubUuid) : undefined)
}

function offering({ catalogue, query, origin }: OeapiRequest, id: string) {
  const expand = readExpand(query, ['course', 'programme_offering', 'academic_session'])
  if (!expand) return wrongParameter({ wrong: 'expand' })
  const run = found(catalogue.sessionByUuid, id)
  return isRefusal(run) ? run : offering6(run, origin, expand.includes('course'))
}

function list(request: OeapiRequest, what: string, of: { what: string; id: string } | undefined): object | Refusal {
  const { catalogue, origin } = request
  const asked = readAsked(request.query)
  if (isWrong(asked)) return wrongParameter(asked)
  const scope = scopeOf(catalogue, of, 'organisations')
  if (isRefusal(scope)) return scope
  if (what === 'organisations' && !of) return pageOf(hubsAsked(catalogue.hubs, asked, ['name']), asked, organisation6)
  if (what === 'courses' && of?.what !== 'courses')
    return pageOf(coursesAsked(scope, asked, words6, ['name']), asked, (one) => course6(one, origin))
  if (what !== 'course-offerings' || !of) return absent
  const runs = scope.flatMap((one) => one.sessions.map((session): Run => ({ offering: one, session })))
  return pageOf(runsAsked(runs, asked, words6, ['startDate']), asked, (run) => offering6(run, origin, false))
}
