import type { Bounds, Interaction, Pair } from '~/modules/blocks/interaction'

type Said = { type: string; response: string; patterns: string[] }

/**
 * An interaction in the words of SCORM 2004 4th Edition (RTE 4.2.9.1 and 4.2.9.2): parts with `[,]` between, the two of
 * a pair with `[.]`, the ends of a range with `[:]`. Texts are at most 250 characters each, a long one 4,000.
 */
export function interaction2004(interaction: Interaction): Said {
  const { type, response, patterns } = said(interaction)
  // Ten right answers are what a system holds at least; of some types one pattern says all there is to say.
  return { type, response, patterns: patterns.slice(0, onePattern.includes(type) ? 1 : 10) }
}

const onePattern = ['true-false', 'likert', 'numeric']

function said(interaction: Interaction): Said {
  switch (interaction.type) {
    case 'true-false':
      return { type: 'true-false', response: String(interaction.response), patterns: interaction.correct.map(String) }
    case 'choice':
    case 'sequencing':
      return { type: interaction.type, response: list(interaction.response), patterns: interaction.correct.map(list) }
    case 'matching':
      return { type: 'matching', response: pairs(interaction.response), patterns: interaction.correct.map(pairs) }
    case 'numeric':
      return { type: 'numeric', response: decimal(interaction.response), patterns: interaction.correct.map(range) }
    case 'performance':
      return {
        type: 'performance',
        response: pairs(interaction.response),
        patterns: interaction.correct.map((steps) => `{order_matters=false}${pairs(steps)}`),
      }
    case 'fill-in':
      return {
        type: 'fill-in',
        response: list(interaction.response.map(short)),
        patterns: interaction.correct.map((texts) => `{case_matters=false}${list(texts.map(short))}`),
      }
    case 'long-fill-in':
      return {
        type: 'long-fill-in',
        response: plain(interaction.response).slice(0, 4000),
        patterns: interaction.correct.map((text) => plain(text).slice(0, 4000)),
      }
    case 'likert':
      return { type: 'likert', response: interaction.response, patterns: interaction.correct }
  }
}

function list(parts: readonly string[]) {
  return parts.join('[,]')
}

function pairs(some: readonly Pair[]) {
  return list(some.map(([step, answer]) => `${step}[.]${short(answer)}`))
}

function range({ least, most }: Bounds) {
  return `${decimal(least)}[:]${decimal(most)}`
}

function decimal(value: number) {
  return String(Number(value.toFixed(7)))
}

function short(text: string) {
  return plain(text).slice(0, 250)
}

// What a learner typed may look like a sign of the standard.
function plain(text: string) {
  return text.replace(/\[([,.:])\]/g, '($1)').replace(/^\{/, '(')
}
