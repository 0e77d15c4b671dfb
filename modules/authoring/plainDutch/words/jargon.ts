/**
 * Words of the trade that a newcomer does not know, each with a plain explanation that fits after "is" or "betekent".
 * One term per line; spellings of the same term are divided by a bar.
 */
export const jargonTerms = `
singuleren | singulatie: onderdelen één voor één aanbieden
oriënteren | oriëntatie: een onderdeel met de goede kant naar voren leggen
assemblagerobotisering: onderdelen monteren met een robot
SSOMQ: vijf stappen: sorteren, singuleren, oriënteren, monteren en de kwaliteit controleren
cobot | cobots: een robot die zonder hek naast mensen werkt
lascobot | lascobots: een robot die last en zonder hek naast mensen werkt
SCARA: een robot met een arm die vooral vlak beweegt
delta-robot | deltarobot: een snelle robot met drie armen boven de band
AGV | AGV's: een karretje dat zelf een vaste route rijdt
AMR | AMR's: een karretje dat zelf zijn weg zoekt
payload: het gewicht dat een robot kan dragen
TCP: het punt van het gereedschap waarmee de robot rekent
teachen: een robot een positie leren door hem erheen te brengen
teach pendant | teachpendant: het kastje waarmee je een robot bedient
eindeffector | end-effector: wat er aan het eind van de robotarm zit, zoals een grijper
end-of-arm tooling | EOAT: het gereedschap aan het eind van de robotarm
bin picking | binpicking: losse delen uit een bak pakken met een robot en een camera
bowl feeder | bowlfeeder: een ronde bak die trilt en delen één voor één aanbiedt
feeder | feeders: een apparaat dat onderdelen één voor één aanbiedt
trilvuller | trilvullers: een bak die trilt en delen één voor één aanbiedt
trapvuller | trapvullers: een bak met treden die delen omhoog brengt
vision | visionsysteem: kijken en meten met een camera en een computer
vrijheidsgraad | vrijheidsgraden: een richting waarin iets kan bewegen of draaien
singulariteit | singulariteiten: een stand waarin een robot niet alle kanten op kan
kinematica: hoe de assen van een robot samen bewegen
baanplanning: bepalen langs welke weg een robot beweegt
repeteernauwkeurigheid | herhaalnauwkeurigheid: hoe precies een robot steeds op dezelfde plek komt
palletiseren | depalletiseren: dozen of delen op een pallet zetten
offline programmeren: een robot programmeren op de computer, zonder de robot
PLC | PLC's: een kleine computer die een machine aanstuurt
HMI: het scherm waarmee je een machine bedient
SCADA: een programma dat machines op afstand laat zien en bedient
MES: een programma dat bijhoudt wat de fabriek maakt
ERP: een programma voor orders, voorraad en planning
IIoT | IoT: machines die via internet gegevens doorgeven
OPC UA | OPC-UA: een vaste manier waarop machines gegevens uitwisselen
MQTT: een manier om kleine berichten tussen apparaten te sturen
LoRa | LoRaWAN: een radionetwerk voor kleine berichten over grote afstand
Profinet: een netwerk waarmee machines snel met elkaar praten
EtherCAT: een netwerk waarmee machines snel met elkaar praten
veldbus: een kabel waarover delen van een machine gegevens doorgeven
encoder | encoders: een sensor die meet hoe ver iets is gedraaid
servomotor | servomotoren: een motor die precies in een stand kan draaien
stappenmotor | stappenmotoren: een motor die in kleine stapjes draait
frequentieregelaar | frequentieregelaars: een apparaat dat regelt hoe snel een motor draait
actuator | actuatoren | actuators: een deel dat iets laat bewegen, zoals een motor of cilinder
solenoïde: een spoel die met stroom iets laat bewegen
naderingssensor | naderingsschakelaar: een sensor die voelt dat iets dichtbij is
firmware: het vaste programma in een apparaat
interface | interfaces: de plek waar twee systemen, of mens en machine, gegevens uitwisselen
gateway: een apparaat dat twee netwerken verbindt
edge computing: rekenen in of vlak bij de machine
algoritme | algoritmes: een reeks stappen waarmee een computer iets uitrekent
machine learning: een computer die leert van voorbeelden
predictive maintenance: onderhoud doen voordat iets stukgaat, op grond van metingen
digital twin | digital twinning: een model van een machine in de computer dat meeloopt met de echte
Asset Administration Shell | AAS: een digitaal paspoort met alle gegevens van een machine
CNC: een computer die een draaibank of freesbank bestuurt
CAM: een programma dat van een tekening een bewerking maakt
CAD: tekenen op de computer
G-code | G-codes: de regels waarmee een CNC-machine werkt
postprocessor: het deel van een programma dat de code voor één soort machine maakt
offset | offsets: hoe ver iets verschoven is ten opzichte van het nulpunt
interpolatie | interpoleren: punten tussen twee punten uitrekenen
spindel | spindels: de as waar het gereedschap aan draait
toolholder: de houder waar het gereedschap in zit
collet | spantang: een klem die het gereedschap rondom vastpakt
mal | mallen: een hulpstuk dat een werkstuk op zijn plek houdt
fixture | fixtures: een hulpstuk dat een werkstuk op zijn plek houdt
spaanhoek: de hoek waaronder de beitel het materiaal raakt
nonius | noniusschaal: een tweede schaal waarmee je delen van een millimeter afleest
parallax: de fout die ontstaat als je schuin op een schaal kijkt
CMM: een machine die de vorm van een werkstuk meet
kaliber | kalibers: een vast meetstuk: past het, dan is de maat goed
GD&T: afspraken over vorm en plaats op een tekening
SPC: metingen bijhouden om op tijd te zien dat een proces verloopt
Cpk: een getal dat zegt hoe goed een proces binnen de tolerantie blijft
concentrisch | concentriciteit: met hetzelfde middelpunt
excentrisch | excentriciteit: met een ander middelpunt
coaxiaal | coaxialiteit: op dezelfde hartlijn
haaksheid: hoe precies twee vlakken een hoek van 90 graden maken
rondheid: hoe precies iets rond is
MIG: lassen met een draad en een gas dat het smeltbad beschermt
MAG: lassen met een draad en een gas dat meewerkt in het smeltbad
TIG: lassen met een staaf die niet smelt en een gas
inbranding: hoe diep een las in het metaal zit
porositeit: kleine gaatjes in een las of gietstuk
austeniet | austenitisch: een vorm van staal die niet magnetisch is
martensiet: een harde en brosse vorm van staal
vloeigrens: de kracht waarbij metaal blijvend uitrekt
treksterkte: de kracht waarbij metaal breekt als je eraan trekt
elasticiteitsmodulus: een getal dat zegt hoe stijf een materiaal is
Rockwell: een maat voor hardheid
Brinell: een maat voor hardheid
Vickers: een maat voor hardheid
anodiseren: aluminium een harde laag geven met stroom
ontlaten: gehard staal opnieuw verwarmen, zodat het minder bros is
sinteren: poeder met hitte tot één stuk maken
composiet | composieten: een materiaal dat uit twee of meer stoffen bestaat
additive manufacturing: laag voor laag iets maken, zoals 3D-printen
OEE: een getal dat zegt hoe goed een machine wordt gebruikt
FMEA: vooraf bedenken wat er mis kan gaan en hoe erg dat is
SMED: een machine zo snel mogelijk omstellen
poka yoke | poka-yoke: zorgen dat je iets niet verkeerd kunt doen
kanban: kaarten of bakken die zeggen wat er bijgevuld moet worden
kaizen: elke dag een beetje verbeteren
takttijd: de tijd waarin steeds één product klaar moet zijn
cyclustijd | cyclustijden: de tijd die één rondje van een machine duurt
doorlooptijd | doorlooptijden: de tijd van het begin tot het product klaar is
bottleneck: de plek waar het werk zich ophoopt
downtime: de tijd dat een machine stilstaat
throughput: hoeveel er per uur doorheen gaat
changeover: een machine ombouwen voor een ander product
traceability | traceerbaarheid: kunnen nagaan waar een onderdeel vandaan komt
LEAN | Lean: werken met zo weinig mogelijk verspilling
QRM: werken met zo kort mogelijke wachttijden
5S: vijf stappen om een werkplek op orde te houden
andon: een lamp die laat zien dat een lijn hulp nodig heeft
LOTO | lockout-tagout: een machine uitzetten en op slot doen, met je naam erbij
interlock: een beveiliging die de machine stopt als een deur opengaat
performance level: hoe betrouwbaar een beveiliging moet zijn
redundant | redundantie: dubbel uitgevoerd, zodat het blijft werken als er één stukgaat
CE-markering: het teken waarmee de maker zegt dat een machine veilig is
pneumatiek | pneumatisch: werken met lucht onder druk
hydrauliek | hydraulisch: werken met olie onder druk
parameter | parameters: een waarde die je kunt instellen
impedantie: de weerstand voor wisselstroom
inductief | inductieve: werkt met een magnetisch veld
capacitief | capacitieve: werkt met elektrische lading
`
