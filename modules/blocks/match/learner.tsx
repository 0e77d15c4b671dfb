import type { LearnerView } from '../block'
import { Carried } from '../Carried'
import { Icon } from '../Icon'
import type { Pairing } from '../pairing'
import { shuffled } from '../shuffle'
import { blockTexts } from '../texts'
import { useCarry } from '../useCarry'
import { answersOf, type Extra, type MatchContent, type Pair, textOf } from './match'
import { matchTexts } from './texts'

type Props = Parameters<LearnerView<MatchContent, Pairing>>[0]

/** Each on the left gets what belongs to it: from a list, or, where there is room, by dragging it there. */
export const MatchView: LearnerView<MatchContent, Pairing> = (props) => {
  const { content, answer = {}, onAnswer, stage, seed, language } = props
  const t = matchTexts[language]
  const answers = shuffled(answersOf(content), seed)
  const put = (left: string, right: string) => onAnswer(withPair(answer, left, right))
  const { area, carried, pick } = useCarry<HTMLDivElement>((right, left) => put(left, right))
  const isOpen = stage === 'open'
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">
        {stage === 'static' ? t.writeLetter : t.how} {isOpen && <span className="match-drag">{t.orDrag}</span>}
      </p>
      <div className={isOpen ? 'match match-open' : 'match'} ref={area}>
        <ul className="match-rows">
          {content.pairs.map((pair) => (
            <Row
              key={pair.id}
              {...props}
              {...{ pair, answers }}
              isOver={carried?.over === pair.id}
              put={(right) => put(pair.id, right)}
            />
          ))}
        </ul>
        {isOpen && <Tray {...{ answers, answer, pick }} />}
        {stage === 'static' && <Letters answers={answers} />}
        <Carried carried={carried} text={textOf(content, carried?.id)} />
      </div>
      {isOpen && (
        <p className="question-more match-twice" role="status">
          {hasTwice(answer) && t.twice}
        </p>
      )}
    </fieldset>
  )
}

type RowProps = Props & { pair: Pair; answers: Extra[]; isOver: boolean; put(right: string): void }

function Row({ content, pair, answers, answer = {}, stage, language, isOver, put }: RowProps) {
  const t = matchTexts[language]
  const chosen = answer[pair.id]
  const isJudged = stage === 'checked' || stage === 'revealed'
  const mark = !isJudged ? '' : chosen === pair.id ? 'right' : 'wrong'
  return (
    <li className={`match-row ${mark} ${isOver ? 'drop-over' : ''}`} data-drop={pair.id}>
      <span className="match-left">{pair.left} </span>
      <span className="match-line" />
      {stage === 'static' && <span className="match-write" />}
      {stage === 'open' && (
        <span className="pick">
          <span className={chosen ? 'pick-shown' : 'pick-shown pick-none'} aria-hidden="true">
            {chosen ? textOf(content, chosen) : t.choose}
          </span>
          <Icon name="list" />
          <select
            aria-label={t.belongsTo(pair.left)}
            value={chosen ?? ''}
            onChange={(event) => put(event.currentTarget.value)}
          >
            <option value="">{t.choose}</option>
            {answers.map(({ id, text }) => (
              <option key={id} value={id}>
                {id !== chosen && Object.values(answer).includes(id) ? t.isChosen(text) : text}
              </option>
            ))}
          </select>
        </span>
      )}
      {isJudged && <span className="match-given">{textOf(content, chosen)} </span>}
      {mark && (
        <span className="option-mark">
          <Icon name={mark} />
          {blockTexts[language][mark]}
        </span>
      )}
      {stage === 'revealed' && mark === 'wrong' && <span className="match-right">{t.rightIs(pair.right)}</span>}
    </li>
  )
}

type TrayProps = { answers: Extra[]; answer: Pairing; pick: ReturnType<typeof useCarry>['pick'] }

// For the pointer alone: the lists in the rows hold the same answers.
function Tray({ answers, answer, pick }: TrayProps) {
  const used = Object.values(answer)
  return (
    <ul className="match-tray" aria-hidden="true">
      {answers.map(({ id, text }) => (
        <li className={used.includes(id) ? 'tile tile-used' : 'tile'} key={id} onPointerDown={pick(id)}>
          <Icon name={used.includes(id) ? 'right' : 'drag'} />
          {text}
        </li>
      ))}
    </ul>
  )
}

function Letters({ answers }: { answers: Extra[] }) {
  return (
    <ol className="match-letters" type="A">
      {answers.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  )
}

function withPair(answer: Pairing, left: string, right: string): Pairing {
  const others = Object.fromEntries(Object.entries(answer).filter(([id]) => id !== left))
  return right === '' ? others : { ...others, [left]: right }
}

function hasTwice(answer: Pairing) {
  const given = Object.values(answer)
  return new Set(given).size < given.length
}
