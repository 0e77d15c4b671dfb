import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { optionId } from '../option'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import { emptyPair, type MatchContent } from './match'
import { fewestPairs, longestLeft, longestRight, mostExtras, mostPairs } from './schema'
import { matchEditorTexts } from './texts'

type Props = Parameters<EditorView<MatchContent>>[0]

export const MatchEditor: EditorView<MatchContent> = (props) => {
  const t = matchEditorTexts[props.language]
  return (
    <QuestionForm {...props}>
      <Pairs {...props} />
      <Extras {...props} />
      <FeedbackFields {...props} fields={['feedbackRight', 'feedbackWrong']} names={t} />
      <p className="hint">{t.partial}</p>
    </QuestionForm>
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
