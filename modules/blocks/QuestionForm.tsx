import type { ReactNode } from 'react'
import type { Language } from '~/db/tables'
import { EditorField, EditorProblem } from './EditorField'
import { editorTexts } from './texts'

type Form<Content> = {
  content: Content
  onChange: (content: Content) => void
  language: Language
  problems?: Record<string, string>
}
type Props<Content> = Form<Content> & { placeholder?: string; maxLength?: number; children: ReactNode }

/** The form of a block that asks something: what is wrong with it as a whole, what it asks, and then what is its own. */
export function QuestionForm<Content extends { question: string }>(props: Props<Content>) {
  const { content, onChange, language, problems = {}, placeholder, maxLength = 1000, children } = props
  return (
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={editorTexts[language].question}
        placeholder={placeholder}
        path="question"
        value={content.question}
        onChange={(question) => onChange({ ...content, question })}
        problem={problems.question}
        maxLength={maxLength}
      />
      {children}
    </div>
  )
}

type FieldsProps<Content, Field extends string> = Form<Content> & { fields: Field[]; names: Record<Field, string> }

/** What a learner is told afterwards, a field for each case. */
export function FeedbackFields<Field extends string, Content extends Record<Field, string>>(
  props: FieldsProps<Content, Field>,
) {
  const { content, onChange, problems = {}, fields, names } = props
  return fields.map((field) => (
    <EditorField
      key={field}
      label={names[field]}
      path={field}
      value={content[field]}
      onChange={(text) => onChange({ ...content, [field]: text })}
      problem={problems[field]}
      maxLength={800}
    />
  ))
}
