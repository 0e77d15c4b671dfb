import type { Launch } from './launchIn'
import { type Ask, answerOf, isAway, xapiTo } from './xapi'

/** LMS.LaunchData (cmi5 section 10.2), what an AU of ours reads of it. */
export type LaunchData = {
  contextTemplate: { contextActivities?: Record<string, unknown>; extensions?: object }
  launchMode: 'Normal' | 'Browse' | 'Review'
  masteryScore?: number
  returnURL?: string
}

/** What this AU keeps of its learner, as it was read, and a way to ask for more. */
export type Opened = { ask: Ask; data: LaunchData; kept: unknown; audio: string | undefined }

export const stateId = 'leerbank'
const pauses = [300, 1000, 3000]

/** What the documents of an AU are found by (xAPI 1.0.3, part 3, section 2.3). */
export function shelfOf({ activityId, actor, registration }: Launch) {
  return { activityId, agent: actor, registration }
}

/**
 * Begins a session (cmi5 sections 8.2, 10 and 11). `over`: this address was opened before, and gives no token any more;
 * `silent`: the LMS does not answer, or not as one.
 */
export async function openLaunch(launch: Launch): Promise<Opened | 'over' | 'silent'> {
  const given = await untilAnswered(() => answerOf('fetch', launch.fetch, { method: 'POST' }))
  if (!given) return 'silent'
  const token = ((await jsonOf(given)) as Record<string, string> | undefined)?.['auth-token']
  if (!token) return 'over'
  const ask = xapiTo(launch, token)
  const read = (resource: string, query: Record<string, string>) =>
    untilAnswered(() => ask({ method: 'GET', resource, query }))
  const shelf = shelfOf(launch)
  const [told, kept, preferences] = await Promise.all([
    read('activities/state', { ...shelf, stateId: 'LMS.LaunchData' }),
    read('activities/state', { ...shelf, stateId }),
    read('agents/profile', { agent: launch.actor, profileId: 'cmi5LearnerPreferences' }),
  ])
  const data = told?.ok ? ((await jsonOf(told)) as LaunchData | undefined) : undefined
  // Without what was kept before it would be written over.
  if (!data?.contextTemplate || !kept) return 'silent'
  const wished = preferences?.ok ? await jsonOf(preferences) : undefined
  return {
    ask,
    data,
    kept: kept.ok ? await jsonOf(kept) : undefined,
    audio: (wished as { audioPreference?: string } | undefined)?.audioPreference,
  }
}

async function untilAnswered(ask: () => Promise<Response | undefined>) {
  for (const pause of pauses) {
    const response = await ask()
    if (!isAway(response)) return response
    await new Promise((go) => setTimeout(go, pause))
  }
  const response = await ask()
  return isAway(response) ? undefined : response
}

async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined)
}
