import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Language } from '~/db/tables'
import type { MediaFile } from './media/media'
import { at, type Box, boxWithin, followPointer, movedBy, type Place, placeAt } from './placeInPicture'
import { editorTexts } from './texts'

/** A place has no size; a region has one, and may be round. */
export type Spot = Box & { id: string; isRound?: boolean; isRight?: boolean }

type Props = {
  file: MediaFile
  spots: Spot[]
  nameOf(place: number): string
  /** Where a spot is now, or how large; a round one may come out as another shape. */
  onMove(id: string, box: Box): void
  /** Called with what was drawn; a press gives a place without size. */
  onDraw(box: Box): void
  /** What a press on the picture does. */
  drawName: string
  language: Language
}

/** The picture of a block, on which its author draws and moves places: by dragging, or with the arrow keys. */
export function PlacePad({ file, spots, nameOf, onMove, onDraw, drawName, language }: Props) {
  const t = editorTexts[language]
  const frame = useRef<HTMLDivElement>(null)
  const [said, say] = useState('')
  const [drawn, setDrawn] = useState<Box>()
  const [moving, setMoving] = useState<Spot>()
  const draw = (event: PointerEvent<HTMLElement>) => {
    const from = placeAt(frame.current!, event)
    followPointer(event, frame.current!, {
      follow: (to) => setDrawn(boxBetween(from, to)),
      drop(to) {
        setDrawn(undefined)
        if (to) onDraw(boxBetween(from, to))
      },
    })
  }
  const hold = (spot: Spot, change: (by: Place) => Box) => (event: PointerEvent<HTMLElement>) => {
    const from = placeAt(frame.current!, event)
    const boxAt = (to: Place) => boxWithin(change({ x: to.x - from.x, y: to.y - from.y }))
    followPointer(event, frame.current!, {
      follow: (to) => setMoving({ ...spot, ...boxAt(to) }),
      drop(to) {
        setMoving(undefined)
        if (to) onMove(spot.id, boxAt(to))
      },
    })
  }
  const step = (place: number, change: (by: Place) => Box) => (event: KeyboardEvent) => {
    // What a key does to the place in the middle is how far it goes.
    const to = movedBy({ x: 500, y: 500 }, event)
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const box = boxWithin(change({ x: to.x - 500, y: to.y - 500 }))
    onMove(spots[place]!.id, box)
    say(t.spotAt(nameOf(place), percent(box.x + box.width / 2), percent(box.y + box.height / 2)))
  }
  return (
    <div className="place-pad" ref={frame}>
      <img src={file.address} alt="" width={file.width || undefined} height={file.height || undefined} />
      <button
        type="button"
        className="place-draw"
        aria-label={drawName}
        title={drawName}
        onPointerDown={draw}
        onClick={({ detail }) => detail === 0 && onDraw({ x: 500, y: 500, width: 0, height: 0 })}
      />
      {drawn && <span className="place-drawn" style={at(drawn)} />}
      {spots.map((spot, place) => {
        const now = moving?.id === spot.id ? moving : spot
        const move = ({ x, y }: Place): Box => ({ ...spot, x: spot.x + x, y: spot.y + y })
        const grow = ({ x, y }: Place): Box => ({ ...spot, width: spot.width + x, height: spot.height + y })
        return (
          <div key={spot.id} className={classOf(now)} style={at(now)}>
            <button
              type="button"
              className="place-handle"
              aria-label={t.moveSpot(nameOf(place))}
              onPointerDown={hold(spot, move)}
              onKeyDown={step(place, move)}
            >
              <span>{place + 1}</span>
            </button>
            {spot.width > 0 && (
              <button
                type="button"
                className="place-corner"
                aria-label={t.growSpot(nameOf(place))}
                onPointerDown={hold(spot, grow)}
                onKeyDown={step(place, grow)}
              />
            )}
          </div>
        )
      })}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

function boxBetween(one: Place, other: Place): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
}

function classOf({ width, isRound, isRight }: Spot) {
  const shape = width === 0 ? 'place-point' : isRound ? 'place-region place-round' : 'place-region'
  return isRight ? `${shape} place-right` : shape
}

function percent(thousandths: number) {
  return Math.round(thousandths / 10)
}
