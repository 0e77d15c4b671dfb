import type { Language } from '~/db/tables'
import type { DocumentNode, ImageAttributes } from '~/modules/blocks/document'
import { smallAddress } from '~/modules/blocks/media/pictureSizes'
import { fieldsIn, fieldsOf } from './contentFields'
import { isTextblock } from './likeness'
import { Inline } from './Pieces'
import { differenceTexts, fieldName, kindName } from './texts'

type Props = { node: DocumentNode; language: Language }

/** A node to read, without any of its workings: a question as what its author wrote, an image small. */
export function WholeNode({ node, language }: Props) {
  const t = differenceTexts[language]
  const children = node.content ?? []
  if (isTextblock(node)) {
    if (children.length === 0)
      return (
        <p className="difference-mark" lang={language}>
          {t.empty}
        </p>
      )
    return (
      <p className={node.type === 'heading' ? 'difference-heading' : undefined}>
        <Inline nodes={children} />
      </p>
    )
  }
  if (children.length === 0) return <Leaf node={node} language={language} />
  if (node.type === 'bulletList' || node.type === 'orderedList') return <List node={node} language={language} />
  if (node.type === 'tableRow') return <Row node={node} language={language} />
  if (node.type === 'table') return <Table node={node} language={language} />
  return (
    <div className={`difference-inner difference-inner-${node.type}`}>
      {node.type === 'callout' && <p className="difference-mark">{kindName(node, language)}</p>}
      <Nodes nodes={children} language={language} />
    </div>
  )
}

function Nodes({ nodes, language }: { nodes: DocumentNode[]; language: Language }) {
  return nodes.map((child, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document is shown once and never changes.
    <WholeNode key={place} node={child} language={language} />
  ))
}

function List({ node, language }: Props) {
  const items = (node.content ?? []).map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <li key={place}>
      <Nodes nodes={item.content ?? []} language={language} />
    </li>
  ))
  return node.type === 'orderedList' ? <ol start={Number(node.attrs?.start ?? 1)}>{items}</ol> : <ul>{items}</ul>
}

function Table({ node, language }: Props) {
  return (
    <div className="difference-rows">
      {(node.content ?? []).map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Row key={place} node={row} language={language} />
      ))}
    </div>
  )
}

function Row({ node, language }: Props) {
  return (
    <div className="difference-row">
      {(node.content ?? []).map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <div key={place} className="difference-cell">
          <Nodes nodes={cell.content ?? []} language={language} />
        </div>
      ))}
    </div>
  )
}

function Leaf({ node, language }: Props) {
  const t = differenceTexts[language]
  const fields = fieldsOf(fieldsIn(node)).filter(({ path, value }) => value && fieldName(path, language))
  if (fields.length === 0 && node.type !== 'image') return <p lang={language}>{t.unknown}</p>
  return (
    <>
      {node.type === 'image' && <Picture node={node} />}
      <dl className="difference-fields">
        {fields.map(({ path, value }) => (
          <div key={path}>
            <dt lang={language}>{fieldName(path, language)}</dt>
            <dd>{value === true ? t.yes : value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** An image small; what it shows stands beside it in words. */
export function Picture({ node }: { node: DocumentNode }) {
  const { mediaId } = node.attrs as ImageAttributes
  return <img className="difference-picture" src={smallAddress(mediaId)} alt="" loading="lazy" />
}
