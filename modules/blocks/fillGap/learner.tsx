import type { Language } from '~/db/tables'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { gapSigns, stretchesIn, textAround } from '../markedText'
import { shuffled } from '../shuffle'
import { blockTexts } from '../texts'
import type { FillGapAnswer, FillGapContent } from './fillGap'
import { gapsOf, type OpenGap } from './gaps'
import { answerMeant } from './judge'
import { fillGapTexts } from './texts'

type Props = Parameters<LearnerView<FillGapContent, FillGapAnswer>>[0]

/** A text with fields and lists in it. Lines of the text are paragraphs. */
export const FillGapView: LearnerView<FillGapContent, FillGapAnswer> = (props) => {
  const { content, answer, stage, language } = props
  const gaps = gapsOf(content)
  const left = gaps.filter(({ id }) => !answer?.[id]?.trim()).length
  const around = textAround(content.text, stretchesIn(content.text, gapSigns))
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{howTo(gaps, stage, language)}</p>
      <p className="gap-text">
        {around[0]}
        {gaps.map((gap, place) => (
          <span key={gap.id}>
            <GapView {...props} {...{ gap, gaps }} name={nameOf(place, around, language)} />
            {around[place + 1]}
          </span>
        ))}
      </p>
      {stage === 'open' && left > 0 && left < gaps.length && (
        <p className="question-more">{fillGapTexts[language].left(left)}</p>
      )}
    </fieldset>
  )
}

type GapProps = Props & { gap: OpenGap; gaps: OpenGap[]; name: string }

function GapView(props: GapProps) {
  const { stage, gap, seed } = props
  if (stage === 'static') return <PaperGap options={shuffled(gap.options, seed + gap.id)} />
  if (stage !== 'open') return <SaidGap {...props} />
  return gap.options.length > 0 ? <ChosenGap {...props} /> : <TypedGap {...props} />
}

function TypedGap({ id, gap, gaps, name, answer, onAnswer }: GapProps) {
  return (
    <input
      type="text"
      className="gap"
      name={`${id}-${gap.id}`}
      aria-label={name}
      size={widthOf(gaps)}
      maxLength={60}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      value={answer?.[gap.id] ?? ''}
      onInput={(event) => onAnswer({ ...answer, [gap.id]: event.currentTarget.value })}
    />
  )
}

function ChosenGap({ id, gap, name, answer, onAnswer, seed, language }: GapProps) {
  return (
    <select
      className="gap"
      name={`${id}-${gap.id}`}
      aria-label={name}
      value={answer?.[gap.id] ?? ''}
      onChange={(event) => onAnswer({ ...answer, [gap.id]: event.currentTarget.value })}
    >
      <option value="">{fillGapTexts[language].pick}</option>
      {shuffled(gap.options, seed + gap.id).map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  )
}

function PaperGap({ options }: { options: string[] }) {
  return (
    <>
      <span className="gap-line" />
      {options.length > 0 && <span className="gap-options"> ({options.join(' / ')})</span>}
    </>
  )
}

function SaidGap({ content, gap, answer, stage, language }: GapProps) {
  const t = fillGapTexts[language]
  const given = answer?.[gap.id] ?? ''
  const meant = answerMeant(gap, given, content)
  const isSpelledWrong = meant !== undefined && answerMeant(gap, given, { mayMistype: false }) === undefined
  return (
    <span className={`gap-said ${meant === undefined ? 'wrong' : 'right'}`}>
      <span className="gap-given">{given || '…'}</span>{' '}
      <span className="option-mark">
        <Icon name={meant === undefined ? 'wrong' : 'right'} />
        {meant === undefined
          ? blockTexts[language].wrong
          : isSpelledWrong
            ? t.spelled(meant)
            : blockTexts[language].right}
      </span>
      {stage === 'revealed' && meant === undefined && (
        <strong className="gap-right"> {t.rightIs(gap.right[0]!)}</strong>
      )}
    </span>
  )
}

function howTo(gaps: OpenGap[], stage: Props['stage'], language: Language) {
  const t = fillGapTexts[language]
  if (stage === 'static') return t.onPaper
  const chosen = gaps.filter(({ options }) => options.length > 0).length
  return chosen === 0 ? t.fillIn : chosen === gaps.length ? t.choose : t.both
}

// Enough of the sentence to know which gap a screen reader is in.
function nameOf(place: number, around: string[], language: Language) {
  const before = around[place]!.split(/\s+/).slice(-6).join(' ')
  const after = around[place + 1]!.split(/\s+/).slice(0, 4).join(' ')
  return fillGapTexts[language].gap(place + 1, around.length - 1, `${before}…${after}`)
}

function widthOf(gaps: OpenGap[]) {
  const longest = Math.max(...gaps.flatMap(({ right }) => right.map((answer) => answer.length)))
  return Math.min(20, Math.max(8, longest + 2))
}
