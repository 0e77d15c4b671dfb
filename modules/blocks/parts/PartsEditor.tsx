import type { ReactNode } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { OptionalPictureChoice } from '../media/OptionalPictureChoice'
import type { Part, PartsContent } from './part'
import { partsEditorTexts } from './texts'

type Words = {
  legend: string
  hint: string
  /** How the nth is called. */
  nameOf(place: number): string
  add: string
  title: string
  titleExample: string
  text: string
  textExample: string
}

type Props<P extends Part> = Parameters<EditorView<PartsContent<P>>>[0] & {
  words: Words
  fewest: number
  most: number
  empty(made: number): P
  /** Fields of this type alone, before and after what every part has. */
  before?(row: Row<P>): ReactNode
  after?(row: Row<P>): ReactNode
}

export type Row<P extends Part> = {
  part: P
  name: string
  path: string
  set(change: Partial<P>): void
  problems: Record<string, string>
}

/** Parts that an author writes, each with a title, a text and perhaps a picture. */
export function PartsEditor<P extends Part>(props: Props<P>) {
  const { content, onChange, language, problems = {}, words, fewest, most, empty } = props
  const { parts, partsMade } = content
  const setParts = (next: P[]) =>
    onChange({ ...content, parts: next, partsMade: partsMade + (next.length > parts.length ? 1 : 0) })
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      <fieldset>
        <legend>{words.legend}</legend>
        <p className="question-how">{words.hint}</p>
        <EditorProblem text={problems.parts} />
        <EditorList
          items={parts}
          onChange={setParts}
          nameOf={(place) => words.nameOf(place + 1)}
          add={{ label: words.add, item: () => empty(partsMade), most }}
          {...{ fewest, language }}
        >
          {(part, place, change) => <PartRow {...props} {...{ part, place, change }} />}
        </EditorList>
      </fieldset>
    </div>
  )
}

type RowProps<P extends Part> = Props<P> & { part: P; place: number; change(part: P): void }

function PartRow<P extends Part>(props: RowProps<P>) {
  const { part, place, change, words, language, library, problems = {}, before, after } = props
  const name = words.nameOf(place + 1)
  const path = `parts.${place}.`
  const set = (some: Partial<P>) => change({ ...part, ...some })
  const row = { part, name, path, set, problems }
  return (
    <div className="option edit-option">
      <span className="step-place">{place + 1}</span>
      <div>
        {before?.(row)}
        <EditorField
          label={words.title}
          about={name}
          placeholder={words.titleExample}
          path={`${path}title`}
          value={part.title}
          onChange={(title) => set({ title } as Partial<P>)}
          problem={problems[`${path}title`]}
          maxLength={100}
        />
        <EditorField
          label={words.text}
          about={name}
          hint={place === 0 ? partsEditorTexts[language].textHint : undefined}
          placeholder={words.textExample}
          path={`${path}text`}
          value={part.text}
          onChange={(text) => set({ text } as Partial<P>)}
          problem={problems[`${path}text`]}
          maxLength={2000}
        />
        {after?.(row)}
        <OptionalPictureChoice
          value={part}
          onChange={(picture) => set(picture as Partial<P>)}
          about={name}
          {...{ path, library, language, problems }}
        />
      </div>
    </div>
  )
}
