/** What the store knows of the session in which a statement comes, and of what was kept before. */
export type Session = {
  id: string
  registration: string
  mode: 'Normal' | 'Browse' | 'Review'
  masteryScore: number | undefined
  actor: object
  activityId: string
  contextTemplate: { contextActivities: Record<string, { id: string }[]>; extensions: Record<string, unknown> }
  hasRead: Set<string>
}
// biome-ignore lint/suspicious/noExplicitAny: what somebody sends may be anything; that is what is looked at here.
export type Told = Record<string, any>
type Kept = { statement: Told; session: Session }

/** A rule that was broken, with its section of cmi5 (Quartz), or `xAPI` with part and section of 1.0.3. */
type Fault = string | undefined | false

const adl = 'http://adlnet.gov/expapi/verbs/'
const cmi5 = 'https://w3id.org/xapi/cmi5/'
export const categories = [`${cmi5}context/categories/cmi5`, `${cmi5}context/categories/moveon`] as const
const extension = (name: string) => `${cmi5}context/extensions/${name}`
const ofAu = ['initialized', 'completed', 'passed', 'failed', 'terminated'].map((verb) => adl + verb)
const [initialized, completed, passed, failed, terminated] = ofAu as [string, string, string, string, string]

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const utc = /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/
const span = /^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/

/** All that is wrong with a statement. */
export function faultsOf(statement: Told, session: Session, kept: Kept[]): string[] {
  const isDefined = idsIn(statement, 'category').includes(categories[0])
  return [
    ...faultsOfShape(statement),
    ...faultsOfContext(statement, session),
    ...faultsOfOrder(statement, isDefined, session, kept),
    ...(isDefined ? faultsOfDefined(statement, session, kept) : faultsOfAllowed(statement, session, kept)),
  ].filter((fault) => typeof fault === 'string')
}

const names = {
  statement: 'id timestamp actor verb object result context',
  verb: 'id display',
  object: 'objectType id definition',
  definition: 'type name description moreInfo interactionType correctResponsesPattern choices extensions',
  result: 'score success completion response duration extensions',
  score: 'scaled raw min max',
  context: 'registration contextActivities language extensions platform revision',
  contextActivities: 'parent grouping category other',
}

function faultsOfShape({ id, timestamp, verb, object, result, context, ...rest }: Told): Fault[] {
  const all = { statement: { id, timestamp, verb, object, result, context, ...rest }, verb, object, result, context }
  const more = {
    definition: object?.definition,
    score: result?.score,
    contextActivities: context?.contextActivities,
  }
  const strange = Object.entries({ ...all, ...more }).flatMap(([part, value]) =>
    Object.keys(value ?? {}).filter((name) => !names[part as keyof typeof names].split(' ').includes(name)),
  )
  const activities = [object, ...Object.values(context?.contextActivities ?? {}).flat()] as Told[]
  const { scaled, raw, min, max } = result?.score ?? {}
  return [
    strange.length > 0 && `xAPI 2.2.2: unknown property ${strange}`,
    !uuid.test(id ?? '') && '9.1: the id is no UUID',
    !utc.test(timestamp ?? '') && '9.7: no timestamp in UTC',
    !iri.test(verb?.id ?? '') && 'xAPI 2.2.4.3: the verb has no IRI',
    !verb?.display?.en && 'xAPI 2.2.4.3: the verb has no display',
    activities.some((activity) => !iri.test(activity?.id ?? '')) && 'xAPI 2.2.4.4.1: an activity without IRI',
    result?.duration !== undefined && !span.test(result.duration) && '9.5.4: no ISO 8601 duration',
    scaled !== undefined && !(scaled >= 0 && scaled <= 1) && '9.5.1: scaled is between 0 and 1',
    raw !== undefined && !([raw, min, max].every(Number.isInteger) && raw >= min && raw <= max) && '9.5.1: raw',
    ...faultsOfInteraction(object?.definition, result?.response),
  ]
}

const id = '[A-Za-z0-9_-]+'
const plain = '(?!\\{)((?!\\[[,.:]\\])[\\s\\S])*'
const listOf = (one: string) => `(${one}(\\[,\\]${one})*)?`
const number = '-?\\d+(\\.\\d+)?'
const responses: Record<string, string> = {
  'true-false': 'true|false',
  choice: listOf(id),
  sequencing: listOf(id),
  matching: listOf(`${id}\\[\\.\\]${id}`),
  performance: listOf(`${id}\\[\\.\\]${plain}`),
  'fill-in': listOf(plain),
  'long-fill-in': '[\\s\\S]*',
  likert: id,
  numeric: number,
}
const patterns: Record<string, string> = {
  ...responses,
  numeric: `(${number})?(\\[:\\](${number})?)?`,
  performance: `(\\{order_matters=(true|false)\\})?${responses.performance}`,
  'fill-in': `(\\{(case|order)_matters=(true|false)\\}){0,2}${responses['fill-in']}`,
}

function faultsOfInteraction(definition: Told | undefined, response: unknown): Fault[] {
  if (!definition?.interactionType) return [response !== undefined && 'xAPI 2.2.4.4.1: a response to no interaction']
  const { interactionType: type, correctResponsesPattern: right = [] } = definition
  const fits = (format: string | undefined, text: unknown) =>
    format !== undefined && typeof text === 'string' && new RegExp(`^(${format})$`).test(text)
  return [
    definition.type !== 'http://adlnet.gov/expapi/activities/cmi.interaction' && 'xAPI 2.2.4.4.1: type of interaction',
    !fits(responses[type], response) && `xAPI 2.2.4.4.1: ${response} is no response of ${type}`,
    !right.every((one: unknown) => fits(patterns[type], one)) && `xAPI 2.2.4.4.1: ${right} is no pattern of ${type}`,
  ]
}

