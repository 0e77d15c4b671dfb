import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import { bottlenecks, devicesIn, solutions } from './chain'
import type { ProcessChainContent } from './processChain'
import { chainTexts } from './texts'

/** One way in which the line can stand, what is right there as well, and what is said of each device. */
export const processChainOnPaper: AnswerOnPaper<ProcessChainContent> = (content, { language }) => {
  const t = chainTexts[language]
  const way = solutions(content).next().value ?? []
  const namesOf = (devices: { name: string }[]) => devices.map(({ name }) => name).join(' + ')
  const slowest = content.steps.filter(({ id }) => bottlenecks(content, way).includes(id))
  return {
    right: [
      ...content.steps.map(({ id, name }) => `${name}: ${namesOf(devicesIn(content, way, id))}`),
      ...(content.asksBottleneck ? [`${t.bottleneck}: ${namesOf(slowest)}`] : []),
    ],
    said: [
      ...saidToAll(content.feedbackRight),
      ...content.devices
        .filter(({ feedback }) => feedback.trim() !== '')
        .map(({ name, feedback }) => ({ about: name, text: feedback })),
    ],
  }
}
