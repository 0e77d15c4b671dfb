import type { LearnerView } from './block'
import { Icon } from './Icon'
import type { ChoiceContent, Option } from './option'
import { shuffled } from './shuffle'
import { blockTexts } from './texts'

type Props = Omit<Parameters<LearnerView<ChoiceContent, never>>[0], 'answer' | 'onAnswer'> & {
  control: 'radio' | 'checkbox'
  instruction: string
  /** On the right answer that was not chosen. */
  missed?: string
  chosen: string[]
  onChoose(id: string): void
}

/** A question with options to choose from, by circles or by boxes. */
export function ChoiceView(props: Props) {
  const { id, content, control, instruction, missed, chosen, onChoose, stage, seed, language } = props
  const options = content.shuffle ? shuffled(content.options, seed) : content.options
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{instruction}</p>
      <div className="options">
        {options.map((option) => (
          <label className={`option ${markOf(option, chosen, stage)}`} key={option.id}>
            <input
              type={control}
              name={`${id}-choice`}
              value={option.id}
              checked={chosen.includes(option.id)}
              disabled={stage === 'checked' || stage === 'revealed'}
              onChange={() => onChoose(option.id)}
            />
            <span className="option-text">{option.text} </span>
            <OptionMark mark={markOf(option, chosen, stage)} {...{ missed, language }} />
          </label>
        ))}
      </div>
      {stage === 'checked' && isIncomplete(content, chosen) && (
        <p className="question-more">{blockTexts[language].moreRight}</p>
      )}
    </fieldset>
  )
}

function isIncomplete({ options }: ChoiceContent, chosen: string[]) {
  const right = options.filter((option) => option.isRight)
  return chosen.every((id) => right.some((option) => option.id === id)) && chosen.length < right.length
}

type Mark = '' | 'right' | 'wrong' | 'missed'

function markOf(option: Option, chosen: string[], stage: Props['stage']): Mark {
  if (stage !== 'checked' && stage !== 'revealed') return ''
  if (chosen.includes(option.id)) return option.isRight ? 'right' : 'wrong'
  return stage === 'revealed' && option.isRight ? 'missed' : ''
}

function OptionMark({ mark, missed, language }: { mark: Mark } & Pick<Props, 'missed' | 'language'>) {
  if (mark === '') return null
  return (
    <span className="option-mark">
      <Icon name={mark === 'wrong' ? 'wrong' : 'right'} />
      {mark === 'missed' && missed ? missed : blockTexts[language][mark]}
    </span>
  )
}
