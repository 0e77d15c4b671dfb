/**
 * Official or abstract words with a plain one, a pair per line. `=` can take the place of the words as it stands, `~`
 * asks for another sentence too; several plain words are a choice. A word that is official in one meaning only is not here.
 */
export const officialPairs = `
teneinde = om
middels = met
door middel van = met
indien = als
ingeval = als
mits ~ alleen als
tenzij ~ alleen niet als
met betrekking tot = over
met het oog op ~ voor, om
betreffende ~ over
aangaande = over
omtrent = over
inzake = over
ten aanzien van ~ over, voor, bij
ten behoeve van = voor
ten gevolge van = door
als gevolg van = door
ten gunste van = voor
ten opzichte van ~ vergeleken met, van
ten tijde van = tijdens
te allen tijde = altijd
ter plaatse ~ hier, daar
ter plekke ~ hier, daar
ter zake van = over
ter voorkoming van ~ om … te voorkomen
ter attentie van = voor
ter beschikking stellen ~ geven, lenen
ter hand nemen ~ beginnen met
tot stand brengen ~ maken
tot uitvoering brengen ~ doen
in het kader van ~ voor, bij
in geval van = bij
in het geval dat = als
in de regel = meestal
in hoofdzaak = vooral
in acht nemen ~ je houden aan
in acht te nemen ~ je houden aan
in acht genomen ~ je houden aan
in aanmerking nemen ~ meetellen
in gebreke blijven ~ niet doen wat is afgesproken
in overeenstemming met ~ volgens, zoals
in tegenstelling tot ~ anders dan
in samenspraak met ~ samen met
in eerste instantie = eerst
in toenemende mate = steeds meer
in voorkomende gevallen = soms
op basis van ~ door, met, volgens
op grond van ~ door, volgens
op korte termijn = snel
op het moment dat = als
op voorhand = vooraf
op generlei wijze = niet
aan de hand van = met
aan de orde stellen ~ bespreken
dan wel = of
alsmede = en
alsook = en
hetgeen = wat
hetwelk = dat
welke dient ~ die moet
derhalve = daarom
deswege = daarom
dientengevolge = daardoor
bijgevolg = dus
aldus = zo
aldaar = daar
alhier = hier
alvorens = voordat
nochtans = toch
niettemin = toch
desalniettemin = toch
desondanks = toch
evenwel = maar
echter ~ maar
eveneens = ook
tevens = ook
voorts = verder
veelal = vaak
doorgaans = meestal
geenszins = niet
dermate = zo
conform = volgens
krachtens = volgens
jegens = tegen
mede door ~ ook door
mede dankzij ~ ook dankzij
per omgaande = meteen
per abuis = per ongeluk
onverwijld = meteen
terstond = meteen
onverminderd ~ nog steeds
uitsluitend = alleen
enkel en alleen = alleen
desgewenst = als je wilt
desgevraagd ~ als iemand het vraagt
zodoende = zo
thans = nu
heden = vandaag
reeds = al
aanvankelijk = eerst
voorafgaand aan = voor
voorafgaande aan = voor
nadien = daarna
voordien = daarvoor
hieromtrent = hierover
dienaangaande = daarover
daaromtrent = daarover
desbetreffende ~ deze, die
onderhavige ~ deze, dit
voornoemde ~ deze, die
bovengenoemde ~ deze, die
dergelijke ~ zulke
diverse = verschillende
significant ~ groot, duidelijk
adequaat ~ goed, passend
adequate ~ goede, passende
essentieel ~ heel belangrijk
essentiële ~ heel belangrijke
cruciaal ~ heel belangrijk
cruciale ~ heel belangrijke
primair ~ vooral, eerst
optimaal ~ zo goed mogelijk
optimale ~ beste
inherent aan ~ hoort bij
dient te ~ moet
dienen te ~ moeten
diende te ~ moest
dienden te ~ moesten
behoort te ~ moet
behoren te ~ moeten
is gehouden tot ~ moet
is vereist ~ is nodig
zijn vereist ~ zijn nodig
wordt geacht te ~ moet
worden geacht te ~ moeten
draag zorg voor ~ zorg voor
zorg dragen voor ~ zorgen voor
zorg te dragen voor ~ zorgen voor
draagt zorg voor ~ zorgt voor
gebruikmaken van ~ gebruiken
gebruik maken van ~ gebruiken
gebruik te maken van ~ te gebruiken
maak gebruik van ~ gebruik
maakt gebruik van ~ gebruikt
maken gebruik van ~ gebruiken
een beroep doen op ~ vragen
van toepassing is ~ geldt
van toepassing zijn ~ gelden
is van toepassing ~ geldt
zijn van toepassing ~ gelden
kennis nemen van ~ lezen
kennis te nemen van ~ te lezen
over te gaan tot ~ te beginnen met
overgaan tot ~ beginnen met
onderdeel uitmaken van ~ horen bij
onderdeel uit van ~ hoort bij
verband houden met ~ horen bij
plaatsvinden ~ zijn, gebeuren
plaatsvindt ~ is, gebeurt
plaats te vinden ~ te gebeuren
aanwenden ~ gebruiken
borgen dat ~ zorgen dat
vernemen ~ horen
nalaten ~ niet doen
achterwege laten ~ niet doen
zich bevinden ~ zijn, staan, liggen
bevindt zich ~ is, staat, ligt
bevinden zich ~ zijn, staan, liggen
discrepantie ~ verschil
modaliteit ~ manier
methodiek ~ manier
functionaliteit ~ wat het kan
functionaliteiten ~ wat het kan
doelstelling ~ doel
doelstellingen ~ doelen
problematiek ~ problemen
handelwijze ~ manier
toereikend = genoeg
abusievelijk = per ongeluk
additioneel ~ extra
additionele = extra
periodiek ~ om de zoveel tijd
marginaal ~ heel klein
substantieel ~ groot, veel
substantiële ~ grote
consistent ~ steeds hetzelfde
complicaties = problemen
consequenties = gevolgen
consequentie = gevolg
voornemens zijn ~ willen
woonachtig ~ woont
werkzaam ~ werkt
werkzaamheden = werk
frequent = vaak
aangewend ~ gebruikt
verzocht ~ gevraagd
plaatsgevonden ~ gebeurd
`

/** Verbs with a plain one; found in their weak forms too. */
export const officialVerbs = `
geschieden ~ gebeuren
verrichten ~ doen
benutten ~ gebruiken
bewerkstelligen ~ zorgen voor
realiseren ~ maken, doen
implementeren ~ invoeren
faciliteren ~ helpen, mogelijk maken
initiëren ~ beginnen
continueren ~ doorgaan met
effectueren ~ uitvoeren
optimaliseren ~ verbeteren
minimaliseren ~ zo klein mogelijk maken
maximaliseren ~ zo groot mogelijk maken
prioriteren ~ kiezen wat eerst komt
participeren ~ meedoen
anticiperen ~ vooruit denken
escaleren ~ melden bij de leiding
elimineren ~ weghalen
reduceren ~ minder maken
substitueren ~ vervangen
verifiëren ~ controleren
inventariseren ~ op een rij zetten
genereren ~ maken
resulteren ~ leiden tot
monitoren ~ volgen, in de gaten houden
waarborgen ~ zorgen voor
verschaffen ~ geven
verstrekken ~ geven
vervaardigen ~ maken
verzoeken ~ vragen
trachten ~ proberen
pogen ~ proberen
omvatten ~ bestaan uit
beogen ~ willen
behelzen ~ inhouden
resteren ~ overblijven
`
