import { type MutableRefObject, useRef, useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { disordered } from '../shuffle'
import { blockTexts } from '../texts'
import { useAtOnce } from '../useAtOnce'
import type { OrderContent, Step } from './order'
import { useDrag } from './useDrag'

/** Steps to put in order by dragging, or with two buttons per step. */
export const OrderView: LearnerView<OrderContent, string[]> = (props) => {
  const { content, answer, onAnswer, stage, seed, language } = props
  const t = blockTexts[language]
  const [said, say] = useState('')
  const ids = answer ?? disordered(content.steps, seed).map((step) => step.id)
  const isOpen = stage === 'open'
  const move = (from: number, to: number) => {
    if (to < 0 || to >= ids.length || from === to) return
    onAnswer(moved(ids, from, to))
    say(t.movedTo(stepOf(content, ids[from]!).text, to + 1, ids.length))
  }
  const { list, dragged, hold } = useDrag(move)
  const pressed = usePressedInFocus()
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{stage === 'static' ? t.numberInOrder : t.putInOrder}</p>
      <ol className={isOpen ? 'steps steps-open' : 'steps'} ref={list}>
        {ids.map((id, place) => {
          const step = stepOf(content, id)
          return (
            <li className={`step ${markOf(props, id, place)} ${dragged === place ? 'step-dragged' : ''}`} key={id}>
              {isOpen ? (
                <span className="step-handle" title={t.drag} onPointerDown={hold(place)}>
                  <span className="step-place">{place + 1}</span>
                  <Icon name="drag" />
                </span>
              ) : (
                <span className="step-place">{stage === 'static' ? '' : place + 1}</span>
              )}
              <span className="step-text">{step.text} </span>
              {isOpen && <StepButtons step={step} place={place} total={ids.length} {...{ move, pressed }} texts={t} />}
              <StepMark mark={markOf(props, id, place)} texts={t} />
            </li>
          )
        })}
      </ol>
      {isOpen && (
        <p className="visually-hidden" role="status">
          {said}
        </p>
      )}
      {stage === 'revealed' && <RightOrder steps={content.steps} title={t.rightOrder} />}
    </fieldset>
  )
}

type Texts = (typeof blockTexts)['nl']
type Pressed = MutableRefObject<HTMLButtonElement | null>
type ButtonProps = {
  step: Step
  place: number
  total: number
  move(from: number, to: number): void
  pressed: Pressed
  texts: Texts
}

// Moving a step in the list moves its buttons in the document, and the browser drops their focus: it is given back at
// once, for a moment later it would be taken from where somebody has gone by then.
function usePressedInFocus(): Pressed {
  const pressed = useRef<HTMLButtonElement | null>(null)
  useAtOnce(() => {
    pressed.current?.focus()
    pressed.current = null
  })
  return pressed
}

function StepButtons({ step, place, total, move, pressed, texts }: ButtonProps) {
  const press = (button: HTMLButtonElement, to: number) => {
    pressed.current = button
    move(place, to)
  }
  return (
    <span className="step-buttons">
      <button
        type="button"
        className="second"
        aria-label={texts.up(step.text)}
        aria-disabled={place === 0}
        onClick={(event) => press(event.currentTarget, place - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="second"
        aria-label={texts.down(step.text)}
        aria-disabled={place === total - 1}
        onClick={(event) => press(event.currentTarget, place + 1)}
      >
        <Icon name="down" />
      </button>
    </span>
  )
}

function StepMark({ mark, texts }: { mark: '' | 'right' | 'wrong'; texts: Texts }) {
  if (mark === '') return null
  return (
    <span className="option-mark">
      <Icon name={mark} />
      {mark === 'right' ? texts.inPlace : texts.outOfPlace}
    </span>
  )
}

function RightOrder({ steps, title }: { steps: Step[]; title: string }) {
  return (
    <div className="right-order">
      <p>
        <strong>{title}</strong>
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>{step.text}</li>
        ))}
      </ol>
    </div>
  )
}

function markOf({ content, answer, stage }: Parameters<typeof OrderView>[0], id: string, place: number) {
  if (!answer || (stage !== 'checked' && stage !== 'revealed')) return ''
  return content.steps[place]?.id === id ? 'right' : 'wrong'
}

function stepOf(content: OrderContent, id: string): Step {
  return content.steps.find((step) => step.id === id) ?? { id, text: '' }
}

function moved(ids: string[], from: number, to: number) {
  const rest = ids.filter((_, place) => place !== from)
  return [...rest.slice(0, to), ids[from]!, ...rest.slice(to)]
}
