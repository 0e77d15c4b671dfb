import { block } from '~/modules/authoring/writing'
import { optionId } from '~/modules/blocks/option'
import type { Device } from '~/modules/blocks/processChain/chain'
import { type ProcessChainContent, processChain } from '~/modules/blocks/processChain/processChain'

const steps = processChain.empty().steps.map((step) => (step.name === 'Monteren' ? { ...step, wants: 2 } : step))

type Place = { isRight: boolean; feedback: string }
type Written = Omit<Device, 'id' | 'places'> & { places: Record<string, Place> }

const yes = (feedback = ''): Place => ({ isRight: true, feedback })
const no = (feedback: string): Place => ({ isRight: false, feedback })

const devices: Written[] = [
  {
    name: 'Spleetzeef',
    text: 'Een rechte pen gaat door de spleet. Een kromme pen blijft liggen.',
    seconds: '0,6',
    feedback: 'Een spleet kijkt alleen of een pen recht en dun genoeg is.',
    places: { Sorteren: yes() },
  },
  {
    name: 'Magneet boven de band',
    text: 'Tilt staal van de band.',
    seconds: '0,5',
    feedback: 'Een magneet kiest op materiaal. Hier is elke pen van staal.',
    places: { Sorteren: no('Een kromme pen is ook van staal. De magneet pakt hem net zo goed.') },
  },
  {
    name: 'Trilvuller',
    text: 'De pennen lopen achter elkaar langs de rand omhoog.',
    seconds: '1,2',
    feedback: 'Een trilvuller maakt van een berg een rij.',
    places: { Singuleren: yes() },
  },
  {
    name: 'Trapvuller',
    text: 'Elke trede neemt een paar pennen mee omhoog.',
    seconds: '1,9',
    feedback: 'Een trapvuller haalt de pennen uit elkaar.',
    places: { Singuleren: yes('Dat kan ook. Hij is stiller, maar trager dan de trilvuller.') },
  },
  {
    name: 'Goot in de vorm van een V',
    text: 'De pen rolt tot hij recht in de goot ligt.',
    seconds: '0,9',
    feedback: 'In een goot gaat een pen recht liggen. Meer doet hij niet.',
    places: { Oriënteren: yes('Kop en staart zijn bij deze pen gelijk. Recht liggen is dus genoeg.') },
  },
  {
    name: 'Robot met grijper',
    text: 'Zet de pen recht boven het gat.',
    seconds: '2,1',
    feedback: 'De robot pakt pas als de pen los en recht klaarligt.',
    places: { Monteren: yes() },
  },
  {
    name: 'Kleine pers',
    text: 'Duwt de pen in het gat.',
    seconds: '1,4',
    feedback: 'De pers kan pas duwen als de pen boven het gat staat.',
    places: { Monteren: yes() },
  },
  {
    name: 'Camera',
    text: 'Vergelijkt wat hij ziet met een goed voorbeeld.',
    seconds: '0,8',
    feedback: 'Een camera kijkt alleen. Hij pakt of verplaatst niets.',
    places: {
      Sorteren: yes('De camera ziet of een pen krom is. Een spleet doet dat ook, en kost minder.'),
      'Quality check': yes('De camera ziet of de pen erin zit. Hoe diep precies, ziet hij minder goed.'),
    },
  },
  {
    name: 'Meetstift',
    text: 'Meet hoe ver de pen uitsteekt.',
    seconds: '0,7',
    feedback: 'Je meet pas hoe ver de pen uitsteekt als hij erin zit.',
    places: { 'Quality check': yes() },
  },
  {
    name: 'Sterkere grijper',
    text: 'Knijpt harder.',
    seconds: '0,1',
    feedback: 'Harder knijpen helpt niet. De pen moet goed klaarliggen.',
    places: {},
  },
]

const content: ProcessChainContent = {
  ...processChain.empty(),
  question: 'In een scharnier komt één pen. In de bak liggen rechte en kromme pennen van staal. Bouw de lijn.',
  steps,
  devices: devices.map((device, made) => ({ id: optionId(made), ...device, places: placesOf(device) })),
  devicesMade: devices.length,
  feedbackRight: 'De lijn staat. Bij het monteren werken er twee na elkaar. Daarom is dat de langzaamste plek.',
  feedbackWrong: 'Loop de vragen na: is het de juiste pen, ligt hij los, ligt hij recht, zit hij erin, en is het goed?',
}

export const pinLine = block('processChain', 'controlelijn', content)

function placesOf({ places }: Written) {
  return steps.flatMap(({ id, name }) => (places[name] ? [{ step: id, ...places[name] }] : []))
}
