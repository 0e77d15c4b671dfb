import type { DocumentNode } from '~/modules/blocks/document'

type Drawing = { alt: string; caption: string }

/** The drawings of the module: `name` is the file in drawings/, and stands for the media id until it is uploaded. */
export const drawings = {
  'hand-en-robot': {
    alt: 'Links grijpt een hand een veer uit een volle bak. Rechts pakt een grijper een veer die los en rechtop op een vaste plek staat.',
    caption: 'Jij pakt uit een volle bak. Een robot wil één los deel op een vaste plek.',
  },
  proceslijn: {
    alt: 'Een lijn met vijf stations: sorteren, singuleren, oriënteren, monteren en quality check. De lijn begint bij een bak met onderdelen en eindigt bij een goed product.',
    caption: 'De vijf stappen van SSOMQ. De eerste drie zijn samen het toevoeren.',
  },
  sorteren: {
    alt: 'Moeren liggen op een band onder een camera. Een moer met een breuk wordt van de band geduwd en valt in een bak voor afkeur.',
    caption: 'De camera vergelijkt elk deel met een goed voorbeeld. Wat fout is, gaat van de band.',
  },
  singuleren: {
    alt: 'Een ronde trilvuller van boven gezien. De onderdelen lopen achter elkaar langs de rand naar buiten. Aan het eind houdt een pen de rij tegen. Voorbij de pen ligt één onderdeel los.',
    caption: 'De trilvuller maakt van een berg een rij. De pen laat steeds één deel door.',
  },
  orienteren: {
    alt: 'Bouten hangen met hun kop in een sleuf, met de punt omlaag. Eén bout ligt plat op de sleuf. Een schuine plaat duwt die bout terug in de bak.',
    caption: 'Hangt een bout goed, dan kan hij door. Ligt hij plat, dan valt hij terug in de bak.',
  },
  monteren: {
    alt: 'Een grijper houdt een pen recht boven een gat in een blok. Het gat heeft een schuine rand. Het blok zit vast in een houder.',
    caption: 'De schuine rand van het gat leidt de pen naar binnen.',
  },
  controleren: {
    alt: 'Een product staat op een testplek met een meter. Achter de test splitst de weg: goed gaat rechtdoor, afkeur gaat naar beneden. Een gestreepte pijl loopt van de test terug naar de eerste vier stappen.',
    caption: 'De test scheidt goed van fout. En hij vertelt welke stap beter moet.',
  },
  ventiel: {
    alt: 'De vier onderdelen van een ventiel boven elkaar op één hartlijn: bovenaan de dop met schroefdraad, daaronder de veer, de kegel met een rubberen ring, en onderaan het huis.',
    caption: 'De vier onderdelen van het ventiel. Alles gaat van boven in het huis.',
  },
  tijdlijn: {
    alt: 'Een tijdlijn met twee balken. De robot is 15 seconden bezig met monteren. De lektest en het wegleggen duren samen 14 seconden en lopen tegelijk. Een streep bij 18 seconden is de takttijd.',
    caption: 'Monteren en testen lopen tegelijk. De langste balk bepaalt het tempo.',
  },
  'twee-producten': {
    alt: 'Links een scharnier: twee vlakke platen en een gladde pen. Rechts een slangset: een gebogen slang met aan elk eind een koppeling.',
    caption: 'Een scharnier en een slangset. Welk product past het best bij een robot?',
  },
  'heel-proces': {
    alt: 'Boven, eerst: van een bak met onderdelen naar een mens aan een werktafel, en dan een doos. Onder, straks: een robot in plaats van de werktafel. De levering in een vakkenplaat, een scherm met gegevens en de taken van de mens zijn oranje: die veranderen mee.',
    caption: 'Zet je een robot neer, dan verandert ook alles eromheen.',
  },
  robotcel: {
    alt: 'Een robotcel van boven gezien. In het midden staat de robot, met zijn bereik als cirkel. Om de cel staat een hek met één deur. De vullers en het bedieningspaneel met noodstop staan buiten het hek.',
    caption: 'Een robotcel van boven. Bijvullen en bedienen doe je van buiten het hek.',
  },
} satisfies Record<string, Drawing>

export type DrawingName = keyof typeof drawings

export function drawing(name: DrawingName): DocumentNode {
  return { type: 'image', attrs: { mediaId: name, decorative: false, ...drawings[name] } }
}
