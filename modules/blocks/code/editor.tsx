import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import type { CodeContent } from './code'
import { codeEditorTexts } from './texts'

export const CodeEditor: EditorView<CodeContent> = ({ content, onChange, language, problems = {} }) => {
  const t = codeEditorTexts[language]
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      <EditorField
        label={t.title}
        placeholder={t.titleExample}
        path="title"
        value={content.title}
        onChange={(title) => onChange({ ...content, title })}
        problem={problems.title}
        maxLength={200}
      />
      <EditorField
        label={t.language}
        placeholder={t.languageExample}
        path="language"
        value={content.language}
        onChange={(name) => onChange({ ...content, language: name })}
        problem={problems.language}
        maxLength={40}
      />
      <EditorField
        className="edit-code"
        label={t.text}
        hint={t.textHint}
        path="text"
        value={content.text}
        onChange={(text) => onChange({ ...content, text })}
        problem={problems.text}
        maxLength={20_000}
        spellCheck={false}
        autoCapitalize="off"
      />
    </div>
  )
}
