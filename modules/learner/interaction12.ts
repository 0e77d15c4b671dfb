import type { Bounds, Interaction, Pair } from '~/modules/blocks/interaction'

type Said = { type: string; response: string; patterns: string[] }

const most = 255

/**
 * An interaction in the words of SCORM 1.2 (RTE 3.4.6 and the data types of 3.4.3.4): ids of one character, times and
 * texts of at most 255. Longer ids go as plain text, which it calls fill-in; it has no long texts and no ranges.
 */
export function interaction12(interaction: Interaction): Said {
  const { type, response, patterns } = said(interaction)
  return { type, response: cut(response), patterns: patterns.map(cut) }
}

function said(interaction: Interaction): Said {
  switch (interaction.type) {
    case 'true-false':
      return { type: 'true-false', response: letter(interaction.response), patterns: interaction.correct.map(letter) }
    case 'choice':
    case 'sequencing': {
      const { type, response, correct } = interaction
      const areShort = [response, ...correct].flat().every((id) => id.length === 1)
      return { type: areShort ? type : 'fill-in', response: list(response), patterns: correct.map(list) }
    }
    case 'matching': {
      const { response, correct } = interaction
      const areShort = [response, ...correct].flat(2).every((id) => id.length === 1)
      return { type: areShort ? 'matching' : 'fill-in', response: pairs(response), patterns: correct.map(pairs) }
    }
    case 'numeric':
      return { type: 'numeric', response: decimal(interaction.response), patterns: interaction.correct.map(middle) }
    case 'performance':
      return { type: 'performance', response: pairs(interaction.response), patterns: interaction.correct.map(pairs) }
    case 'fill-in':
      return { type: 'fill-in', response: list(interaction.response), patterns: interaction.correct.map(list) }
    case 'long-fill-in':
      return { type: 'fill-in', response: interaction.response, patterns: interaction.correct }
    case 'likert':
      return { type: 'likert', response: interaction.response, patterns: interaction.correct }
  }
}

function letter(value: boolean) {
  return value ? 't' : 'f'
}

function list(ids: readonly string[]) {
  return ids.join(',')
}

function pairs(some: readonly Pair[]) {
  return some.map((pair) => pair.join('.')).join(',')
}

function middle({ least, most }: Bounds) {
  return decimal((least + most) / 2)
}

function decimal(value: number) {
  return String(Number(value.toFixed(7)))
}

function cut(text: string) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
