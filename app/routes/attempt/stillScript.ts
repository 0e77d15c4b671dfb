import { dressContent } from '~/modules/player/dressContent'
import { keptDisplay } from './keptDisplay'

// Stands in the page behind the frame of the still page, so that nobody sees it in another size or contrast than their own.
const frame = document.currentScript!.previousElementSibling as HTMLIFrameElement
const dress = dressContent(frame)
let isLoaded = false
frame.addEventListener('load', () => {
  isLoaded = true
})

function dressUntilLoaded() {
  dress(keptDisplay())
  if (!isLoaded) requestAnimationFrame(dressUntilLoaded)
}

dressUntilLoaded()
