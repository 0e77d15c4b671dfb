import { absent, found, isRefusal, isWrong, type OeapiRequest, type Refusal, wrongParameter } from './answer'
import { readAsked, readExpand } from './asked'
import { coursesAsked, hubsAsked, pageOf, type Run, readSort, runsAsked } from './list'
import { scopeOf } from './scope'
import { course5, offering5, organization5, words5 } from './version5'

const specification = 'https://openonderwijsapi.nl/specification/v5/'

/** Answers a request of the Open Education API 5.0: service, organizations, courses and their offerings. */
export function answer5(request: OeapiRequest): object | Refusal {
  const [what, id, of, rest] = request.path
  if (rest !== undefined) return absent
  if (what === undefined) return service(request)
  if (id === undefined) return list(request, what, undefined)
  if (of !== undefined) return list(request, of, { what, id })
  const possible = expands[what]
  return possible ? one(request, id, possible) : absent
}

const expands: Record<string, string[]> = {
  organizations: ['parent', 'children'],
  courses: ['programs', 'coordinators', 'organization', 'educationSpecification'],
  offerings: ['program', 'programOffering', 'course', 'courseOffering', 'component', 'organization', 'academicSession'],
}

function service({ contactEmail, origin }: OeapiRequest) {
  return { contactEmail, specification, documentation: `${origin}/connect` }
}

function one({ catalogue, path, query, origin }: OeapiRequest, id: string, possible: string[]): object | Refusal {
  const expand = readExpand(query, possible)
  if (!expand) return wrongParameter({ wrong: 'expand' })
  const hubOf = (hubUuid: string) => (expand.includes('organization') ? catalogue.hubByUuid.get(hubUuid) : undefined)
  if (path[0] === 'organizations') {
    const hub = found(catalogue.hubByUuid, id)
    return isRefusal(hub) ? hub : organization5(hub)
  }
  if (path[0] === 'courses') {
    const offering = found(catalogue.offeringByUuid, id)
    return isRefusal(offering) ? offering : course5(offering, origin, hubOf(offering.hubUuid))
  }
  const run = found(catalogue.sessionByUuid, id)
  if (isRefusal(run)) return run
  return offering5(run, origin, { course: expand.includes('course'), hub: hubOf(run.offering.hubUuid) })
}

function list(request: OeapiRequest, what: string, of: { what: string; id: string } | undefined): object | Refusal {
  const { catalogue, origin } = request
  const asked = readAsked(request.query)
  if (isWrong(asked)) return wrongParameter(asked)
  const scope = scopeOf(catalogue, of, 'organizations')
  if (isRefusal(scope)) return scope
  if (what === 'organizations' && !of) {
    const sort = readSort(asked, ['organizationId', 'name'], 'name')
    return isWrong(sort) ? wrongParameter(sort) : pageOf(hubsAsked(catalogue.hubs, asked, sort), asked, organization5)
  }
  if (what === 'courses' && of?.what !== 'courses') {
    const sort = readSort(asked, ['courseId', 'name'], 'name')
    if (isWrong(sort)) return wrongParameter(sort)
    return pageOf(coursesAsked(scope, asked, words5, sort), asked, (offering) => course5(offering, origin))
  }
  if (what === 'offerings' && of) {
    const sort = readSort(asked, ['offeringId', 'name', 'startDate', 'endDate'], 'startDate')
    if (isWrong(sort)) return wrongParameter(sort)
    const runs = scope.flatMap((offering) => offering.sessions.map((session): Run => ({ offering, session })))
    return pageOf(runsAsked(runs, asked, words5, sort), asked, (run) => offering5(run, origin, {}))
  }
  return absent
}
