import type { Language } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import type { FieldDifference } from './contentFields'
import { Entries } from './Differences'
import type { Difference, Inside } from './documentDifferences'
import { Picture, WholeNode } from './NodeText'
import { Pieces } from './Pieces'
import { differenceTexts, fieldName } from './texts'

type Props = { before: DocumentNode; node: DocumentNode; inside: Inside; language: Language }

/** A node that is in both documents, with what changed in it. */
export function InsideView({ before, node, inside, language }: Props) {
  if (inside.in === 'text') return <Line node={node} pieces={inside.pieces} language={language} />
  if (inside.in === 'fields') return <Fields {...{ node, fields: inside.fields, language }} />
  if (inside.in === 'nodes') return <Inner {...{ node, differences: inside.differences, language }} />
  return (
    <>
      <del>
        <WholeNode node={before} language={language} />
      </del>
      <ins>
        <WholeNode node={node} language={language} />
      </ins>
    </>
  )
}

type LineProps = { node: DocumentNode; pieces: Parameters<typeof Pieces>[0]['pieces']; language: Language }

function Line({ node, pieces, language }: LineProps) {
  return (
    <p className={node.type === 'heading' ? 'difference-heading' : undefined}>
      <Pieces pieces={pieces} language={language} />
    </p>
  )
}

type InnerProps = { node: DocumentNode; differences: Difference[]; language: Language }

function Inner({ node, differences, language }: InnerProps) {
  if (node.type === 'table') return <Table differences={differences} language={language} />
  return (
    <div className={`difference-inner difference-inner-${node.type}`}>
      <Entries differences={differences} language={language} />
    </div>
  )
}

function Table({ differences, language }: { differences: Difference[]; language: Language }) {
  return (
    <div className="difference-rows">
      {differences.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are shown once and never change places.
        <div key={place} className={`difference-row ${row.is === 'changed' ? '' : `difference-row-${row.is}`}`}>
          {row.is === 'changed' && row.inside.in === 'nodes' ? (
            row.inside.differences.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <div key={at} className="difference-cell">
                <Entries differences={cellParts(cell)} language={language} />
              </div>
            ))
          ) : (
            <Entries differences={[row]} language={language} />
          )}
        </div>
      ))}
    </div>
  )
}

// A cell is a frame around what is in it: what changed there is what changed in the cell.
function cellParts(cell: Difference): Difference[] {
  return cell.is === 'changed' && cell.inside.in === 'nodes' ? cell.inside.differences : [cell]
}

function Fields({ node, fields, language }: { node: DocumentNode; fields: FieldDifference[]; language: Language }) {
  const t = differenceTexts[language]
  const named = fields.filter((field) => fieldName(field.path, language) && isWorthReading(field))
  const isOther = fields.some(({ path, before, after }) => before !== after && isSetting(path, language))
  return (
    <>
      {node.type === 'image' && <Picture node={node} />}
      <dl className="difference-fields">
        {named.map((field) => (
          <div key={`${field.path} ${field.after === undefined}`}>
            <dt lang={language}>
              {fieldName(field.path, language)} {stoodBefore(field, language)}
            </dt>
            <dd>{field.pieces ? <Pieces pieces={field.pieces} language={language} /> : <Value {...field} t={t} />}</dd>
          </div>
        ))}
      </dl>
      {isOther && <p lang={language}>{t.other}</p>}
    </>
  )
}

// Texts are there to read the change in; of what is ticked only the change is told, or that an answer is the right one.
function isWorthReading({ path, before, after, pieces }: FieldDifference) {
  const isChanged = before !== after
  return Boolean(before || after) && (Boolean(pieces) || isChanged || path.endsWith('.isRight'))
}

// Ids and the counts they are made from are no concern of an author.
function isSetting(path: string, language: Language) {
  return !fieldName(path, language) && !/(^|\.)id$|Made$/.test(path)
}

function stoodBefore({ path, pathBefore }: FieldDifference, language: Language) {
  const name = pathBefore && path.endsWith('.text') && fieldName(pathBefore, language)
  return name && differenceTexts[language].before(name)
}

type ValueProps = FieldDifference & { t: (typeof differenceTexts)['nl'] }

function Value({ before, after, t }: ValueProps) {
  const word = (value: FieldDifference['after']) => (typeof value === 'boolean' ? (value ? t.yes : t.no) : value)
  if (before === after) return word(after)
  return (
    <>
      {before !== undefined && <del>{word(before)}</del>} {after !== undefined && <ins>{word(after)}</ins>}
    </>
  )
}
