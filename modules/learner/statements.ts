import type { LaunchData } from './cmi5Launch'
import { interaction2004 } from './interaction2004'
import { isoDuration } from './isoDuration'
import type { Launch } from './launchIn'
import type { AnswerReport } from './lms'
import type { ModuleData } from './moduleData'
import { goalUrn, moduleUrn } from './moduleUrn'
import { newId } from './statementIds'

export type Statement = { id: string; verb: { id: string }; [more: string]: unknown }
export type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated'
type Activity = { id: string; definition?: object }
type Around = Record<string, Activity[]>

const adl = 'http://adlnet.gov/expapi/'
const cmi5 = 'https://w3id.org/xapi/cmi5/'

/** Makes the statements of one session: those that cmi5 defines, and those it allows (section 7.1.3). */
export function statementsIn(launch: Launch, data: LaunchData, module: ModuleData) {
  // The clock of a device may be put right meanwhile, and the order of statements is that of their moments.
  const [begun, opened] = [Date.now(), performance.now()]
  const seconds = () => (performance.now() - opened) / 1000
  const unit = { objectType: 'Activity', id: launch.activityId }

  function make(
    verb: string,
    about: Activity,
    around: Around,
    more: { id?: string; result?: object; context?: object },
  ) {
    return {
      id: more.id ?? newId(),
      timestamp: new Date(begun + seconds() * 1000).toISOString(),
      actor: JSON.parse(launch.actor),
      verb: { id: `${adl}verbs/${verb}`, display: { en: verb } },
      object: about,
      ...(more.result ? { result: more.result } : {}),
      context: contextOf(launch, data, around, more.context),
    }
  }

  return {
    seconds,
    /** Sections 9.3 to 9.6. `took` is in seconds. */
    defined(verb: Verb, { id, result, took, score }: Said = {}): Statement {
      const category = [`${cmi5}context/categories/cmi5`, ...(result ? [`${cmi5}context/categories/moveon`] : [])]
      const judged = score === undefined ? undefined : judgedBy(data, verb, score)
      const all = { ...result, ...judged?.result, ...(took === undefined ? {} : { duration: isoDuration(took) }) }
      const around = { category: category.map((id) => ({ id })) }
      const told = { id, result: Object.keys(all).length > 0 ? all : undefined, context: judged?.context }
      return make(verb, unit, around, told)
    },
    /** Section 9.5.5.1. */
    progressed(percent: number): Statement {
      return make(
        'progressed',
        unit,
        {},
        { result: { extensions: { [`${cmi5}result/extensions/progress`]: percent } } },
      )
    },
    /** xAPI 1.0.3, part 2, section 2.4.4.1: the types and their signs are those of SCORM 2004. */
    answered({ id, goal, interaction, score, seconds }: AnswerReport): Statement {
      const { type, response, patterns } = interaction2004(interaction)
      const definition = {
        type: `${adl}activities/cmi.interaction`,
        name: { [module.language]: interaction.question.slice(0, 500) },
        interactionType: type,
        ...(patterns.length > 0 ? { correctResponsesPattern: patterns } : {}),
      }
      const judged = score === undefined ? {} : { success: score >= 1, score: { scaled: Number(score.toFixed(4)) } }
      const aim = goal ? [{ id: goalUrn(module, goal), definition: { type: `${adl}activities/objective` } }] : []
      const about = { objectType: 'Activity', id: `${moduleUrn(module)}:question:${id}`, definition }
      const result = { response, duration: isoDuration(seconds), ...judged }
      return make('answered', about, { parent: [unit], other: aim }, { result })
    },
  }
}

type Said = { id?: string; result?: object; took?: number; score?: number }

// A score goes along only where it says the same as the verb (section 9.5.1): of more than one test it need not.
function judgedBy({ masteryScore }: LaunchData, verb: Verb, score: number) {
  const scaled = score / 100
  if (masteryScore === undefined) return { result: scoreResult(scaled, score) }
  if (scaled >= masteryScore !== (verb === 'passed')) return undefined
  const context = { [`${cmi5}context/extensions/masteryscore`]: masteryScore }
  return { result: scoreResult(scaled, score), context }
}

function scoreResult(scaled: number, raw: number) {
  return { score: { scaled, raw, min: 0, max: 100 } }
}

/** The context template, with ours beside what it holds (section 10.2.1). */
function contextOf({ registration }: Launch, { contextTemplate }: LaunchData, around: Around, extensions = {}) {
  const contextActivities: Record<string, unknown> = { ...contextTemplate.contextActivities }
  for (const [name, own] of Object.entries(around))
    if (own.length > 0) contextActivities[name] = [...listOf(contextActivities[name]), ...own]
  return {
    ...contextTemplate,
    registration,
    contextActivities,
    extensions: { ...extensions, ...contextTemplate.extensions },
  }
}

function listOf(activities: unknown): unknown[] {
  return activities === undefined ? [] : Array.isArray(activities) ? activities : [activities]
}
