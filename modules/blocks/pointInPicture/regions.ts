import { type Box, boxWithin } from '../placeInPicture'
import type { Region } from './pointInPicture'

const fewest = 20
const usualWidth = 140

/** A new region as it was drawn; a press gives a circle around the place. `ratio` is the picture's width by its height. */
export function drawnRegion(id: string, box: Box, ratio: number): Region {
  const region = { id, name: '', isRight: false, feedback: '' }
  const isPressed = box.width < fewest || box.height < fewest
  if (!isPressed) return { ...region, ...boxWithin(box), shape: 'rectangle' }
  const around = { ...box, x: box.x - usualWidth / 2, y: box.y - (usualWidth * ratio) / 2, width: usualWidth }
  return fittedBox({ ...region, ...around, height: usualWidth, shape: 'circle' }, ratio)
}

/** The region inside the picture, large enough to hit; a circle is as high as it is wide. */
export function fittedBox(region: Region, ratio: number): Region {
  const width = Math.max(fewest, region.width)
  const height = region.shape === 'circle' ? Math.min(1000, width * ratio) : Math.max(fewest, region.height)
  return { ...region, ...boxWithin({ ...region, width: region.shape === 'circle' ? height / ratio : width, height }) }
}
