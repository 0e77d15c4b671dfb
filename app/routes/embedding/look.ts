import tokens from '~/app/ui/tokens.css?inline'
import style from './list.css?inline'
import type { ListChoice } from './listChoice'

const darkRule = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}\s*\}/

/** The style of a list: as the visitor likes it, or light or dark as the website is. */
export function styleOf(look: ListChoice['look']) {
  return lookOf(look) + style
}

function lookOf(look: ListChoice['look']) {
  if (look === 'auto') return tokens
  const light = tokens.replace(darkRule, '')
  if (look === 'light') return `${light}:root{color-scheme:light}`
  return `${light}:root{${darkRule.exec(tokens)![1]};color-scheme:dark}`
}
