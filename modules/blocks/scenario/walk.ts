/** How a way ends; a situation without an end asks for a choice. */
export const ends = ['good', 'okay', 'bad'] as const
export type End = (typeof ends)[number]

/** `consequence` is what comes of it, `to` the situation that follows; `points` count only where the author wants it. */
export type ScenarioChoice = { id: string; text: string; consequence: string; to: string; points: number }
export type Situation = {
  id: string
  /** For the author, to point to. */
  name: string
  text: string
  mediaId: string
  alt: string
  end: End | ''
  choices: ScenarioChoice[]
}

/** By the end that was reached, by the points of the choices on the way, or not at all. */
export const scorings = ['end', 'points', 'none'] as const
export type Scoring = (typeof scorings)[number]

/** The first situation is where it begins; choices have ids of their own through all situations. */
export type ScenarioContent = {
  title: string
  situations: Situation[]
  situationsMade: number
  choicesMade: number
  scoring: Scoring
  canGoBack: boolean
}

/** Whoever goes round in circles comes to a stop here. */
export const mostSteps = 30

export type Step = { situation: Situation; choice: ScenarioChoice }

/** The steps of a way, by the ids of its choices, as far as it can be walked; `here` is where it leads. */
export function walk({ situations }: ScenarioContent, way: readonly string[]) {
  const steps: Step[] = []
  let here = situations[0]
  for (const id of way) {
    const choice = here && choicesAt(here).find((one) => one.id === id)
    if (!here || !choice) break
    steps.push({ situation: here, choice })
    here = situations.find((one) => one.id === choice.to)
  }
  return { steps, here }
}

/** None at an end, also when some are left there from before it was one. */
export function choicesAt({ end, choices }: Situation) {
  return end === '' ? choices : []
}

/** There is nothing more to choose. */
export function isOver(content: ScenarioContent, way: readonly string[]) {
  const { here } = walk(content, way)
  return way.length >= mostSteps || !here || choicesAt(here).length === 0
}

const worth = { good: 3, okay: 2, bad: 1, '': 0 }

/** For each situation the best end that can be reached from it: 3 is good, 1 is bad, 0 is none at all. */
export function bestEnds({ situations }: ScenarioContent) {
  const best = new Map(situations.map(({ id, end }) => [id, worth[end]]))
  const after = (choice: ScenarioChoice) => best.get(choice.to) ?? 0
  for (let round = 0; round < situations.length; round++)
    for (const situation of situations)
      best.set(situation.id, Math.max(best.get(situation.id)!, ...choicesAt(situation).map(after)))
  return best
}

/** What would have been better than this choice; nothing when it was as good as any. */
export function betterChoices(content: ScenarioContent, { situation, choice }: Step): ScenarioChoice[] {
  const best = bestEnds(content)
  const value = ({ points, to }: ScenarioChoice) => (content.scoring === 'points' ? points : (best.get(to) ?? 0))
  const most = Math.max(...choicesAt(situation).map(value))
  return value(choice) < most ? choicesAt(situation).filter((one) => value(one) === most) : []
}

/** By the end: good is all, okay is half. By points: of what could be had in the situations on the way. */
export function scoreOf(content: ScenarioContent, way: readonly string[]) {
  const { steps, here } = walk(content, way)
  if (!here || here.end === '') return 0
  if (content.scoring !== 'points') return (worth[here.end] - 1) / 2
  const sum = (points: number[]) => points.reduce((total, one) => total + one, 0)
  const had = sum(steps.map(({ choice }) => choice.points))
  const most = sum(steps.map(({ situation }) => Math.max(...choicesAt(situation).map(({ points }) => points))))
  return most > 0 ? had / most : 1
}

/** The situations that somebody can come to, each with the fewest steps that takes. */
export function stepsTo({ situations }: ScenarioContent) {
  const found = new Map<string, number>()
  let next = situations.slice(0, 1)
  for (let steps = 0; next.length > 0; steps++) {
    for (const { id } of next) found.set(id, steps)
    const ids = new Set(next.flatMap(choicesAt).map(({ to }) => to))
    next = situations.filter(({ id }) => ids.has(id) && !found.has(id))
  }
  return found
}

/** The shortest way to the best end there is, by its choices. */
export function bestWay(content: ScenarioContent): Step[] {
  const best = bestEnds(content)
  const [start] = content.situations
  let ways: { way: string[]; at: Situation }[] = start ? [{ way: [], at: start }] : []
  const seen = new Set(start && [start.id])
  while (ways.length > 0) {
    const arrived = ways.find(({ at }) => at.end !== '')
    if (arrived) return walk(content, arrived.way).steps
    ways = ways.flatMap(({ way, at }) =>
      choicesAt(at).flatMap(({ id, to }) => {
        const there = content.situations.find((one) => one.id === to)
        if (!there || seen.has(to) || best.get(to) !== best.get(start!.id)) return []
        seen.add(to)
        return [{ way: [...way, id], at: there }]
      }),
    )
  }
  return []
}
