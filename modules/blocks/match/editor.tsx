import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { optionId } from '../option'
import { editorTexts } from '../texts'
import { emptyPair, type MatchContent } from './match'
import { fewestPairs, longestLeft, longestRight, mostExtras, mostPairs } from './schema'
import { matchEditorTexts } from './texts'

type Props = Parameters<EditorView<MatchContent>>[0]

export const MatchEditor: EditorView<MatchContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = matchEditorTexts[language]
  const set = (part: Partial<MatchContent>) => onChange({ ...content, ...part })
  return (
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={editorTexts[language].question}
        path="question"
        value={content.question}
        onChange={(question) => set({ question })}
        problem={problems.question}
        maxLength={1000}
      />
      <Pairs {...props} />
      <Extras {...props} />
      {(['feedbackRight', 'feedbackWrong'] as const).map((field) => (
        <EditorField
          key={field}
          label={t[field]}
          path={field}
          value={content[field]}
          onChange={(text) => set({ [field]: text })}
          problem={problems[field]}
          maxLength={800}
        />
      ))}
      <p className="hint">{t.partial}</p>
    </div>
  )
}

function Pairs({ content, onChange, language, problems = {} }: Props) {
  const t = matchEditorTexts[language]
  const { pairs, made } = content
  return (
    <fieldset>
      <legend>{t.pairs}</legend>
      <p className="question-how">{t.pairsHint}</p>
      <EditorProblem text={problems.pairs} />
      <EditorList
        items={pairs}
        onChange={(next) => onChange({ ...content, pairs: next, made: made + (next.length > pairs.length ? 1 : 0) })}
        nameOf={(place) => t.pair(place + 1)}
        add={{ label: t.addPair, item: () => emptyPair(made), most: mostPairs }}
        fewest={fewestPairs}
        language={language}
      >
        {(pair, place, change) => (
          <div className="option edit-option edit-pair">
            {(['left', 'right'] as const).map((side) => (
              <EditorField
                key={side}
                quiet
                label={t[side]}
                about={t.pair(place + 1)}
                placeholder={t[side]}
                path={`pairs.${place}.${side}`}
                value={pair[side]}
                onChange={(text) => change({ ...pair, [side]: text })}
                problem={problems[`pairs.${place}.${side}`]}
                maxLength={side === 'left' ? longestLeft : longestRight}
              />
            ))}
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}

function Extras({ content, onChange, language, problems = {} }: Props) {
  const t = matchEditorTexts[language]
  const { extras, made } = content
  return (
    <fieldset>
      <legend>{t.extras}</legend>
      <p className="question-how">{t.extrasHint}</p>
      <EditorProblem text={problems.extras} />
      <EditorList
        items={extras}
        onChange={(next) => onChange({ ...content, extras: next, made: made + (next.length > extras.length ? 1 : 0) })}
        nameOf={(place) => t.extra(place + 1)}
        add={{ label: t.addExtra, item: () => ({ id: optionId(made), text: '' }), most: mostExtras }}
        fewest={0}
        language={language}
      >
        {(extra, place, change) => (
          <div className="option edit-option">
            <EditorField
              quiet
              label={t.extra(place + 1)}
              placeholder={t.extra(place + 1)}
              path={`extras.${place}.text`}
              value={extra.text}
              onChange={(text) => change({ ...extra, text })}
              problem={problems[`extras.${place}.text`]}
              maxLength={longestRight}
            />
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}
