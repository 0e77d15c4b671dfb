import { randomUUID } from 'node:crypto'
import type { Activity, Cmi5Unit } from '~/modules/packages/contents'
import { activityTypes, categories, contextNames } from '~/modules/progress/cmi5Names'
import { activityIdOf, actorOf, type Launched } from './launched.server'

/** Where content of this launch lives: `https://content.example/play/<token>/`. */
export type Base = string

export type LaunchedUnit = { sessionId: string; launchMode: 'Normal' | 'Review'; unit: Activity }

export function cmi5Of({ cmi5, id }: Activity): Cmi5Unit {
  return cmi5 ?? { publisherId: id }
}

/** LMS.LaunchData, section 10 of cmi5. It is made when it is read, so the secret in `returnURL` is kept nowhere. */
export function launchDocument({ sessionId, launchMode, unit }: LaunchedUnit, base: Base) {
  const { publisherId, moveOn = 'NotApplicable', masteryScore, launchParameters, entitlementKey } = cmi5Of(unit)
  return {
    contextTemplate: {
      contextActivities: { grouping: [{ objectType: 'Activity', id: publisherId }] },
      extensions: { [contextNames.sessionId]: sessionId },
    },
    launchMode,
    moveOn,
    ...(masteryScore === undefined ? {} : { masteryScore }),
    ...(launchParameters === undefined ? {} : { launchParameters }),
    ...(entitlementKey === undefined ? {} : { entitlementKey: { courseStructure: entitlementKey } }),
    returnURL: `${base}returned`,
  }
}

/** The address of an AU with its five parameters (section 8.1), after those it has itself. */
export function launchAddress(launched: Launched, { sessionId, unit }: LaunchedUnit, base: Base) {
  const { path, parameters } = unit.launch!
  const [own = '', fragment] = split(parameters, '#')
  const given = new URLSearchParams({
    endpoint: `${base}xapi/`,
    fetch: `${base}xapi/fetch?session=${sessionId}`,
    actor: JSON.stringify(actorOf(launched)),
    registration: launched.registration!,
    activityId: activityIdOf(launched, unit),
  })
  // A plus for a space is a form's way; what reads an address by hand knows %20 only.
  const text = String(given).replaceAll('+', '%20')
  const query = own.length > 1 ? `${own}&${text}` : `?${text}`
  return `${base}files/${encoded(path)}${query}${fragment === undefined ? '' : `#${fragment}`}`
}

function split(text: string, mark: string) {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function encoded(path: string) {
  return path.split('/').map(encodeURIComponent).join('/')
}

type Lms = { launched: Launched; verb: string; sessionId: string; about: Activity; now: number }
type More = { object?: object; extensions?: object; result?: object }

/** A statement that the server makes itself: sections 9.3.1, 9.3.6 and 9.3.9. */
export function lmsStatement({ launched, verb, sessionId, about, now }: Lms, { object, extensions, result }: More) {
  const at = new Date(now).toISOString()
  return {
    id: randomUUID(),
    actor: actorOf(launched),
    verb: { id: verb, display: { en: verb.slice(verb.lastIndexOf('/') + 1) } },
    object: object ?? { objectType: 'Activity', id: activityIdOf(launched, about) },
    ...(result ? { result } : {}),
    context: {
      registration: launched.registration!,
      contextActivities: {
        category: [{ objectType: 'Activity', id: categories.cmi5 }],
        grouping: [{ objectType: 'Activity', id: cmi5Of(about).publisherId }],
      },
      extensions: { ...extensions, [contextNames.sessionId]: sessionId },
    },
    timestamp: at,
    stored: at,
    authority: authorityOf(launched),
    version: '1.0.0',
  }
}

export function launchedExtensions({ launchMode, unit }: LaunchedUnit, origin: string) {
  const { moveOn = 'NotApplicable', masteryScore, launchParameters } = cmi5Of(unit)
  return {
    [contextNames.launchMode]: launchMode,
    // Without the token of this launch: statements are kept, and the token is a secret.
    [contextNames.launchUrl]: `${origin}/play/files/${encoded(unit.launch!.path)}`,
    [contextNames.moveOn]: moveOn,
    ...(masteryScore === undefined ? {} : { [contextNames.masteryScore]: masteryScore }),
    ...(launchParameters === undefined ? {} : { [contextNames.launchParameters]: launchParameters }),
  }
}

/** The object of `satisfied`: a block or the course (section 9.4). */
export function clusterObject(launched: Launched, cluster: Activity) {
  const isCourse = cluster === launched.contents.root
  const definition = { type: isCourse ? activityTypes.course : activityTypes.block, name: { und: cluster.title } }
  return { objectType: 'Activity', id: activityIdOf(launched, cluster), definition }
}

export function authorityOf({ homePage, appOrigin }: Launched) {
  return { objectType: 'Agent', account: { homePage: homePage ?? appOrigin, name: 'leerbank' } }
}

export function isReview(moveOn: Cmi5Unit['moveOn'], { isSatisfied, isPassed, isFailed }: Reached) {
  return moveOn !== undefined && moveOn !== 'NotApplicable' && isSatisfied && (isPassed || !isFailed)
}

type Reached = { isSatisfied: boolean; isPassed: boolean; isFailed: boolean }
