import type { Language } from '~/db/tables'
import type { AnswerOnPaper } from '../paperAnswer'
import type { PointInPictureContent, Region } from './pointInPicture'

const lies: Record<Language, (across: number, down: number) => string> = {
  nl: (across, down) => `${across} procent van links en ${down} procent van boven`,
  en: (across, down) => `${across} percent from the left and ${down} percent from the top`,
}

/** By its name; a place without one by how far it lies from two sides of the picture. */
export const pointInPictureOnPaper: AnswerOnPaper<PointInPictureContent> = ({ regions }, { language }) => {
  const nameOf = (region: Region) => region.name.trim() || lies[language](...middleOf(region))
  return {
    right: regions.filter(({ isRight }) => isRight).map(nameOf),
    said: regions
      .filter(({ feedback }) => feedback.trim() !== '')
      .map((region) => ({ about: nameOf(region), text: region.feedback, isRight: region.isRight })),
  }
}

function middleOf({ x, y, width, height }: Region): [number, number] {
  return [Math.round((x + width / 2) / 10), Math.round((y + height / 2) / 10)]
}
