import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { optionId } from '../option'
import type { FormulaContent, Term } from './formula'
import { FormulaView } from './learner'
import { formulaEditorTexts } from './texts'

type Props = Parameters<EditorView<FormulaContent>>[0]

export const FormulaEditor: EditorView<FormulaContent> = (props) => {
  const { content, onChange, language, problems = {}, library } = props
  const t = formulaEditorTexts[language]
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="formula-field"
        label={t.formula}
        hint={t.formulaHint}
        placeholder={t.example}
        path="formula"
        value={content.formula}
        onChange={(formula) => onChange({ ...content, formula })}
        problem={problems.formula}
        maxLength={400}
        spellCheck={false}
      />
      <Terms {...props} />
      <EditorField
        label={t.spoken}
        hint={t.spokenHint}
        placeholder={t.spokenExample}
        path="spoken"
        value={content.spoken}
        onChange={(spoken) => onChange({ ...content, spoken })}
        problem={problems.spoken}
        maxLength={600}
      />
      {content.formula.trim() !== '' && (
        <fieldset>
          <legend>{t.preview}</legend>
          <FormulaView
            id="preview"
            answer={undefined}
            onAnswer={() => {}}
            stage="open"
            seed=""
            round={0}
            media={library.files}
            {...{ content, language }}
          />
        </fieldset>
      )}
    </div>
  )
}

function Terms({ content, onChange, language, problems = {} }: Props) {
  const t = formulaEditorTexts[language]
  const setTerms = (terms: Term[]) => {
    const made = terms.length > content.terms.length ? 1 : 0
    onChange({ ...content, terms, termsMade: content.termsMade + made })
  }
  return (
    <fieldset>
      <legend>{t.terms}</legend>
      <EditorProblem text={problems.terms} />
      <EditorList
        items={content.terms}
        onChange={setTerms}
        nameOf={(place) => t.term(place + 1)}
        add={{
          label: t.add,
          item: () => ({ id: optionId(content.termsMade), symbol: '', meaning: '', unit: '' }),
          most: 12,
        }}
        fewest={0}
        language={language}
      >
        {(term, place, change) => (
          <div className="formula-term">
            {(['symbol', 'meaning', 'unit'] as const).map((part) => (
              <EditorField
                key={part}
                label={t[part]}
                about={t.term(place + 1)}
                placeholder={t[`${part}Example`]}
                path={`terms.${place}.${part}`}
                value={term[part]}
                onChange={(text) => change({ ...term, [part]: text })}
                problem={problems[`terms.${place}.${part}`]}
                maxLength={part === 'meaning' ? 200 : 40}
              />
            ))}
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}
