import { type Described, linesOf } from './theCatalogue'

type Query = { q: string; rules: [about: string[], grade: number][]; byTitle: Map<string, number> }

/** The queries, each with what is good for it: said before anything was searched, from what people in the trade mean. */
export function judgedQueries(): Query[] {
  return linesOf('queries.txt')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [q, rules, titles = ''] = line.split(' | ') as [string, string, string?]
      return { q, rules: rules.trim().split(' ').map(gradeOf), byTitle: titlesIn(titles) }
    })
}

/** How good an offering is for a query, from 0 to 3: the best rule that fits it. */
export function gradeFor({ rules, byTitle }: Query, { offering, about }: Described) {
  const fitting = rules.filter(([topics]) => topics.every((topic) => about.has(topic))).map(([, grade]) => grade)
  return Math.max(0, byTitle.get(offering.title) ?? 0, ...fitting)
}

/** Normalised discounted cumulative gain of the first five (Järvelin and Kekäläinen 2002, with gains of 2^grade - 1). */
export function ndcgAt5(shown: number[], all: number[]) {
  const best = gainOf([...all].sort((a, b) => b - a))
  return best === 0 ? 1 : gainOf(shown) / best
}

function gainOf(grades: number[]) {
  return grades.slice(0, 5).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}

function gradeOf(rule: string): [string[], number] {
  const [topics, grade] = rule.split(':') as [string, string]
  return [topics.split('+'), Number(grade)]
}

function titlesIn(titles: string) {
  return new Map(
    titles
      .split('; ')
      .filter(Boolean)
      .map((title) => [title.replace(/:\d$/, '').trim(), Number(title.slice(-1))]),
  )
}
