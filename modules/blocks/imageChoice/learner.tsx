import { useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { mediaTexts } from '../media/texts'
import { shuffled } from '../shuffle'
import { blockTexts } from '../texts'
import type { ImageChoiceContent, PictureOption } from './imageChoice'
import { LargePicture } from './LargePicture'
import { imageChoiceTexts } from './texts'

type Props = Parameters<LearnerView<ImageChoiceContent, string[]>>[0]

/** Pictures to choose from, each with a circle or a box; one that is too small can be looked at by itself. */
export const ImageChoiceView: LearnerView<ImageChoiceContent, string[]> = (props) => {
  const { content, answer = [], stage, seed, language, media } = props
  const t = imageChoiceTexts[language]
  const [large, setLarge] = useState<PictureOption>()
  const options = content.shuffle ? shuffled(content.options, seed) : content.options
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{content.several ? t.chooseMore : t.chooseOne}</p>
      <div className={options.length % 2 === 0 && options.length < 6 ? 'pictures' : 'pictures pictures-three'}>
        {options.map((option) => (
          <div className="picture-place" key={option.id}>
            <Choice {...props} option={option} />
            {stage !== 'static' && media[option.mediaId] && (
              <button type="button" className="quiet" onClick={() => setLarge(option)}>
                {t.enlarge}
                <span className="visually-hidden"> {option.alt}</span>
              </button>
            )}
          </div>
        ))}
      </div>
      {stage === 'checked' && isIncomplete(content, answer) && (
        <p className="question-more">{blockTexts[language].moreRight}</p>
      )}
      {large && <LargePicture option={large} file={media[large.mediaId]} t={t} close={() => setLarge(undefined)} />}
    </fieldset>
  )
}

function Choice({
  id,
  content,
  option,
  answer = [],
  onAnswer,
  stage,
  language,
  media,
}: Props & { option: PictureOption }) {
  const mark = markOf(option, answer, stage)
  const file = media[option.mediaId]
  const choose = () => {
    if (!content.several) return onAnswer([option.id])
    onAnswer(answer.includes(option.id) ? answer.filter((other) => other !== option.id) : [...answer, option.id])
  }
  return (
    <label className={`option picture ${mark}`}>
      <input
        type={content.several ? 'checkbox' : 'radio'}
        name={`${id}-choice`}
        value={option.id}
        checked={answer.includes(option.id)}
        disabled={stage === 'checked' || stage === 'revealed'}
        onChange={choose}
      />
      {file ? (
        <img src={file.address} alt={option.alt} width={file.width} height={file.height} />
      ) : (
        <span className="picture-gone">
          {mediaTexts[language].gone} {option.alt}
        </span>
      )}
      <span className="option-text">{option.caption} </span>
      {mark && (
        <span className="option-mark">
          <Icon name={mark === 'wrong' ? 'wrong' : 'right'} />
          {blockTexts[language][mark === 'missed' && !content.several ? 'right' : mark]}
        </span>
      )}
    </label>
  )
}

function markOf(option: PictureOption, answer: string[], stage: Props['stage']) {
  if (stage !== 'checked' && stage !== 'revealed') return ''
  if (answer.includes(option.id)) return option.isRight ? 'right' : 'wrong'
  return stage === 'revealed' && option.isRight ? 'missed' : ''
}

function isIncomplete({ options }: ImageChoiceContent, answer: string[]) {
  const right = options.filter((option) => option.isRight)
  return answer.every((id) => right.some((option) => option.id === id)) && answer.length < right.length
}
