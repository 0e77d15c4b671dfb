import { createElement, type ReactNode } from 'react'
import type { Language } from '~/db/tables'
import { type MathNode, mathTree } from './mathTree'

type Props = { typed: string; language: Language; isLarge?: boolean }

/** A formula as MathML, which browsers draw and screen readers read; what cannot be read stands there as it was typed. */
export function MathFormula({ typed, language, isLarge = false }: Props) {
  const tree = mathTree(typed, language)
  if (!tree || typeof tree === 'string') return <code>{typed}</code>
  return createElement('math', isLarge ? { display: 'block' } : {}, ...tree.children.map(drawn))
}

function drawn(node: MathNode): ReactNode {
  return typeof node === 'string' ? node : createElement(node.tag, node.attributes, ...node.children.map(drawn))
}
