import { expect, test } from 'vitest'
import { filmAt, frameAddress, pageAddress } from './hosts'

const youtube = { source: 'youtube', videoId: 'aBc-_123xyZ' }
const vimeo = (videoId: string) => ({ source: 'vimeo', videoId })

test.each([
  ['https://www.youtube.com/watch?v=aBc-_123xyZ', youtube],
  ['https://m.youtube.com/watch?list=PL1&v=aBc-_123xyZ&t=42s', youtube],
  ['youtu.be/aBc-_123xyZ?si=volg-mij', youtube],
  ['  https://youtube.com/shorts/aBc-_123xyZ  ', youtube],
  ['https://www.youtube-nocookie.com/embed/aBc-_123xyZ?rel=0', youtube],
  ['https://www.youtube.com/live/aBc-_123xyZ', youtube],
  ['https://vimeo.com/123456789', vimeo('123456789')],
  ['https://vimeo.com/123456789/0a1b2c3d4e', vimeo('123456789/0a1b2c3d4e')],
  ['https://player.vimeo.com/video/123456789?h=0a1b2c3d4e', vimeo('123456789/0a1b2c3d4e')],
])('%s is a film of which only the id is kept', (address, film) => expect(filmAt(address)).toEqual(film))

test.each([
  '',
  'een film',
  'https://www.youtube.com/',
  'https://www.youtube.com/watch?v=kort',
  'https://www.youtube.com/@kanaal',
  'https://youtube.com.voorbeeld.nl/watch?v=aBc-_123xyZ',
  'https://voorbeeld.nl/?v=https://youtu.be/aBc-_123xyZ',
  'https://vimeo.com/kanaal/film',
  'https://vimeo.com/123456789"onload=alert(1)',
  'javascript:alert(1)//youtu.be/aBc-_123xyZ',
])('"%s" is no film that we show', (address) => expect(filmAt(address)).toBeUndefined())

test('the frame asks for no cookies and no tracking, and the page of the film is the host its own', () => {
  expect(frameAddress('youtube', 'aBc-_123xyZ', 'nl')).toMatch(
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/aBc-_123xyZ\?/,
  )
  expect(frameAddress('vimeo', '123456789/0a1b2c3d4e', 'nl')).toBe(
    'https://player.vimeo.com/video/123456789?autoplay=1&dnt=1&h=0a1b2c3d4e',
  )
  expect(filmAt(pageAddress('youtube', 'aBc-_123xyZ'))).toEqual(youtube)
  expect(filmAt(pageAddress('vimeo', '123456789/0a1b2c3d4e'))).toEqual(vimeo('123456789/0a1b2c3d4e'))
})
