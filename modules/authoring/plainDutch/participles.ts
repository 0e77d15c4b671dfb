import { listed } from './words/listed'

const particles =
  'aan|achter|af|bij|binnen|dicht|door|gelijk|goed|in|klaar|klem|kwijt|leeg|los|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|schoon|stil|tegen|terug|toe|uit|vast|vol|voor|voort|vrij|waar|weg'

export const strongParticiples = listed(
  `gebakken gebeten geblazen gebleken gebleven gebogen geboden gebonden gebroken gedragen gedreven gedrongen gedronken gegeten gegeven
  gegolden gegoten gegraven gegrepen gehangen geheven geholpen gehouden gekeken geklommen geklonken geknepen gekomen gekozen gekregen gekrompen gekropen
  geladen gelaten gelegen gelezen geleden gelopen gemalen gemeten genezen genomen geraden gereden geroepen gescheiden geschonken geschoten geschoven
  geschreven geslagen geslapen geslepen gesloten gesmolten gesneden gesponnen gesprongen gesproken gestegen gestoken gestolen gestorven gestreken gestreden
  getreden getroffen getrokken gevallen gevangen gevaren gevlogen gevonden gevouwen gevroren gewassen geweken gewezen gewogen gewonden gewonnen geworpen
  gewreven gewrongen gezonden gezongen gezogen gezonken gezwommen gedaan gegaan gestaan gezien bedragen bedrogen begonnen begraven begrepen behouden
  bekeken beschreven besloten besproken bevolen bevroren bewezen bewogen bezeten aanbevolen herkozen herschreven herzien ingegrepen omgeven omschreven
  onderbroken ondergaan onderhouden onderscheiden ontbonden onthouden ontslagen ontvangen ontworpen ontweken ontladen overleden overwogen overladen
  verbannen verbleven verboden verbogen verbonden verborgen verbroken verdreven verdronken verdwenen vergeleken vergeten vergeven verholpen verkozen
  verkregen verlaten verloren verlopen vermeden vernomen verraden verschenen verschoven verslagen versleten verstaan vertrokken vervangen verwezen
  verworpen verworven verzonden verzonnen voorgeschreven voorkomen voorzien ontnomen overtroffen ontgonnen ontstoken bestreden betreden betrokken beraden
  begoten belopen gezworen gevochten gespleten geweven geslonken geschapen gespannen gehesen gezwollen gemolken gescholden geslopen`,
)
const strong = new Set(strongParticiples)

const withoutGe = new Set(
  listed(`onderzocht ondersteund ondertekend overlegd overtuigd overbelast overhandigd overdekt overtreden voorspeld volbracht voltooid misbruikt
  mishandeld aanvaard doorboord doorlopen omringd omcirkeld weerlegd achterhaald verwerkt beïnvloed`),
)

/** They look like participles, and after "worden" they say what something becomes; or they are nouns or finite verbs. */
const others = new Set(
  listed(`bekend bereid beroemd bevoegd bewust bezorgd bezet bevriend bejaard bedroefd begaafd behoeftig beschaafd verkeerd verliefd verplicht vermoeid
  verkouden vertrouwd verward verbaasd verwend verlicht verlegen gezond gewend geschikt gerust gelijk geleerd gehaast gehecht gehoord gemeend gemiddeld gemotiveerd
  geïnteresseerd gespecialiseerd gehandicapt geboren gewaagd gestrest gewoond gevarieerd gewenst geliefd geduld geluid gebied geld gewicht gezicht geweld gebit gerecht gevecht
  gedicht gehucht geslacht gebeurt geeft gelooft geniet geldt gebod gebed gebouwd gestrand geest geit gereed gegeven's bericht beurt beest beeld best bent bezit bestand
  verband verstand verbod verdriet verlies besluit ontbijt ernst herfst hert erfenis eerst verderop verst verwacht ontzettend belangrijkst beperkt's gelukt
  gebiedt genoot geschiedt beleid bult bevat behoud verhoudt bestaat ontstaat verstaat verlaat vergeet verbiedt verraadt begrijpt bespreekt verkoopt bezoekt betreft ontwerpt
  verbreekt vertrekt herkent erkent ontmoet versta ontbreekt verslaat begaat vergaat ontgaat herleest geraakt's verlaadt ontsluit bevindt's evident vervalt`),
)
const vowelBeforeT = new Set(listed('vergroot ontvet ontmoet besmet verhit benut ontsmet herplaatst ontlast vermist'))

const withGe = new RegExp(`^(?:${particles})?ge(?:[a-zïëü]{2,})[dt]$`)
const strongWithParticle = new RegExp(`^(?:${particles})?(ge[a-zï]+n)$`)
const prefixed = /^(?:be|ver|ont|her|er)[a-zëïü]{2,}[dt]$/
const prefixedWithParticle = new RegExp(`^(?:${particles})(?:be|ver|ont)[a-z]{3,}[dt]$`)

/** Whether a word in small letters is a past participle, as far as its form tells: gemeten, opgespannen, verplaatst. */
export function isParticiple(word: string) {
  if (others.has(word)) return false
  if (strong.has(word) || withoutGe.has(word)) return true
  const core = strongWithParticle.exec(word)?.[1]
  if (core) return strong.has(core)
  if (withGe.test(word)) return !word.endsWith('dt')
  return (prefixed.test(word) || prefixedWithParticle.test(word)) && endsLikeParticiple(word)
}

// A third person looks the same ("begint"), but a weak participle has a t only after p, t, k, f, s, ch or x.
function endsLikeParticiple(word: string) {
  if (word.endsWith('d')) return true
  return vowelBeforeT.has(word) || /(?:[pkfsx]|ch)t$/.test(word)
}