function faultsOfContext({ actor, context }: Told, { registration, contextTemplate, ...session }: Session): Fault[] {
  const { grouping } = contextTemplate.contextActivities
  const given = grouping!.map((one) => one.id)
  return [
    JSON.stringify(actor) !== JSON.stringify(session.actor) && '8.1.3: the actor is another one',
    context?.registration !== registration && '9.6.1: the registration is another one',
    given.some((one) => !idsIn({ context }, 'grouping').includes(one)) &&
      '9.6.2.3: the publisher id is not in grouping',
    Object.entries(contextTemplate.extensions).some(([name, value]) => context?.extensions?.[name] !== value) &&
      '10.2.1: an extension of the context template is missing',
  ]
}

function faultsOfOrder(statement: Told, isDefined: boolean, { id, hasRead }: Session, kept: Kept[]): Fault[] {
  const inSession = kept.filter(({ session }) => session.id === id).map((one) => one.statement)
  const momentOf = (verb: string) => inSession.find((one) => one.verb.id === verb)?.timestamp
  const begun = momentOf(initialized)
  const ended = momentOf(terminated)
  const isFirst = isDefined && statement.verb.id === initialized
  const unread = ['LMS.LaunchData', 'cmi5LearnerPreferences'].filter((name) => !hasRead.has(name))
  return [
    unread.length > 0 && `10.2.1, 11.0: ${unread} was not read`,
    !begun && !isFirst && '9.3: initialized is the first statement',
    begun > statement.timestamp && '9.3: it happened before initialized',
    ended && '9.3.8: nothing comes after terminated',
    statement.verb.id === terminated &&
      inSession.some((one) => one.timestamp > statement.timestamp) &&
      '9.3.8: not last',
  ]
}

function faultsOfDefined({ verb, object, result, context }: Told, session: Session, kept: Kept[]): Fault[] {
  const before = kept.filter((one) => one.session.registration === session.registration && isDefinedIn(one.statement))
  const has = (some: Kept[], ...verbs: string[]) => some.some((one) => verbs.includes(one.statement.verb.id))
  const inSession = before.filter((one) => one.session.id === session.id)
  const isJudgement = [passed, failed].includes(verb.id)
  const isJudged = result?.success !== undefined || result?.completion !== undefined
  const hasMoveOn = idsIn({ context }, 'category').includes(categories[1])
  const isFrame = [initialized, terminated].includes(verb.id)
  return [
    !ofAu.includes(verb.id) && '9.3: an AU may not use this verb',
    object.id !== session.activityId && '9.4: the object is not the AU',
    has(inSession, verb.id) && '9.3: this verb was used in this session',
    isJudgement && has(inSession, passed, failed) && '9.3: this session was judged',
    verb.id === completed && has(before, completed) && '9.3.3: completed twice in a registration',
    isJudgement && has(before, passed) && '9.3.4: passed before in this registration',
    session.mode !== 'Normal' && !isFrame && `10.2.2: nothing is judged in ${session.mode}`,
    isJudged !== hasMoveOn && '9.6.2.2: the category of moveOn',
    result?.success !== (isJudgement ? verb.id === passed : undefined) && '9.5.2: success',
    result?.completion !== (verb.id === completed ? true : undefined) && '9.5.3: completion',
    verb.id !== initialized && result?.duration === undefined && '9.5.4.1: no duration',
    result?.score && !isJudgement && '9.5.1: no score with this verb',
    ...(isJudgement ? faultsOfMastery(verb.id, result?.score?.scaled, context, session) : []),
  ]
}

function faultsOfMastery(verb: string, scaled: number | undefined, context: Told, session: Session): Fault[] {
  const { masteryScore } = session
  if (masteryScore === undefined || scaled === undefined) return []
  return [
    scaled >= masteryScore !== (verb === passed) && '9.3.4, 9.3.5: the verb does not go with the mastery score',
    context.extensions[extension('masteryscore')] !== masteryScore && '9.6.3.2: the mastery score is not told',
  ]
}

function faultsOfAllowed({ result, context }: Told, { mode, registration }: Session, kept: Kept[]): Fault[] {
  const progress = result?.extensions?.[`${cmi5}result/extensions/progress`]
  const isCompleted = kept.some(
    ({ session, statement }) => session.registration === registration && statement.verb.id === completed,
  )
  return [
    idsIn({ context }, 'category').includes(categories[1]) && '9.6.2.2: the category of moveOn',
    mode !== 'Normal' && `10.2.2: nothing is recorded in ${mode}`,
    progress !== undefined && !(Number.isInteger(progress) && progress >= 0 && progress <= 100) && '9.5.5.1: progress',
    progress !== undefined && isCompleted && '9.5.5.1: progress after completed',
  ]
}

function isDefinedIn(statement: Told) {
  return idsIn(statement, 'category').includes(categories[0])
}

function idsIn({ context }: Told, name: string): string[] {
  return [context?.contextActivities?.[name] ?? []].flat().map((activity: Told) => activity.id)
}
