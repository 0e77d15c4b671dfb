import type { Language } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import { differenceTexts } from './texts'
import type { Piece } from './wordPieces'

/** A line in which words came and went: struck through and underlined, and said in words to who cannot see that. */
export function Pieces({ pieces, language }: { pieces: Piece[]; language: Language }) {
  return pieces.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are shown once and never change places.
    <PieceView key={place} piece={piece} language={language} />
  ))
}

function PieceView({ piece: { is, nodes }, language }: { piece: Piece; language: Language }) {
  const t = differenceTexts[language]
  if (is === 'kept') return <Inline nodes={nodes} />
  const Tag = is === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden" lang={language}>
        {` [${is === 'added' ? t.wordsAdded : t.wordsRemoved} `}
      </span>
      <Inline nodes={nodes} marksFor={language} />
      <span className="visually-hidden" lang={language}>{`, ${t.end}] `}</span>
    </Tag>
  )
}

/** Text with its formatting; where that may be what changed, it is named. */
export function Inline({ nodes, marksFor }: { nodes: DocumentNode[]; marksFor?: Language }) {
  return nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <InlineNode key={place} node={node} marksFor={marksFor} />
  ))
}

function InlineNode({ node, marksFor }: { node: DocumentNode; marksFor?: Language }) {
  if (node.type === 'hardBreak')
    return (
      <>
        {marksFor && <span className="difference-mark">{differenceTexts[marksFor].newLine}</span>}
        <br />
      </>
    )
  const names = marksFor ? namesOfMarks(node, marksFor) : ''
  return (
    <>
      <Formatted text={node.text ?? ''} marks={node.marks ?? []} />
      {names && <span className="difference-mark"> ({names})</span>}
    </>
  )
}

function Formatted({ text, marks: [mark, ...rest] }: { text: string; marks: { type: string }[] }) {
  if (!mark) return text
  const inner = <Formatted text={text} marks={rest} />
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  return <span className="difference-link">{inner}</span>
}

function namesOfMarks({ marks = [] }: DocumentNode, language: Language) {
  const t = differenceTexts[language]
  const names = marks.map(({ type, attrs }) => {
    if (type === 'link') return `${t.link}: ${String(attrs?.href ?? '')}`
    return type === 'bold' || type === 'italic' || type === 'term' ? t[type] : ''
  })
  return names.filter(Boolean).join(', ')
}
