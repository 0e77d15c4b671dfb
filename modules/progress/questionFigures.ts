/** The first answer of one person to one question. */
export type FirstAnswer = {
  attemptId: string
  questionId: string
  type: string
  response: string
  answer: string
  score: number | null
  tries: number
  seconds: number | null
}

/** Fewer people than this are never told about: an author could guess who they are. */
export const leastPeople = 5
/** Below this a correlation says more about chance than about the question. */
export const leastToCompare = 10

export type QuestionFigures = {
  people: number
  /** How many had it fully right at the first try; undefined where nothing is right or wrong. */
  rightAtOnce: number | undefined
  /** Item-rest correlation, -1 to 1; undefined when there is too little to compare. */
  tellsApart: number | undefined
  popularWrong: { answer: string; count: number } | undefined
  medianSeconds: number | undefined
}

/** What the answers of everybody say of each question, by question id; nothing of a question that too few answered. */
export function questionFigures(answers: FirstAnswer[]): Map<string, QuestionFigures> {
  const byAttempt = Map.groupBy(answers, ({ attemptId }) => attemptId)
  const sums = new Map([...byAttempt].map(([id, ofAttempt]) => [id, sumOf(ofAttempt)]))
  const figures = new Map<string, QuestionFigures>()
  for (const [id, given] of Map.groupBy(answers, ({ questionId }) => questionId))
    if (given.length >= leastPeople) figures.set(id, figuresOf(given, sums))
  return figures
}

type Sum = { points: number; count: number }

function figuresOf(given: FirstAnswer[], sums: Map<string, Sum>): QuestionFigures {
  const scored = given.filter(({ score }) => score !== null)
  return {
    people: given.length,
    rightAtOnce: scored.length > 0 ? scored.filter((one) => pointsAtOnce(one) >= 1).length : undefined,
    tellsApart: itemRest(scored, sums),
    popularWrong: popularWrong(scored),
    medianSeconds: medianOf(given.flatMap(({ seconds }) => seconds ?? [])),
  }
}

// Of a question that was tried again the newest answer is kept only; the first one was not right.
function pointsAtOnce({ score, tries }: FirstAnswer) {
  return tries > 1 ? 0 : (score ?? 0)
}

function sumOf(answers: FirstAnswer[]): Sum {
  const scored = answers.filter(({ score }) => score !== null)
  return { points: scored.reduce((sum, one) => sum + pointsAtOnce(one), 0), count: scored.length }
}

/** How what one gets for this question goes together with what one gets for the others: Pearson, without the question itself. */
function itemRest(scored: FirstAnswer[], sums: Map<string, Sum>) {
  const pairs = scored.flatMap((one): [number, number][] => {
    const { points, count } = sums.get(one.attemptId)!
    const own = pointsAtOnce(one)
    return count > 1 ? [[own, (points - own) / (count - 1)]] : []
  })
  return pairs.length >= leastToCompare ? correlation(pairs) : undefined
}

function correlation(pairs: [number, number][]) {
  const meanOf = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length
  const [x, y] = [meanOf(0), meanOf(1)]
  let [both, ofX, ofY] = [0, 0, 0]
  for (const [a, b] of pairs) {
    both += (a - x) * (b - y)
    ofX += (a - x) ** 2
    ofY += (b - y) ** 2
  }
  // When everybody has the same there is nothing to go together.
  return ofX < 1e-9 || ofY < 1e-9 ? undefined : both / Math.sqrt(ofX * ofY)
}

/** The wrong answer that at least a third of the people give. What was written in own words is told to nobody. */
function popularWrong(scored: FirstAnswer[]) {
  const wrong = scored.filter(({ score, response, type }) => score! < 1 && response !== '' && type !== 'long-fill-in')
  const [most] = [...Map.groupBy(wrong, ({ response }) => response).values()].sort((a, b) => b.length - a.length)
  if (!most || most.length * 3 < scored.length) return undefined
  return { answer: most[0]!.answer, count: most.length }
}

function medianOf(values: number[]) {
  if (values.length < leastPeople) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
