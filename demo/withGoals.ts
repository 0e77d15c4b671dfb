import type { DocumentNode } from '~/modules/blocks/document'

/** The same text, with its goal beside each question; `questions` holds the ids of questions by the id of their goal. */
export function withGoals(node: DocumentNode, questions: Record<string, string[]>): DocumentNode {
  const goal = Object.keys(questions).find((id) => questions[id]!.includes(String(node.attrs?.id)))
  if (node.type === 'block' && goal) return { ...node, attrs: { ...node.attrs, goal } }
  return node.content ? { ...node, content: node.content.map((child) => withGoals(child, questions)) } : node
}
