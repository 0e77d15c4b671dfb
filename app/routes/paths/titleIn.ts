import { allSteps, type PathContent } from '~/modules/paths/path'

/** What a step or a choice is called; a choice without a name gives those it is made of. */
export function titleIn(content: PathContent, id: string) {
  const step = allSteps(content).find((one) => one.id === id)
  if (step) return step.title
  const choice = content.levels.flatMap(({ parts }) => parts).find((part) => part.id === id)
  if (choice?.kind !== 'choice') return ''
  return choice.title || choice.steps.map(({ title }) => title).join(' / ')
}
