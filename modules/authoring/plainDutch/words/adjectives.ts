/** Adjectives, adverbs and function words that nearly everybody knows, with the odd forms of verbs and nouns. */
export const commonOthers = `
aan aangezien aardig achter achteraan achteraf achteruit achtste acht achttien af afhankelijk afwezig al alcoholvrij algemeen allang alle allebei alleen alles allemaal
allen aller allerlei als alsof alsnog alsjeblieft altijd ander anders andersom apart arm automatisch baas bang bar beide beiden bekend belangrijk beneden
benieuwd bereid beschikbaar best beste beter bewust bezet bezig bezorgd bij bijna bijvoorbeeld bijzonder binnen binnenkort blauw bleek blij blind bloot
boos boven bovenaan bovendien bovenop braaf breed bruin buiten buitenom compleet concreet constant correct creatief daar daaraan daarachter
daarbij daarboven daarbuiten daardoor daarheen daarin daarmee daarna daarnaast daarom daaronder daarop daarover daartegen daarvan daarvandaan
daarvoor daaruit daartoe daartussen dadelijk dan dank dankbaar dankzij dapper dat de deels definitief dergelijk derde dertien dertig deze dezelfde dicht dichtbij dik
die diep digitaal dit dol donker dom dood door doorheen dor droevig dronken droog dubbel duidelijk duizend dun duur dwars echt echter een één eens eender eenmaal
eenmalig eenvoudig eenzaam eerder eerlijk eerst eerste eeuwig effectief efficiënt eigen eigenlijk elektrisch elektronisch elk elkaar elke elders elf eind eindelijk eng enig
enige enigszins enkel enkele enorm enthousiast enz ergens erg er eraan erachter erbij erboven erdoor erheen erin ermee erna ernaast ernstig erom eromheen eronder erop
erover ertegen ertussen eruit ervan ervoor eruitzien even eventueel evenveel evenwijdig extra ervaren fel fijn flauw flexibel flink fit fors fout foutloos fris gaaf
gauw geboren gebogen gedurende geel geen gehaast geheel geheim geldig geleidelijk gelijk gelijkmatig gelijktijdig gelukkig gemakkelijk gemeen gemiddeld
genoeg gerust geschikt gevaarlijk gevoelig gewend gewoon gezamenlijk gezellig gezond giftig glad goed goedkoop gratis graag grappig grijs groen grof groot
haalbaar haar haast half handig handmatig hard hartelijk heel heen heerlijk heet hel helaas helder helemaal hem hen hetzelfde het hier hieraan hierbij hierboven hierdoor hierin
hiermee hierna hieronder hierop hierover hiervan hiervoor hij hoe hoeveel hoewel hoezo hoger hol honderd hoog hoogst hopelijk horizontaal hun iedereen ieder iedere iemand iets
ik immers in ineens ingewikkeld inmiddels innovatief intens intussen intern extern interessant internationaal ja jaarlijks jammer jarig je jezelf jij jong jou jouw juist
jullie kaal kalm kapot klaar klein klem kleurloos knap koel komisch koppig kort koud krap krachtig kritisch krom kwaad kwijt laag laat laatst laatste lachend lang
langs langzaam langzamerhand lastig later lauw leeg leeglopend lekker lelijk leuk lenig leuk licht lief liefst liever links linksaf logisch lokaal los luchtdicht luid lui maar maandelijks
maatschappelijk mager makkelijk maximaal medisch mee meedogenloos meer meerdere meest meeste meestal men meteen met mezelf mijn midden middelbaar middelmatig
miljoen miljard min minder minimaal minst minstens misschien mis modern moe moeilijk mogelijk mooi na naar naast nabij nadat nadelig nakend namelijk natuurlijk nat
nationaal nauw nauwelijks nauwkeurig nee neer negatief negen negentien negentig nergens net netjes niemand niet niets niks nieuw nieuwsgierig nihil noch nodig nog nogal nooit noord normaal nou
nu nuchter nul nummer nuttig of officieel om omdat omhoog omlaag omheen ondanks onder onderaan onderling ondertussen onduidelijk ongeveer onlangs onmiddellijk ons onszelf
onze ook ooit oost op open openbaar opeens opgewekt opnieuw opzij oranje oud ouderwets over overal overbodig overdag overeind overheen overig overigens paar paars
parallel parttime particulier pas pauzeloos per perfect persoonlijk plaatselijk plat plotseling plezierig plus populair positief practisch praktisch precies prettig prima
privé professioneel raar rauw realistisch recent recht rechtdoor rechtop rechts rechtsaf rechtstreeks redelijk regelmatig relatief rest reuze rijk rijp roestvrij roestig rommelig rond rondom
rood rot roze ruim rustig ruw saai samen schadelijk schattig scheef scherp schoon schriftelijk schuin schuldig serieus simpel sinds slank slap slecht slim slordig
smal snel sneller soepel sociaal soms somber speciaal spannend spits stabiel standaard steeds steil sterk stevig stiekem stijf stil stoer stom straks strak streng strikt stuk
sommige succesvol tachtig te technisch tegelijk tegelijkertijd tegen tegenover tegenwoordig ten ter terecht terug terwijl teveel theoretisch thuis tien tijdelijk
tijdens toch toe toen toevallig tot totaal trager traag trots trouw tussen tussendoor twaalf twee tweede twintig uit uitstekend uiteindelijk uiteraard uitgebreid uniek uiterlijk
u uw vaag vaak vaardig vals vanaf van vanavond vandaag vandaan vandaar vanmiddag vanmorgen vannacht vanzelf vast veel veertien veertig veilig vele verantwoordelijk verder verkeerd verliefd vermoeid verplicht vers
verschillend verschrikkelijk verstandig verticaal vervolgens vies vier vierde vierkant viertal vijf vijfde vijftien vijftig vlak vlakbij vlot vloeibaar voldoende volgend volledig volwassen vol voor vooraan vooraf vooral
voorbij voordat voordelig voorlopig voorop voorover vooruit voorzichtig vorig vreemd vreselijk vrij vrijwel vrijwillig vriendelijk vroeg vroeger vrolijk vuil waaraan waarbij
waardoor waar waarin waarmee waarna waarnaar waarom waaronder waarop waarover waarschijnlijk waartegen waaruit waarvan waarvoor waardevol wakker wanneer want waterdicht warm wat we wederzijds weer weg weinig welk welke
wel werkelijk werkloos west wettelijk wie wiens wij wijd wijs wild wit woest ze zacht zakelijk zat zeer zeker zelf zelfde zelfs zelfstandig zelden zes zesde zestien zestig zeven
zeventien zeventig zichtbaar zich zichzelf ziek zij zijn zijwaarts zin zo zoals zodat zodra zogenaamd zolang zon zonder zorgvuldig zowel zoveel zuid zuiver zuinig zulk zulke zuur zwaar zwak
zwart actief actueel agressief akkoord alternatief boeiend centraal chemisch cruciaal dagelijks duurzaam economisch ideaal klassiek mobiel mondeling netto bruto online offline
oneindig onbekend onderweg onhandig onmogelijk onveilig ongeduldig ongelijk ongelukkig onjuist onnodig ongewenst onrustig onverwacht onzichtbaar onzeker ongezond onschuldig oneerlijk onvolledig ontevreden tevreden
passend relevant respectvol rechthoekig rustgevend scherpzinnig soortgelijk specifiek stipt tijdig toekomstig traditioneel variabel veelvoorkomend vergelijkbaar vlug voorspelbaar wekelijks zinvol zorgzaam
ben bent is was waren geweest heb hebt heeft had hadden gehad kan kon konden kun kunt zal zult zou zouden mag mocht mochten moest moesten wil wilde wilden wou wist wisten gaat ging gingen gegaan
doet deed deden gedaan ziet zag zagen gezien staat stond stonden gestaan slaat sloeg komt kwam kwamen bracht brachten gebracht dacht dachten gedacht kocht gekocht zocht gezocht werd werden geworden
gaf gaven gegeven nam namen genomen sprak spraken gesproken las lazen gelezen at aten gegeten zat zaten gezeten lag lagen gelegen lag bleef bleven gebleven schreef schreven geschreven
liep liepen sliep riep hield hielden liet lieten viel vielen ving hing begon begonnen vond vonden gevonden bond gebonden dronk gedronken sprong won wonnen gewonnen zong hielp geholpen trok trokken getrokken
vertrok brak braken gebroken nam stak gestoken reed reden gereden steeg daalde greep gegrepen sneed gesneden keek keken gekeken leek leken bleek schoof geschoven sloot gesloten koos kozen gekozen
vloog verloor verloren vroeg vroegen droeg gedragen wees gewezen bewoog bewogen boog kreeg kregen gekregen verving woog gewogen goot gegoten schoot kneep
wreef wierp zond zonk smolt schonk sleep geslepen beet weet weten begreep verdween verscheen ontving onthield vergat vergeten vergeleek ontstond
zomaar ernaar gunstig ongunstig hybride augustus hoeft hoefde treedt trad getreden steden schepen sleuf
uren kleren direct gisteren eergisteren mechatronisch btw masterclasses productiviteit
duits engels frans nederlands europees belgisch spaans italiaans chinees amerikaans aziatisch afrikaans marokkaans turks pools arabisch
`
