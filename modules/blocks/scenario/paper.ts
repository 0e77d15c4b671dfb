import type { AnswerOnPaper } from '../paperAnswer'
import { bestWay, type ScenarioContent } from './walk'

/** The shortest way to the best end, with what comes of each choice. */
export const scenarioOnPaper: AnswerOnPaper<ScenarioContent> = (content) => {
  const steps = bestWay(content)
  const end = content.situations.find(({ id }) => id === steps.at(-1)?.choice.to)
  return {
    right: steps.map(({ choice }, place) => `${place + 1}. ${choice.text}`),
    said: [
      ...steps.map(({ choice }) => ({ about: choice.text, text: choice.consequence })),
      { about: '', text: end?.text ?? '' },
    ].filter(({ text }) => text.trim() !== ''),
  }
}
